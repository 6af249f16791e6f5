/** Plainly synthetic articles for measuring: seeded, so that every run reads the same records, and never meant for the default database. */
import { createHash } from 'node:crypto'
import type { Actor } from '../src/records/actor.ts'
import type { Article } from '../src/records/article.ts'
import type { ArticleRecords } from '../src/records/article-records.ts'
import type { Event, Participant } from '../src/records/event.ts'
import type { Evidence } from '../src/records/evidence.ts'
import type { Statement } from '../src/records/statement.ts'
import { ACTS, CONTEXTS, EVENT_TYPES, FORMS, modesOf, STATUSES } from '../src/records/vocabulary.ts'
import { wordsOf } from './words.ts'

export const EVENTS_PER_ARTICLE = 4
const PARTICIPANTS_PER_EVENT = 3
const STATEMENTS_PER_EVENT = 4
/** How many persons there are, from `person/synthetic-1` on. */
export const PERSONS = 3000
const WORDS_PER_SENTENCE = 12
const MORE_WORDS = 100
const OUTLETS = 40
const FIRST_DAY = Date.UTC(2022, 0, 1)
const DAYS = 1000
/** The countries that persons act for, those with the most persons last. */
// biome-ignore format: a list of codes
export const COUNTRIES = ['USA', 'RUS', 'CHN', 'IRN', 'TUR', 'ISR', 'UKR', 'GBR', 'FRA', 'DEU', 'IND', 'PAK', 'SAU', 'EGY', 'JPN', 'KOR', 'BRA', 'ZAF', 'NGA', 'KEN', 'MEX', 'CAN', 'AUS', 'IDN', 'IRQ', 'SYR', 'JOR', 'QAT', 'ARE', 'GRC', 'ITA', 'ESP', 'POL', 'NLD', 'SWE', 'NOR', 'FIN', 'ARG', 'CHL', 'COL', 'VNM', 'THA', 'MYS', 'PHL', 'BGD', 'LKA', 'ETH', 'GHA', 'MAR', 'TUN']

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Pick = { any: <T>(values: readonly T[]) => T; skewed: <T>(values: readonly T[]) => T; chance: (share: number) => boolean }

/** Picks values; `skewed` prefers the first ones, as news does. */
function pickOf(seed: number): Pick {
  const random = randomOf(seed)
  const at = <T>(values: readonly T[], share: number): T => {
    const value = values[Math.floor(share * values.length)]
    if (value === undefined) throw new Error('nothing to pick from')
    return value
  }
  return { any: (values) => at(values, random()), skewed: (values) => at(values, random() ** 2.5), chance: (share) => random() < share }
}

const keys = <T extends object>(table: T) => Object.keys(table).sort() as (keyof T)[]
/** The types of events, the most frequent first. */
export const TYPES = [
  'CONSULT',
  'ACCUSE',
  'SUPPORT',
  'REQUEST',
  'REJECT',
  'AGREE',
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'THREATEN',
  'AID',
  'COOPERATE',
  'MOBILIZE',
  'PROTEST',
  'CONCEDE',
  'RETREAT',
] as const
const HEX = (text: string) => createHash('sha256').update(text).digest('hex')
const articleKeyOf = (n: number) => HEX(`article ${n}`).slice(0, 16)

/** The id of an event of the n-th synthetic article. */
export const eventIdOf = (n: number, event: number) => `evt_${articleKeyOf(n)}${event}`
const dayOf = (offset: number) => new Date(FIRST_DAY + offset * 86_400_000).toISOString().slice(0, 10)

const PEOPLE: readonly Actor[] = Array.from({ length: PERSONS }, (_, n) => {
  const country = COUNTRIES[Math.floor((n / PERSONS) ** 2 * COUNTRIES.length)] ?? 'USA'
  const name = `Synthetic Person ${n + 1}`
  return { id: `person/synthetic-${n + 1}`, kind: 'person', name, names: [name], country, sector: 'GOV' }
})
const SHUFFLED = pickOf(7)
const BY_FAME: readonly Actor[] = PEOPLE.map((person) => ({ person, rank: SHUFFLED.any([...Array(PERSONS).keys()]) }))
  .sort((a, b) => a.rank - b.rank)
  .map(({ person }) => person)

const provenance = { revision: 1, rule: 'synthetic', confidence: 0.5, review: 'unreviewed' } as const

/** What one article's records are made with. */
type Making = {
  pick: Pick
  article: Article
  evidence: (sentence: number, words: string) => Evidence
  /** From some words to the end of the sentence. */
  rest: (sentence: number, words: string) => Evidence
  key: string
  day: number
}

function articleOf(n: number, pick: Pick, day: number): Article {
  const outlet = pick.skewed([...Array(OUTLETS).keys()])
  const random = randomOf(n + 1_000_000)
  const sentences = Array.from(
    { length: EVENTS_PER_ARTICLE },
    (_, event) => `Synthetic sentence ${n}.${event} says that one synthetic person met another on ${wordsOf(random, WORDS_PER_SENTENCE)}.`,
  )
  const text = [...sentences, `${wordsOf(random, MORE_WORDS)}.`].join('\n')
  return {
    id: `art_${articleKeyOf(n)}`,
    revision: 1,
    outlet: { name: `Synthetic Outlet ${outlet + 1}`, country: COUNTRIES[outlet] ?? null },
    headline: `Synthetic article ${n}`,
    url: null,
    publishedOn: pick.chance(0.9) ? dayOf(day) : null,
    language: 'en',
    dateline: null,
    text,
    textSha256: HEX(text),
    ingestedAt: '2026-01-01T00:00:00.000Z',
    extractor: { name: 'synthetic', version: '1' },
  }
}

