import type { Database } from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { type Json, toUtf8, type Utf8 } from '../json.ts'
import type { Plan } from './conditions.ts'

/** Tells the state of the data; null where nothing is to be kept in memory. */
export type Version = (() => string) | null

/** A row's sequence, and where it stands in a list's order. */
export type Place = [sequence: number, key: string | number | null]

/** A record as it is sent, and where it stands in a list's order. */
export type Listed<T> = { bytes: Utf8<T>; key: string | number | null; id: string }

type Stored<T> = { bytes: Utf8<T>; id: string }

/** Bytes of one list's records that are kept, the part of them that one record may take, and what each takes besides. */
const KEPT = 8_388_608
const LARGEST = 1 / 64
const OVERHEAD = 200

const missing = (sequence: number): never => {
  throw new Error(`there is no record ${sequence}`)
}

/**
 * Prepares to read records by their sequences, those asked for last from memory while the data is what it was:
 * pages of different queries share most of their records, and to fetch these was measured to take half of a page's time.
 */
export function prepareRecords<T>(database: Database, { table }: Plan, version: Version): (places: readonly Place[]) => Listed<T>[] {
  const find = database.prepare<[number], [id: string, record: Json<T>]>(`select id, record from ${getTableName(table)} where sequence = ?`).raw()
  const kept = new LRUCache<number, Stored<T>>({ maxSize: KEPT, maxEntrySize: KEPT * LARGEST, sizeCalculation: ({ bytes }) => bytes.byteLength + OVERHEAD })
  let state = ''
  const read = (sequence: number): Stored<T> => {
    const [id, record] = find.get(sequence) ?? missing(sequence)
    return { id, bytes: toUtf8(record) }
  }
  const readOnce = (sequence: number): Stored<T> => {
    const known = kept.get(sequence)
    if (known) return known
    const stored = read(sequence)
    kept.set(sequence, stored)
    return stored
  }
  return (places) => {
    const now = version?.() ?? null
    if (now !== null && now !== state) kept.clear()
    state = now ?? ''
    const get = now === null ? read : readOnce
    return places.map(([sequence, key]) => {
      const { bytes, id } = get(sequence)
      return { bytes, key, id }
    })
  }
}
