import type { Actor } from '../../src/records/actor.ts'
import type { Article } from '../../src/records/article.ts'
import type { ArticleRecords } from '../../src/records/article-records.ts'
import type { DateRange } from '../../src/records/date.ts'
import { edtfRange } from '../../src/records/date.ts'
import type { Event, Participant } from '../../src/records/event.ts'
import type { ActorFilter, ArticleFilter, EventFilter, ParticipantFilter, StatementFilter, TermFilter } from '../../src/records/filters.ts'
import type { NumberRange } from '../../src/records/number-range.ts'
import { entryOf, type Statement } from '../../src/records/statement.ts'
import type { Term } from '../../src/records/term.ts'

type Value = string | DateRange | NumberRange
/** Whether a record meets a value; null where it lacks the date that would tell. */
type Test<T> = (record: T, value: Value, article: Article) => boolean | null

const is =
  <T>(field: (record: T, article: Article) => string | null | undefined): Test<T> =>
  (record, value, article) =>
    field(record, article) === value
const has =
  <T>(fields: (record: T) => readonly (string | null | undefined)[]): Test<T> =>
  (record, value) =>
    typeof value === 'string' && fields(record).includes(value)
const overlaps =
  <T>(range: (record: T, article: Article) => DateRange | null): Test<T> =>
  (record, value, article) => {
    const days = range(record, article)
    if (typeof value === 'string' || 'least' in value) return false
    if (days === null) return null
    return (days.earliest ?? '') <= (value.latest ?? '~') && (days.latest ?? '~') >= (value.earliest ?? '')
  }
const published = overlaps<unknown>((_, { publishedOn }) => (publishedOn === null ? null : edtfRange(publishedOn)))
const outlet = is<unknown>((_, article) => article.outlet.name)
const article = is<unknown>((_, { id }) => id)

const lies = ({ confidence }: { confidence: number }, value: Value): boolean =>
  typeof value !== 'string' && 'least' in value && value.least <= confidence && confidence <= value.most

/** The country that each actor of the sample speaks for. */
export const COUNTRIES: Record<string, string> = { 'person/asha-example': 'TUR', 'person/bo-sample': 'IRN', 'country/tur': 'TUR', 'country/irn': 'IRN' }

/** What each filter means, in plain terms: an engine's lists are compared with it. */
export const TESTS = {
  articles: { outlet, published } satisfies Record<keyof ArticleFilter, Test<Article>>,
  events: {
    type: is((event) => event.type),
    mode: is((event) => event.mode),
    status: is((event) => event.status),
    context: has((event) => event.contexts),
    salience: is((event) => event.salience),
    rule: is((event) => event.rule),
    confidence: lies,
    actor: has((event) => event.participants.map(({ actorId }) => actorId)),
    country: has((event) => event.participants.map(({ country }) => country)),
    outlet,
    article,
    occurred: overlaps(({ occurred }) => (occurred.value === null ? null : occurred)),
    published,
  } satisfies Record<keyof EventFilter, Test<Event>>,
  participants: {
    role: is((participant) => participant.role),
    actor: is((participant) => participant.actorId),
    country: is((participant) => participant.country),
    article,
  } satisfies Record<keyof ParticipantFilter, Test<Participant>>,
  statements: {
    speaker: is(({ speaker }) => speaker?.actorId),
    about: has(({ about }) => about.map(({ actorId }) => actorId)),
    actor: has(({ speaker, about, addressees }) => [speaker, ...about, ...addressees].map((reference) => reference?.actorId)),
    country: is(({ speaker }) => COUNTRIES[speaker?.actorId ?? '']),
    act: is((statement) => statement.act),
    form: is((statement) => statement.form),
    rule: is(entryOf),
    confidence: lies,
    context: has((statement) => statement.contexts),
    outlet,
    article,
    published,
  } satisfies Record<keyof StatementFilter, Test<Statement>>,
  actors: { kind: is((actor) => actor.kind), country: is((actor) => actor.country) } satisfies Record<keyof ActorFilter, Test<Actor>>,
  terms: {
    voice: is((term) => term.voice),
    surface: (term, value) => typeof value === 'string' && term.surface.toLowerCase() === value.toLowerCase(),
    actor: is((term) => term.actorId),
    speaker: is((term) => term.speaker),
    outlet,
    article,
    published,
  } satisfies Record<keyof TermFilter, Test<Term>>,
}

type Tests<T> = Readonly<Record<string, Test<T>>>
type AnyFilter = Readonly<Record<string, readonly (readonly Value[])[] | undefined>>
export type AnySelection = { filter: AnyFilter; not?: AnyFilter; any?: readonly AnyFilter[] }

const groupsOf = (filter: AnyFilter) => Object.entries(filter).flatMap(([name, groups = []]) => groups.map((values) => ({ name, values })))

function idsOf<T extends { id: string }>(records: readonly T[], tests: Tests<T>, { filter, not = {}, any = [] }: AnySelection, article: Article): string[] {
  const met = (record: T, { name, values }: { name: string; values: readonly Value[] }) => values.map((value) => tests[name]?.(record, value, article))
  const meetsAll = (record: T, filter: AnyFilter) => groupsOf(filter).every((group) => met(record, group).includes(true))
  const meetsNone = (record: T, filter: AnyFilter) => groupsOf(filter).every((group) => met(record, group).every((is) => is === false))
  const isMeant = (record: T) => meetsAll(record, filter) && meetsNone(record, not) && (any.length === 0 || any.some((branch) => meetsAll(record, branch)))
  return records.filter(isMeant).map(({ id }) => id)
}

/** The ids of an article's records that a selection means, in the article's order. */
export const MATCHES: Record<keyof typeof TESTS, (records: ArticleRecords, selection: AnySelection) => string[]> = {
  articles: ({ article }, selection) => idsOf([article], TESTS.articles, selection, article),
  events: ({ article, events }, selection) => idsOf(events, TESTS.events, selection, article),
  participants: ({ article, events }, selection) =>
    idsOf(
      events.flatMap(({ participants }) => participants),
      TESTS.participants,
      selection,
      article,
    ),
  statements: ({ article, statements }, selection) => idsOf(statements, TESTS.statements, selection, article),
  actors: ({ article, actors }, selection) => idsOf(actors, TESTS.actors, selection, article),
  terms: ({ article, terms }, selection) => idsOf(terms, TESTS.terms, selection, article),
}