function occurredOf({ pick, evidence, day }: Making, n: number): Event['occurred'] {
  const known = (value: string, earliest: string, latest: string): Event['occurred'] => ({
    value,
    earliest,
    latest,
    basis: 'derived',
    reason: null,
    evidence: [evidence(n, 'Synthetic')],
  })
  if (pick.chance(0.3)) return { value: null, earliest: null, latest: null, basis: 'unknown', reason: 'not-stated', evidence: [] }
  const date = dayOf(day)
  return pick.chance(0.9) ? known(date, date, date) : known(date.slice(0, 7), `${date.slice(0, 7)}-01`, `${date.slice(0, 7)}-28`)
}

function participantOf({ evidence, key }: Making, n: number, person: Actor, place: number): Participant {
  return {
    id: `par_${key}${n}${place}`,
    eventId: `evt_${key}${n}`,
    actorId: person.id,
    name: person.name,
    surface: 'synthetic person',
    role: place === 2 ? 'recipient' : 'actor',
    office: { title: 'minister', kind: 'minister', acting: false },
    country: person.country,
    evidence: [evidence(n, 'synthetic person')],
  }
}

function statementOf({ pick, article, evidence, rest, key }: Making, n: number, people: readonly Actor[], place: number): Statement {
  const speaker = pick.any(people)
  const subject = pick.any(people)
  return {
    id: `stm_${key}${n}${place}`,
    articleId: article.id,
    position: n * STATEMENTS_PER_EVENT + place + 1,
    form: pick.any(keys(FORMS)),
    act: pick.skewed(keys(ACTS)),
    polarity: 'affirmative',
    speaker: {
      actorId: speaker.id,
      name: speaker.name,
      surface: 'synthetic person',
      resolvedBy: 'name',
      evidence: evidence(n, 'synthetic person'),
      antecedent: null,
    },
    onBehalfOf: [],
    addressees: [],
    about: [{ actorId: subject.id, name: subject.name, surface: 'another', evidence: evidence(n, 'another') }],
    contexts: pick.chance(0.5) ? [pick.skewed(keys(CONTEXTS))] : [],
    content: [rest(n, 'one synthetic person met another')],
    cue: evidence(n, 'says'),
    chain: [
      { kind: 'speaker', actorId: speaker.id, name: speaker.name },
      { kind: 'outlet', actorId: null, name: article.outlet.name },
    ],
    eventIds: [`evt_${key}${n}`],
    ...provenance,
  }
}

function eventOf(making: Making, n: number, people: readonly Actor[], statementIds: string[]): Event {
  const { pick, article, rest, key } = making
  const type = pick.skewed(TYPES)
  const mode = pick.chance(0.6) ? (modesOf(type)[0] ?? null) : null
  return {
    id: `evt_${key}${n}`,
    articleId: article.id,
    type,
    mode,
    contexts: pick.chance(0.7) ? [pick.skewed(keys(CONTEXTS))] : [],
    cameo: EVENT_TYPES[type].cameo,
    quad: EVENT_TYPES[type].quad,
    status: pick.skewed(keys(STATUSES).toReversed()),
    salience: n === 0 ? 'main' : 'background',
    occurred: occurredOf(making, n),
    place: { value: null, basis: 'unknown', reason: 'not-stated', evidence: [] },
    summary: `${people.map(({ name }) => name).join(', ')}: synthetic event.`,
    participants: people.map((person, place) => participantOf(making, n, person, place)),
    statementIds,
    assertedBy: { kind: 'outlet', id: article.id },
    evidence: [rest(n, 'Synthetic sentence')],
    ...provenance,
  }
}

/** The n-th synthetic article: 4 events with 3 participants and 4 statements each; the same n gives the same records. */
export function syntheticArticle(n: number): ArticleRecords {
  const pick = pickOf(n + 1)
  const day = pick.any([...Array(DAYS).keys()])
  const article = articleOf(n, pick, day)
  const find = (sentence: number, words: string) => article.text.indexOf(words, article.text.indexOf(`Synthetic sentence ${n}.${sentence}`))
  const slice = (start: number, end: number): Evidence => ({ articleId: article.id, start, end, quote: article.text.slice(start, end) })
  const evidence = (sentence: number, words: string): Evidence => slice(find(sentence, words), find(sentence, words) + words.length)
  const rest = (sentence: number, words: string): Evidence => slice(find(sentence, words), article.text.indexOf('\n', find(sentence, words)))
  const making: Making = { pick, article, evidence, rest, key: article.id.slice('art_'.length), day }
  const events: Event[] = []
  const statements: Statement[] = []
  const actors = new Map<string, Actor>()
  for (let event = 0; event < EVENTS_PER_ARTICLE; event += 1) {
    const people = [...new Set(Array.from({ length: PARTICIPANTS_PER_EVENT }, () => pick.skewed(BY_FAME)))]
    for (const person of people) actors.set(person.id, person)
    const said = Array.from({ length: STATEMENTS_PER_EVENT }, (_, place) => statementOf(making, event, people, place))
    statements.push(...said)
    events.push(
      eventOf(
        making,
        event,
        people,
        said.map(({ id }) => id),
      ),
    )
  }
  return { article, actors: [...actors.values()], events, statements, terms: [] }
}
