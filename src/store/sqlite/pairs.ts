import type { Database } from 'better-sqlite3'
import { type SQL, sql } from 'drizzle-orm'
import { type AnySQLiteColumn, alias } from 'drizzle-orm/sqlite-core'
import { eventPairs, events } from './schema.ts'

/** Of an event of more countries than these, pairs would be too many. */
const MOST_PAIRED = 16

/** Every two countries in code order; where there are too many, each alone. */
export function pairsOf(countries: ReadonlySet<string>): { one: string; other: string }[] {
  const sorted = [...countries].sort()
  if (sorted.length > MOST_PAIRED) return sorted.map((one) => ({ one, other: '' }))
  return sorted.flatMap((one, place) => sorted.slice(place + 1).map((other) => ({ one, other })))
}

const fellow = alias(eventPairs, 'fellow')

/** What `pairSequences` tells of each event beside its sequence, by the column that tells the same. */
export const PAIRED: ReadonlyMap<AnySQLiteColumn, SQL> = new Map([[events.type, sql`paired_type`]])

/** Selects the events in which two countries take part, of one type or of any, from indexes alone and in their order; `after` may narrow them by their sequence. */
export function pairSequences(one: SQL, other: SQL, only: SQL | null, after: (sequence: SQL) => SQL = () => sql`true`): SQL {
  const { eventSequence, type } = eventPairs
  const narrowed = sql`${only ? sql`${type} = ${only}` : sql`true`} and ${after(sql`${eventSequence}`)}`
  const select = sql`select ${eventSequence} as found, ${type} as paired_type from ${eventPairs}`
  const paired = sql`${eventPairs.one} = min(${one}, ${other}) and ${eventPairs.other} = max(${one}, ${other})`
  const isFellow = sql`${fellow.one} = ${other} and ${fellow.other} = '' and ${fellow.eventSequence} = ${eventSequence}`
  const crowded = sql`${eventPairs.one} = ${one} and ${eventPairs.other} = '' and exists (select 1 from ${eventPairs} as ${fellow} where ${isFellow})`
  return sql`${select} where ${paired} and ${narrowed} union all ${select} where ${crowded} and ${narrowed}`
}

/** Says of which events the pairs are not those of the countries that take part; `most` are named. */
export function findUnpaired(database: Database, most: number): string[] {
  const ids = database
    .prepare<[number, number], string>(
      `select id from events where (
        select case when count(*) > ? then count(*) else count(*) * (count(*) - 1) / 2 end from event_countries where event_sequence = sequence
      ) is not (
        select total(case when event_pairs.type = events.type
          and exists (select 1 from event_countries where country = one and event_sequence = sequence)
          and (other = '' or exists (select 1 from event_countries where country = other and event_sequence = sequence)) then 1 else -1 end)
        from event_pairs where event_sequence = sequence
      ) limit ?`,
    )
    .pluck()
    .all(MOST_PAIRED, most)
  return ids.map((id) => `events: the pairs of countries of ${id} are not those that take part`)
}
