import type { Article } from '../../src/records/article.ts'
import type { ArticleRecords } from '../../src/records/article-records.ts'
import { edtfRange } from '../../src/records/date.ts'
import type { Event } from '../../src/records/event.ts'
import { entryOf, type Statement } from '../../src/records/statement.ts'
import { STATUSES } from '../../src/records/vocabulary.ts'
import type { AnySelection } from './queries.ts'
import { COUNTRIES, MATCHES } from './reference.ts'

type Told<T> = { record: T; article: Article }
type Present = string | null | undefined

/** The values of each field of an event, in plain terms. */
export const EVENT_VALUES: Record<string, (told: Told<Event>) => Present[]> = {
  type: ({ record }) => [record.type],
  mode: ({ record }) => [record.mode],
  quad: ({ record }) => [String(record.quad)],
  status: ({ record }) => [record.status],
  salience: ({ record }) => [record.salience],
  context: ({ record }) => record.contexts,
  country: ({ record }) => record.participants.map(({ country }) => country),
  actor: ({ record }) => record.participants.map(({ actorId }) => actorId),
  outlet: ({ article }) => [article.outlet.name],
  rule: ({ record }) => [record.rule],
}

/** The values of each field of a statement. */
export const STATEMENT_VALUES: Record<string, (told: Told<Statement>) => Present[]> = {
  act: ({ record }) => [record.act],
  form: ({ record }) => [record.form],
  speaker: ({ record }) => [record.speaker?.actorId],
  country: ({ record }) => [COUNTRIES[record.speaker?.actorId ?? '']],
  context: ({ record }) => record.contexts,
  outlet: ({ article }) => [article.outlet.name],
  rule: ({ record }) => [entryOf(record)],
}

/** What a filter lets through of a list, with the article of each. */
export function toldOf<L extends 'events' | 'statements' | 'terms'>(
  list: L,
  saved: readonly ArticleRecords[],
  selection: AnySelection,
): Told<ArticleRecords[L][number]>[] {
  return saved.flatMap((records) => {
    const ids = new Set(MATCHES[list](records, selection))
    const all: readonly ArticleRecords[L][number][] = records[list]
    return all.filter(({ id }) => ids.has(id)).map((record) => ({ record, article: records.article }))
  })
}

const present = (values: readonly Present[]) => [...new Set(values.flatMap((value) => value ?? []))]

/** How often each key occurs, the most frequent first, equals by key. */
export function ranked(keys: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

const sum = (counts: readonly [string, number][]) => counts.reduce((total, [, count]) => total + count, 0)

/** A facet without the names of its values. */
export function facetOf<T>(told: readonly Told<T>[], valuesOf: (told: Told<T>) => Present[], top: number) {
  const all = told.map((each) => present(valuesOf(each)))
  const counts = ranked(all.flat())
  return {
    values: counts.slice(0, top).map(([value, count]) => ({ value, count })),
    other: { values: counts.slice(top).length, count: sum(counts.slice(top)) },
    missing: all.filter((values) => values.length === 0).length,
  }
}

/** First and last day by each clock; an open end is not known. */
export const DAYS: Record<string, (told: Told<Event | Statement>) => { earliest: string | null; latest: string | null } | null> = {
  occurred: ({ record }) => ('occurred' in record && record.occurred.value !== null ? record.occurred : null),
  published: ({ article: { publishedOn } }) => (publishedOn === null ? null : edtfRange(publishedOn)),
  recorded: ({ article: { ingestedAt } }) => ({ earliest: ingestedAt.slice(0, 10), latest: ingestedAt.slice(0, 10) }),
}

const DAY = 86_400_000

/** The Monday on or before a day, by going back to it. */
const mondayOf = (day: string): string => (new Date(day).getUTCDay() === 1 ? day : mondayOf(new Date(Date.parse(day) - DAY).toISOString().slice(0, 10)))

/** First day of the bucket of a day. */
export const FIRST_DAYS: Record<string, (day: string) => string> = {
  day: (day) => day,
  week: mondayOf,
  month: (day) => `${day.slice(0, 7)}-01`,
  year: (day) => `${day.slice(0, 4)}-01-01`,
}

/** The buckets with records, by their first day, and what lies in none. */
export function timelineOf(told: readonly Told<Event | Statement>[], clock: string, bucket: string) {
  const ranges = told.map((each) => DAYS[clock]?.(each) ?? null)
  const firsts = ranges.map((range) => {
    if (range === null) return 'unknown'
    const [from, to] = [range.earliest, range.latest].map((day) => (day === null ? null : (FIRST_DAYS[bucket]?.(day) ?? null)))
    return from !== undefined && from !== null && from === to ? from : 'imprecise'
  })
  const counts = ranked(firsts)
  const of = (key: string) => Object.fromEntries(counts)[key] ?? 0
  const buckets = counts.filter(([first]) => /\d/.test(first)).sort(([a], [b]) => (a < b ? -1 : 1))
  return { buckets, imprecise: of('imprecise'), unknown: of('unknown') }
}

type Edge = { source: string; target: string; type: string; directed: boolean }

/** The edges of one event. */
export function edgesOf({ type, participants }: Event, from: string): Edge[] {
  const node = ({ actorId, country }: Event['participants'][number]) => (from === 'actor' ? actorId : country)
  const side = (...roles: string[]) => present(participants.filter(({ role }) => roles.includes(role)).map(node)).sort()
  const directed = participants.some(({ role }) => role === 'recipient')
  const acting = side('actor', 'host')
  return acting.flatMap((source) =>
    (directed ? side('recipient') : acting).flatMap((target) =>
      source === target || (!directed && source > target) ? [] : [{ source, target, type, directed }],
    ),
  )
}

/** How many events there are of each status. */
export const statusesOf = (events: readonly Event[]) =>
  Object.fromEntries(Object.keys(STATUSES).map((status) => [status, events.filter((event) => event.status === status).length]))
