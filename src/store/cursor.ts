import { hash } from 'node:crypto'
import { z } from 'zod'
import { Problem } from '../problems.ts'

/** The last record of a page: its sort key (null where it is unknown) and, as the last key, its id. */
export type Position = { key: string | number | null; id: string }

/** What a cursor belongs to: a list, what is selected from it and its sort. The limit may change from page to page. */
export type Listing = { list: string; selection: object; sort: string }

const Content = z.tuple([z.string(), z.union([z.string(), z.int(), z.null()]), z.string()])

/** The same value whatever the order of an object's keys, and without those that hold nothing. */
const canonical = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

const fingerprint = ({ list, selection, sort }: Listing): string => hash('sha256', JSON.stringify([list, sort, selection], canonical), 'base64url').slice(0, 10)

/** The opaque cursor of the page after a position. */
export const encodeCursor = (listing: Listing, { key, id }: Position): string =>
  Buffer.from(JSON.stringify([fingerprint(listing), key, id])).toString('base64url')

/** The position that a cursor stands for; throws Problem 'bad-cursor' unless it was made for this very listing. */
export function decodeCursor(listing: Listing, cursor: string): Position {
  const text = Buffer.from(cursor, 'base64url')
  const content = Content.safeParse(parse(text.toString()))
  if (!content.success || text.toString('base64url') !== cursor) throw new Problem('bad-cursor', 'The cursor is not one that this service made')
  const [made, key, id] = content.data
  if (made !== fingerprint(listing)) throw new Problem('bad-cursor', 'The cursor was made for another list, filter or sort')
  return { key, id }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
