/** The kinds of questions that are measured: many addresses of each, spread over the data. */
import { FORMS } from '../src/records/vocabulary.ts'
import { COUNTRIES, EVENTS_PER_ARTICLE, eventIdOf, PERSONS, TYPES } from './synthetic.ts'
import { VOCABULARY } from './words.ts'

/** A kind of question; `limits` are the least shares of what bare Fastify answers, for questions that are new and for those asked again. */
export type Kind = { name: string; label: string; limits: { first: number; again: number }; addresses: Addresses }

/** The addresses of a kind, each another; those that follow each other ask for data that lie far apart. */
export type Addresses = { count: number; at: (index: number) => string }

const AGAIN = 0.7
/** Lengths of lists, 50 in the middle, so that each is a question of its own. */
const [SHORTEST, LONGEST] = [25, 75]
const NAMED_COUNTRIES = 20
/** Words as frequent as these places in the list, from, to and how far apart: common, middling and rare ones. */
const WORD_RANKS = [
  [0, 60, 1],
  [100, 700, 10],
  [1000, 7000, 100],
] as const

/** A prime number that divides none of the counts; steps of it pass every address once before any again. */
const STEP = 611_953
const scatter = ({ count, at }: Addresses): Addresses => ({ count, at: (index) => at((index * STEP) % count) })

const toAddresses = (addresses: readonly string[]): Addresses => scatter({ count: addresses.length, at: (index) => addresses[index] ?? '' })

/** Every event of a database. */
function eventAddresses(events: number): Addresses {
  const articles = Math.ceil(events / EVENTS_PER_ARTICLE)
  const at = (index: number) => `/v1/events/${eventIdOf(index % articles, Math.floor(index / articles))}`
  return scatter({ count: articles * EVENTS_PER_ARTICLE, at })
}

const typeAddresses = () =>
  Array.from({ length: LONGEST - SHORTEST + 1 }, (_, more) => TYPES.map((type) => `/v1/events?type=${type}&limit=${SHORTEST + more}`)).flat()

function pairAddresses(): string[] {
  const countries = COUNTRIES.slice(0, NAMED_COUNTRIES)
  const pairs = countries.flatMap((one, index) => countries.slice(index + 1).map((other) => `country=${one}&country=${other}`))
  return TYPES.flatMap((type) => pairs.map((pair) => `/v1/events?${pair}&type=${type}`))
}

const speakerAddresses = () =>
  ['', ...Object.keys(FORMS).map((form) => `&form=${form}`)].flatMap((form) =>
    Array.from({ length: PERSONS }, (_, person) => `/v1/statements?speaker=person/synthetic-${person + 1}${form}`),
  )

function searchAddresses(): string[] {
  const words = WORD_RANKS.flatMap(([from, to, step]) => VOCABULARY.slice(from, to).filter((_, index) => index % step === 0))
  const events = ['', '&status=occurred', '&type=CONSULT', '&salience=background'].map((filter) => ['events', filter])
  const statements = ['', '&form=direct', '&act=accuse', '&sort=-published'].map((filter) => ['statements', filter])
  return [...events, ...statements].flatMap(([list, filter]) => words.map((word) => `/v1/${list}?q=${word}${filter}`))
}

/** The kinds of questions to a database of so many events. */
export const kindsOf = (events: number): Kind[] => [
  { name: 'event', label: 'one event with everything', limits: { first: 0.3, again: AGAIN }, addresses: eventAddresses(events) },
  { name: 'list', label: '50 events of a type', limits: { first: 0.13, again: AGAIN }, addresses: toAddresses(typeAddresses()) },
  { name: 'pair', label: '50 events of two countries and a type', limits: { first: 0.12, again: AGAIN }, addresses: toAddresses(pairAddresses()) },
  { name: 'statements', label: '50 statements by a speaker', limits: { first: 0.12, again: AGAIN }, addresses: toAddresses(speakerAddresses()) },
  { name: 'search', label: 'search of 50 with spans', limits: { first: 0.055, again: AGAIN }, addresses: toAddresses(searchAddresses()) },
]
