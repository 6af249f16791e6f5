import { firstAfter } from '../document/clauses.ts'
import type { Quotation } from '../document/quotations.ts'
import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import { remembered } from '../remembered.ts'
import type { Sentence } from '../sentences.ts'
import { findSpeechVerb } from '../statements/speech-verbs.ts'
import type { FoundStatement } from '../statements/statement.ts'
import { type Columns, emptyColumns } from './columns.ts'
import { hashOf } from './hashes.ts'
import { lookAhead, lookBack } from './surroundings.ts'

const shapeOf = (text: string): string => {
  if (/^\p{Lu}/u.test(text)) return text.length === 1 ? 'X' : /^\p{Lu}+$/u.test(text) ? 'XX' : 'Xx'
  return /^\p{L}/u.test(text) ? 'x' : /^\d/.test(text) ? 'd' : text
}
const wordHash = remembered(hashOf)
/** What is seen of a word wherever it stands, looked up once. */
const formOf = remembered((plain) => {
  const lower = plain.toLowerCase()
  return { word: hashOf(lower), shape: hashOf(shapeOf(plain)), ending: hashOf(`~${lower.slice(-3)}`) }
})
/** Stands for a hyphen inside a word, which the tokenizer parts. */
const JOINING = '‐'
const tagHash = remembered(hashOf)

function markWords(columns: Columns, tokens: readonly Token[]): void {
  tokens.forEach((token, at) => {
    const { word, shape, ending } = formOf(token.plain)
    const joins = token.text === '-' && !token.spaced
    columns.word[at] = joins ? wordHash(JOINING) : word
    columns.lemma[at] = joins ? wordHash(JOINING) : token.lemma === token.lower ? word : wordHash(token.lemma)
    columns.tag[at] = tagHash(token.tag)
    columns.shape[at] = shape
    columns.ending[at] = ending
  })
}

const NOBODY = hashOf('')

function markSpeech({ speech, mention }: Columns, page: Page): void {
  page.tokens.forEach(({ tag }, at) => {
    const reference = page.referenceAt(at)
    mention[at] = reference ? tagHash(reference.kind) : NOBODY
    const verb = tag === 'VERB' || tag === 'AUX' ? findSpeechVerb(page.tokens, at) : null
    if (!verb) return
    const value = wordHash(`${verb.entry.strength}${verb.entry.verbal}`)
    speech.fill(value ^ 7, at + 1, verb.last)
    speech[at] = value
  })
}

const LENGTHS = [2, 5, 10]

function markQuotation({ quote, quotation }: Columns, tokens: readonly Token[], { inner, open, continues }: Quotation): void {
  const first = firstAfter(tokens, inner.start)
  const last = firstAfter(tokens, inner.end - 1) + 1
  const length = LENGTHS.filter((most) => last - first > most).length + 1
  quotation.fill(length * 8 + Number(open) + 2 * Number(continues) + 4 * Number(tokens[first]?.capital ?? false), first, last)
  quote.fill(2, first, last)
  if (last > first) quote[last - 1] = 3
  quote[first] = 1
}

const SURE = 0.8

/** Marks what the rules have read: content with its cue before or behind it, cues, speakers; sure ones apart. */
function markRules({ rule }: Columns, tokens: readonly Token[], statements: readonly FoundStatement[]): void {
  const mark = (first: number, last: number, value: number) => {
    rule.fill(value + 1, first, last)
    if (first < rule.length) rule[first] = value
  }
  for (const { content, cue, speaker, confidence } of statements) {
    const sure = confidence >= SURE ? 16 : 0
    const cueAt = tokens[cue?.first ?? -1]?.start ?? Number.POSITIVE_INFINITY
    for (const { start, end } of content) mark(firstAfter(tokens, start), firstAfter(tokens, end - 1) + 1, sure + (cueAt < start ? 2 : 4))
    if (cue) mark(cue.first, cue.last, sure + 6)
    if (speaker) mark(speaker.first, speaker.last, sure + 8)
  }
}

/** Lays out what the tagger sees of every token. */
export function layColumns(page: Page, sentences: readonly Sentence[], statements: readonly FoundStatement[]): Columns {
  const { tokens, quotations } = page
  const columns = emptyColumns(tokens.length)
  markWords(columns, tokens)
  markSpeech(columns, page)
  for (const quotation of quotations) markQuotation(columns, tokens, quotation)
  markRules(columns, tokens, statements)
  for (const sentence of sentences) {
    lookBack(columns, tokens, sentence)
    lookAhead(columns, tokens, sentence)
  }
  return columns
}
