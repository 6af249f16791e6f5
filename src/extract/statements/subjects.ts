import { POSTPOSED, RELATIVE_PRONOUNS } from '../../lexicon/speech.ts'
import { DIRECTIONS, MONTHS, SPANS, TIME_ADVERBS, WEEKDAYS } from '../../lexicon/times.ts'
import type { Reference } from '../actors.ts'
import { isTime } from '../document/times.ts'
import { type Token, type TokenRange, tokenBefore } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'

/** A noun phrase that says who does something; `reference` where it is a known mention. */
export type Subject = TokenRange & {
  readonly reference: Reference | null
  /** Token of the relative pronoun that stands for it beside the verb. */
  readonly relative?: number
}

const relatives = new Set(RELATIVE_PRONOUNS)
const postposed = new Set(POSTPOSED)
const OF = /^(of|in|for|from|at|on|with|to|by|near|inside|among|within|about|against|under)$/

/** True for what stands between a subject and its verb: "also", "has", "on Friday". */
const isBetween = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === 'AUX' || token.tag === 'ADV' || isTime(token) || /^(not|n't|never|also|then|further|both|all|each|jointly)$/.test(token.lower))

/** The last token before all that stands between a subject and its verb; "last week" does as a whole. */
function beforeBetween(tokens: readonly Token[], from: number, first: number): number {
  let at = from
  while (at >= first) {
    const isSpan = DIRECTIONS[tokens[at - 1]?.lower ?? ''] !== undefined && spans.has(tokens[at]?.lower ?? '')
    if (isSpan) at -= 2
    else if (isBetween(tokens[at])) at -= 1
    else return at
  }
  return at
}
const spans = new Set([...SPANS, ...TIME_ADVERBS, ...WEEKDAYS, ...MONTHS.flat()])

/** The subject that ends before the verb at `verb`; null where the verb has none of its own in the sentence. */
export function subjectBefore(page: Page, verb: number, { first }: Sentence): Subject | null {
  const { tokens } = page
  let at = beforeBetween(tokens, verb - 1, first)
  if (at >= first && tokens[at]?.lower === 'on' && at < verb - 1) at = beforeBetween(tokens, at - 1, first)
  if (at < first) return null
  if (relatives.has(tokens[at]?.lower ?? '')) return nounOfRelative(page, at, first)
  if (/^[,)\]–—-]$/.test(tokens[at]?.text ?? '')) return subjectBeforeAside(page, at, first)
  return phraseEndingAt(page, at, first)
}

/** Marks between which words stand aside. */
export const ASIDE = /^(,|--?|[–—])$/

/** The noun that a relative pronoun stands for: the one before it. */
export function nounOfRelative(page: Page, relative: number, first: number): Subject | null {
  const at = ASIDE.test(page.tokens[relative - 1]?.text ?? '') ? relative - 2 : relative - 1
  if (at < first) return null
  const reference = page.referenceAt(at)
  const isOwn = reference !== undefined && reference.kind !== 'place' && !reference.adjective
  const noun = isOwn ? { first: reference.first, last: reference.last, reference } : phraseEndingAt(page, at, first)
  return noun && { ...noun, relative }
}

/** Steps over "…, the foreign minister, said" and "… (right) said"; null where the mark opens no aside. */
function subjectBeforeAside(page: Page, close: number, first: number): Subject | null {
  const { tokens } = page
  const mark = tokens[close]?.text ?? ''
  const opening = mark === ')' ? '(' : mark === ']' ? '[' : mark
  const beside = page.referenceAt(close - 1)
  const aide = aideOf(page, close, first)
  if (aide) return aide
  const linked = beside?.apposition === null || beside === undefined ? undefined : page.references[beside.apposition]
  if (linked) return { first: linked.first, last: linked.last, reference: linked.kind === 'title' && beside ? { ...beside } : linked }
  if (beside?.kind === 'person' && mark === ',' && tokens[beside.first - 1]?.text === ',' && beside.first > first + 1)
    return { first: beside.first, last: beside.last, reference: beside }
  for (let open = close - 1; open >= first + 1 && close - open < 40 && !page.isQuoted(open); open -= 1)
    if (tokens[open]?.text === opening) {
      const subject = phraseEndingAt(page, open - 1, first)
      if (subject && isRow(page, open, close)) return { ...subject, last: close }
      return subject && !/^(,|and|but|while|as|that)$/.test(tokens[open + 1]?.lower ?? '') ? subject : null
    }
  return null
}

/** The token of "aide" in "an aide to the president, Asha Example": the noun of somebody else, for a name behind a title that belongs to it; null elsewhere. */
export function nounOver({ tokens, references }: Page, { apposition }: Reference): number | null {
  const title = apposition === null ? undefined : references[apposition]
  const to = title && tokenBefore(tokens, title.first)
  if (!title || !to || tokens[title.last]?.text !== ',' || !/^(to|of|for)$/.test(to.lower)) return null
  return /^(NOUN|PROPN)$/.test(tokens[to.index - 1]?.tag ?? '') ? to.index - 1 : null
}

