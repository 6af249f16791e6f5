import { createHash } from 'node:crypto'
import { Problem } from '../problems.ts'
import { PAGE_LIMIT } from '../records/page.ts'
import { type Json, parseJson, textOf, toUtf8 } from '../store/json.ts'
import { type Page, type Selection, selectionOf } from '../store/store.ts'

/** Which page of the records of an event's article is meant. */
export type WithinPaging = { limit: number; cursor?: string; count?: boolean }
/** Lists the records of the event's article that a query finds. */
type List<T> = (paging: WithinPaging) => Promise<Page<T>>

type Within<T> = {
  eventId: string
  belongs: (record: T) => boolean
  query: Selection<object> & { sort: string; limit: number; cursor?: string; count?: boolean }
  list: List<T>
  /** The same list without its date filter, where it may have one. */
  listUndated?: List<T>
}

/** A selection without its date filters. */
export const undated = <Filter extends { published?: unknown }>({ filter, not, ...rest }: Selection<Filter>): Selection<Filter> => ({
  ...rest,
  filter: { ...filter, published: undefined },
  ...(not === undefined ? {} : { not: { ...not, published: undefined } }),
})

/** Every record of a list that belongs, page after page. */
async function findAll<T>(list: List<T>, belongs: (record: T) => boolean, cursor?: string): Promise<Json<T>[]> {
  const { items, next } = await list({ limit: PAGE_LIMIT.most, ...(cursor === undefined ? {} : { cursor }) })
  const found = items.map(textOf).filter((text) => belongs(parseJson(text)))
  return next === null ? found : [...found, ...(await findAll(list, belongs, next))]
}

/** What a cursor begins with, so that it fits no other query. */
const toKey = ({ eventId, query: { sort, ...query } }: Pick<Within<unknown>, 'eventId' | 'query'>) =>
  createHash('sha256')
    .update(JSON.stringify([eventId, selectionOf(query), sort]))
    .digest('base64url')
    .slice(0, 12)

function findStart(ids: readonly string[], key: string, cursor: string | undefined): number {
  if (cursor === undefined) return 0
  const index = cursor.startsWith(`${key}.`) ? ids.indexOf(cursor.slice(key.length + 1)) : -1
  if (index < 0) throw new Problem('bad-cursor', 'The cursor is not the next of a page of this query')
  return index + 1
}

/** An article's date is known for all of its records or for none. */
async function countUndated<T>({ list, listUndated, belongs }: Within<T>) {
  const { excludedUnknownDate: excluded } = (await list({ limit: 1, count: true })).meta
  if (excluded === undefined || listUndated === undefined) return {}
  return { excludedUnknownDate: excluded === 0 ? 0 : (await findAll(listUndated, belongs)).length }
}

/** A page of those records of a list that belong to one event: all stand in its article, and they are few, so they are gathered first. */
export async function toEventPage<T extends { id: string }>(within: Within<T>): Promise<Page<T>> {
  const { list, belongs, query } = within
  const found = await findAll(list, belongs)
  const ids = found.map((text) => parseJson(text).id)
  const key = toKey(within)
  const start = findStart(ids, key, query.cursor)
  const end = start + query.limit
  return {
    items: found.slice(start, end).map(toUtf8),
    next: end < found.length ? `${key}.${ids[end - 1]}` : null,
    meta: query.count ? { total: found.length, ...(await countUndated(within)) } : {},
  }
}
