/** What is searched of each list's records, and where in the articles it stands. */
import type { Actor } from '../../../records/actor.ts'
import type { Article } from '../../../records/article.ts'
import type { Event } from '../../../records/event.ts'
import type { Evidence } from '../../../records/evidence.ts'
import type { SearchedList } from '../../../records/filters.ts'
import type { Statement } from '../../../records/statement.ts'
import { type Json, parseJson } from '../../json.ts'
import { readEvidence, toEvidenceJson } from './evidence.ts'
import type { Finder } from './finder.ts'

/** A text and how much a word in it counts for relevance. */
export type Weighed = { text: string; weight: number }

type Passages = {
  /** Finished JSON of the fields that a found record has besides its own. */
  toMatches: (record: string, find: Finder) => string
  /** Every text of a record that is searched. */
  textsOf: (record: string) => Weighed[]
}

const MOST_MATCHES = 20

const pairsIn = (text: string): number => text.match(/[\ud800-\udbff]/g)?.length ?? 0

/** Where terms stand within some characters of an article. */
function findIn({ articleId, start: first, quote }: Evidence, find: Finder): Evidence[] {
  const found = find(quote)
  const isPaired = found.length > 0 && /[\ud800-\udbff]/.test(quote)
  return found.map(({ start, end }) => {
    const words = quote.slice(start, end)
    const from = first + start - (isPaired ? pairsIn(quote.slice(0, start)) : 0)
    return { articleId, start: from, end: from + words.length - (isPaired ? pairsIn(words) : 0), quote: words }
  })
}

/** Where terms stand in some passages, in reading order, each place once. */
function findInAll(passages: readonly Evidence[], find: Finder): Evidence[] {
  const [only] = passages
  const found = only && passages.length === 1 ? findIn(only, find) : passages.flatMap((passage) => findIn(passage, find))
  if (found.length < 2) return found
  const places = new Map(found.map((one) => [`${one.start} ${one.end}`, one]))
  return [...places.values()].sort((one, other) => one.start - other.start || one.end - other.end).slice(0, MOST_MATCHES)
}

const toJson = (matches: readonly Evidence[]): string => `"matches":[${matches.slice(0, MOST_MATCHES).map(toEvidenceJson).join(',')}]`

const weighed = (weight: number, texts: readonly (string | null | undefined)[]): Weighed[] => texts.flatMap((text) => (text ? [{ text, weight }] : []))
const quotesOf = (evidence: readonly Evidence[]) => evidence.map(({ quote }) => quote)

const ofArticle: Passages = {
  toMatches: (record: Json<Article>, find) => {
    const { id: articleId, text } = parseJson(record)
    return toJson(findInAll([{ articleId, start: 0, end: text.length, quote: text }], find))
  },
  textsOf: (record: Json<Article>) => {
    const { headline, text } = parseJson(record)
    return [...weighed(3, [headline]), ...weighed(1, [text])]
  },
}

const ofEvent: Passages = {
  toMatches: (record: Json<Event>, find) => {
    const found = findInAll(readEvidence(record, 'evidence') ?? parseJson(record).evidence, find)
    if (found.length > 0) return toJson(found)
    return toJson(
      findInAll(
        parseJson(record).participants.flatMap(({ evidence }) => evidence),
        find,
      ),
    )
  },
  textsOf: (record: Json<Event>) => {
    const { summary, evidence, participants } = parseJson(record)
    return [
      ...weighed(2, [summary]),
      ...weighed(1, quotesOf(evidence)),
      ...weighed(
        1,
        participants.flatMap(({ name, surface }) => [name, surface]),
      ),
    ]
  },
}

const ofStatement: Passages = {
  toMatches: (record: Json<Statement>, find) => {
    const found = findInAll(readEvidence(record, 'content') ?? parseJson(record).content, find)
    if (found.length > 0) return toJson(found)
    const { speaker } = parseJson(record)
    return toJson(findInAll(speaker ? [speaker.evidence, ...(speaker.antecedent ? [speaker.antecedent] : [])] : [], find))
  },
  textsOf: (record: Json<Statement>) => {
    const { content, speaker } = parseJson(record)
    return [...weighed(1, quotesOf(content)), ...weighed(1, [speaker?.name, speaker?.surface])]
  },
}

const ofActor: Passages = {
  toMatches: (record: Json<Actor>, find) => {
    const { name, names } = parseJson(record)
    return `"matchedNames":${JSON.stringify([...new Set([name, ...names])].filter((each) => find(each).length > 0))}`
  },
  textsOf: (record: Json<Actor>) => {
    const { name, names } = parseJson(record)
    return [...weighed(2, [name]), ...weighed(1, names)]
  },
}

export const PASSAGES: Readonly<Record<SearchedList, Passages>> = { articles: ofArticle, events: ofEvent, statements: ofStatement, actors: ofActor }
