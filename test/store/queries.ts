import fc from 'fast-check'
import type { DateRange } from '../../src/records/date.ts'
import type { Evidence } from '../../src/records/evidence.ts'
import { type ListName, SORTS } from '../../src/records/filters.ts'
import type { NumberRange } from '../../src/records/number-range.ts'
import { readSearch, type Search } from '../../src/records/search.ts'
import { ACTOR_KINDS, ACTS, CONTEXTS, EventType, FORMS, MODES, ROLES, SALIENCES, STATUSES, VOICES } from '../../src/records/vocabulary.ts'
import type { Page, Store } from '../../src/store/store.ts'
import { OUTLETS, variedRecords } from './varied.ts'

export type AnyFilter = Readonly<Record<string, readonly (readonly (string | DateRange | NumberRange)[])[]>>
export type AnySelection = { filter: AnyFilter; not?: AnyFilter; any?: readonly AnyFilter[]; q?: Search }
export type AnyQuery = AnySelection & { sort: string; limit: number; cursor?: string; count?: boolean }
type Found = { id: string; matches?: Evidence[]; matchedNames?: string[] }
type List = (query: AnyQuery) => Promise<Page<Found>>
type Lists = {
  [M in 'listArticles' | 'listEvents' | 'listParticipants' | 'listStatements' | 'listActors' | 'listTerms']: (query: AnyQuery) => Promise<Page<{ id: string }>>
}

/** A store's lists by their names, open to any filter. */
export function listsOf(store: Store): Record<ListName, List> {
  const lists: { [M in keyof Lists]: Lists[M] } & object = store as Lists
  return {
    articles: (query) => lists.listArticles(query),
    events: (query) => lists.listEvents(query),
    participants: (query) => lists.listParticipants(query),
    statements: (query) => lists.listStatements(query),
    actors: (query) => lists.listActors(query),
    terms: (query) => lists.listTerms(query),
  }
}

/** A search as it is typed, read. */
export function searchOf(text: string): Search {
  const read = readSearch(text)
  if ('mistake' in read) throw new Error(read.mistake)
  return read.search
}

const ARTICLES = [0, 1, 2, 3].map((n) => variedRecords(n).article.id).concat('art_none')
const ACTORS = ['person/asha-example', 'person/bo-sample', 'org/sample-league', 'country/tur', 'person/nobody']
const COUNTRIES = ['TUR', 'IRN', 'FRA', 'XKX']
const PLACES = [...OUTLETS, 'Nobody’s Herald']
const RANGES: DateRange[] = [
  { earliest: '2024-05-17', latest: '2024-05-17' },
  { earliest: '2024-05-18', latest: null },
  { earliest: null, latest: '2024-05-16' },
  { earliest: '2024-05-20', latest: '2024-06-30' },
  { earliest: '1999-01-01', latest: '1999-12-31' },
]

const SHARES: NumberRange[] = [
  { least: 0.85, most: 1 },
  { least: 0, most: 0.6 },
  { least: 0.6, most: 0.6 },
]

/** Values to filter by, of each filter of each list; some match nothing. */
export const VALUES: Record<ListName, Record<string, readonly (string | DateRange | NumberRange)[]>> = {
  articles: { outlet: PLACES, published: RANGES },
  events: {
    type: EventType.options,
    mode: MODES,
    status: Object.keys(STATUSES),
    context: Object.keys(CONTEXTS).slice(0, 12),
    salience: Object.keys(SALIENCES),
    rule: ['trigger/consult/meet', 'sample', 'trigger/consult'],
    confidence: SHARES,
    actor: ACTORS,
    country: COUNTRIES,
    outlet: PLACES,
    article: ARTICLES,
    occurred: RANGES,
    published: RANGES,
  },
  participants: { role: Object.keys(ROLES), actor: ACTORS, country: COUNTRIES, article: ARTICLES },
  statements: {
    speaker: ACTORS,
    about: ACTORS,
    actor: ACTORS,
    country: COUNTRIES,
    act: Object.keys(ACTS),
    form: Object.keys(FORMS),
    rule: ['speech/say', 'tagger/say', 'speech/say/clause'],
    confidence: SHARES,
    context: ['legal', 'diplomatic', 'cyber'],
    outlet: PLACES,
    article: ARTICLES,
    published: RANGES,
  },
  actors: { kind: Object.keys(ACTOR_KINDS), country: COUNTRIES },
  terms: {
    voice: Object.keys(VOICES),
    surface: ['the so-called league', 'The Entity', 'nothing'],
    actor: ACTORS,
    speaker: ACTORS,
    outlet: PLACES,
    article: ARTICLES,
    published: RANGES,
  },
}

const LISTS = ['articles', 'events', 'participants', 'statements', 'actors', 'terms'] as const satisfies ListName[]

/** Any filter of a list: up to so many parameters of up to two groups of up to three values. */
function anyFilter(list: ListName, most: number): fc.Arbitrary<AnyFilter> {
  const groups = (parameter: string) =>
    fc.array(fc.array(fc.constantFrom(...(VALUES[list][parameter] ?? [])), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
  return fc
    .subarray(Object.keys(VALUES[list]), { maxLength: Math.min(most, Object.keys(VALUES[list]).length) })
    .chain((parameters) => fc.tuple(...parameters.map((parameter) => fc.tuple(fc.constant(parameter), groups(parameter)))))
    .map((entries): AnyFilter => Object.fromEntries(entries))
}

/** Any selection of a list: filters, things that are not wanted, branches of which one is to be met. */
export function anySelection(list: ListName): fc.Arbitrary<AnySelection> {
  const plain = fc.record({ filter: anyFilter(list, 3) })
  const composed = fc.record({ filter: anyFilter(list, 1), not: anyFilter(list, 2), any: fc.array(anyFilter(list, 2), { maxLength: 3 }) })
  return fc.oneof(plain, composed)
}

/** Any query of any list: any selection, any sort, any limit. */
export const anyQuery: fc.Arbitrary<{ list: ListName; selection: AnySelection; sort: string; limit: number }> = fc.constantFrom(...LISTS).chain((list) =>
  fc.record({
    list: fc.constant(list),
    selection: anySelection(list),
    sort: fc.constantFrom<string[]>(...SORTS[list]),
    limit: fc.integer({ min: 1, max: 30 }),
  }),
)