/** "an aide to the president, Asha Example, says": the aide. */
function aideOf(page: Page, close: number, first: number): Subject | null {
  const beside = page.referenceAt(close - 1)
  const noun = beside ? nounOver(page, beside) : null
  const aide = noun === null ? null : phraseEndingAt(page, noun, first)
  return aide && { ...aide, last: close }
}

/** "the ministers of A, B and C,": states in a row, and no aside. */
function isRow({ tokens, referenceAt }: Page, open: number, close: number): boolean {
  const next = referenceAt(open + 1)
  const last = referenceAt(close - 1)
  return next?.kind === 'country' && last?.kind === 'country' && tokens[next.last]?.lower === 'and' && next.last + 1 === last.first
}

/** The noun phrase whose last token is `at`, with the phrases that it hangs on: "sources in Gaza". */
export function phraseEndingAt(page: Page, at: number, first: number): Subject | null {
  const { tokens } = page
  const token = tokens[at]
  if (!token) return null
  const reference = page.referenceAt(at)
  const start = reference?.first ?? nounPhraseStart(tokens, at, first)
  if (start === null || start < first) return null
  const preposition = tokens[start - 1]?.tag === 'DET' ? start - 2 : start - 1
  const before = tokens[preposition]
  const agent = before?.tag === 'ADP' && /ing$/.test(tokens[preposition - 1]?.lower ?? '') ? agentOf(page, preposition - 1, first) : null
  if (agent) return agent
  if (before && preposition >= first + 1 && OF.test(before.lower)) {
    const noun = postposed.has(tokens[preposition - 1]?.lower ?? '') ? preposition - 2 : preposition - 1
    const owner = noun >= first ? phraseEndingAt(page, noun, first) : null
    if (owner) return owner.reference && owner.reference.kind !== 'place' ? owner : { first: owner.first, last: at + 1, reference: owner.reference }
    if (preposition - 1 > first && tokens[preposition - 1]?.tag === 'VERB') return null
    const beforeAside = tokens[preposition - 1]?.text === ',' ? subjectBeforeAside(page, preposition - 1, first) : null
    if (beforeAside) return beforeAside
  }
  if (reference?.kind === 'place' || /^(his|her|its|their|our|my|your)$/.test(token.lower)) return null
  return { first: start, last: at + 1, reference: reference ?? null }
}

/** "protesters marching through the streets": whoever does what an -ing form behind a noun tells. */
function agentOf(page: Page, doing: number, first: number): Subject | null {
  const noun = page.tokens[doing - 1]
  if (page.tokens[doing]?.tag !== 'VERB' || doing - 1 < first || !/^(NOUN|PROPN)$/.test(noun?.tag ?? '')) return null
  return phraseEndingAt(page, doing - 1, first)
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (/^(NOUN|PROPN|PRON|NUM)$/.test(token.tag) || token.lower === "'s" || token.lower === '%')
const isInside = (token: Token | undefined): token is Token =>
  token !== undefined && (isNominal(token) || token.tag === 'ADJ' || token.tag === 'DET' || (token.text === '-' && !token.spaced) || token.text === "'")

/** First token of the noun phrase that ends at `at`; null where no noun stands there. */
function nounPhraseStart(tokens: readonly Token[], at: number, first: number): number | null {
  const head = tokens[at]
  if (!head || !isNominal(head) || head.lower === "'s" || isTime(head)) return null
  let start = at
  while (start > first && isInside(tokens[start - 1]) && tokens[start]?.tag !== 'DET') start -= 1
  return start
}

/** The noun phrase that starts at `at`, for a subject behind its verb: "said the minister". */
export function subjectAfter(page: Page, at: number, { last }: Sentence): Subject | null {
  const { tokens } = page
  const reference = page.referenceAt(at) ?? undefined
  if (reference && reference.first === at && reference.kind !== 'place') return { first: at, last: reference.last, reference }
  const opening = tokens[at]
  if (!opening || opening.text === '-' || !(isInside(opening) || isPremodifier(tokens, at))) return null
  let end = at
  while (end < last && (isInside(tokens[end]) || isPremodifier(tokens, end)) && !(tokens[end]?.tag === 'DET' && end > at) && !isTime(tokens[end])) end += 1
  const inner = page.referenceAt(end - 1)
  if (end === at || !isNominal(tokens[end - 1])) return null
  return {
    first: at,
    last: Math.max(end, inner?.last ?? end),
    reference: inner && inner.kind !== 'place' && (inner.first === at || (inner.first > at && inner.actor !== null)) && !inner.adjective ? inner : null,
  }
}

/** A participle before its noun: "informed sources". */
const isPremodifier = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'VERB' && /ed$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.tag === 'NOUN'

/** The first noun phrase of a sentence that no preposition leads: the subject that later verbs share. */
export function mainSubject(page: Page, { first, last }: Pick<Sentence, 'first' | 'last'>): Subject | null {
  for (let at = first; at < last; at += 1) {
    const token = page.tokens[at]
    const reference = page.referenceAt(at)
    if (
      reference &&
      reference.first === at &&
      !reference.adjective &&
      reference.kind !== 'place' &&
      !OF.test(page.tokens[at - 1]?.lower ?? '') &&
      !page.isQuoted(at)
    )
      return { first: at, last: reference.last, reference }
    if (token?.tag === 'VERB' && at > first) return null
  }
  return null
}
