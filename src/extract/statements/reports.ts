import { NO_REPORT, NO_WORDS } from '../../lexicon/speech.ts'
import { firstAfter } from '../document/clauses.ts'
import type { Token, TokenRange } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import { callsBack } from './cues.ts'
import { isFirstPerson } from './joint.ts'
import { isPassive } from './passives.ts'
import type { Draft } from './statement.ts'

const noReport = new Set(NO_REPORT)
const noWords = new Set(NO_WORDS)

/** "quoted Example as saying": the words reported are those behind it, and Example's. */
const quotesAnother = ({ tokens }: Page, { cue, content: [opening] }: Draft): boolean => {
  if (!cue || !opening || !/^(quote|cite)$/.test(tokens[cue.first]?.lemma ?? '')) return false
  const words = tokens.slice(firstAfter(tokens, opening.start)).filter(({ end }) => end <= opening.end)
  return words.some(({ lower }, place) => lower === 'as' && words[place + 1]?.lower === 'saying')
}

/** "asked for comment", "asked not to be named": what is said to a reporter of the report itself. */
const isOffRecord = ({ tokens, text }: Page, { cue, content: [opening] }: Draft): boolean =>
  cue !== null &&
  opening !== undefined &&
  /^(ask|decline)$/.test(tokens[cue.first]?.lemma ?? '') &&
  (tokens[cue.first]?.lemma === 'decline' ? /^to comment\b/ : /^(?:comment$|not to be (?:named|identified|quoted))/).test(
    text.slice(opening.start, opening.end),
  )

/** The tokens of a content of one piece; none of several. */
function wordsOf({ tokens }: Page, { content: [opening, ...others] }: Draft): readonly Token[] {
  if (!opening || others.length > 0) return []
  const first = firstAfter(tokens, opening.start)
  let last = first
  while ((tokens[last]?.end ?? Number.POSITIVE_INFINITY) <= opening.end) last += 1
  return tokens.slice(first, last)
}

/** "a treaty that | had been within reach": a clause without its subject. */
function isFragment(page: Page, draft: Draft): boolean {
  const [opening] = wordsOf(page, draft)
  if (opening === undefined || !/^(had|has|have|was|were|is|are|will|would)$/.test(opening.lower)) return false
  return /^(that|which|who)$/.test(page.tokens[opening.index - 1]?.lower ?? '') && /^(NOUN|PROPN)$/.test(page.tokens[opening.index - 2]?.tag ?? '')
}

/** "citing a message from a cousin": where words are from, and not the words. */
const isSource = (page: Page, draft: Draft): boolean =>
  draft.cue !== null &&
  page.tokens[draft.cue.first]?.lower === 'citing' &&
  wordsOf(page, draft)
    .slice(0, LONGEST_SOURCE)
    .some(({ lemma }) => /^(message|report|source|official|document|statement|letter|interview|agency|medium)$/.test(lemma))
const LONGEST_SOURCE = 4

/** "blamed Example", "announced nothing", "hit back after": somebody or something, and nothing of it. */
export function isBare(page: Page, draft: Draft): boolean {
  const [opening, ...others] = wordsOf(page, draft)
  if (opening === undefined) return false
  if (noWords.has(opening.lower) || (opening.lower === 'nothing' && others.length === 0)) return true
  const reference = page.referenceAt(opening.index) ?? page.referenceAt(opening.index + 1)
  return reference !== undefined && reference.last === opening.index + others.length + 1 && /^(country|person|organization|pronoun|name)$/.test(reference.kind)
}

/** Whether what the tagger sees is a report of words: not "will discuss", "exchanged views", "the picture shows", or the writer's own "we see". */
export function isReport(page: Page, draft: Draft): boolean {
  const { tokens, isQuoted } = page
  if (isOffRecord(page, draft) || (draft.cue !== null && tokens.slice(draft.cue.first, draft.cue.last).some(({ index }) => callsBack(tokens, index))))
    return false
  const { quotations, cue, speaker } = draft
  if (cue && page.referenceAt(cue.first)?.kind === 'person') return false
  if (quotesAnother(page, draft) || /^(?:no|none|nobody)\b/i.test(speaker?.surface ?? '')) return false
  if (quotations.length > 0) return true
  if (isFragment(page, draft) || isBare(page, draft) || isSource(page, draft)) return false
  if (cue && tokens[cue.first]?.lemma === 'call' && /^(in|off|up)$/.test(tokens[cue.first + 1]?.lower ?? '')) return false
  if (cue && speaker && isOutlook(tokens, cue)) return false
  if (cue && tokens[cue.last]?.lower !== 'that' && tokens.slice(cue.first, cue.last).some(({ lower }) => noReport.has(lower))) return false
  return !(speaker && isFirstPerson(speaker) && !isQuoted(cue?.first ?? 0))
}

/** "is expected to visit", "was due to": what is to happen, and nobody's words. */
function isOutlook(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at += 1)
    if (/^(expected|due|set|scheduled|slated|understood|believed|thought|known|reported|said)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'to')
      return isPassive(tokens, at, Math.max(0, at - 4))
  return false
}
