import { spanOf } from '../document/clauses.ts'
import type { Quotation } from '../document/quotations.ts'
import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Span } from '../readout.ts'
import type { Sentence } from '../sentences.ts'
import type { Cue } from './cues.ts'
import { goesOn, interrupts, isPostposed } from './postposed.ts'
import { isSpeechVerb } from './speech-verbs.ts'
import { type Subject, subjectAfter } from './subjects.ts'

/** What a cue reports, and how sure that is. */
export type Content = {
  readonly spans: readonly Span[]
  readonly how: string
  readonly confidence: number
  readonly quotations: readonly Quotation[]
  readonly addressee: Subject | null
}

const FAR = 14
const WH = /^(whether|how|what|why|if|who|where|when)$/

/** The content of a cue; `end` is the token before which it ends. Null where the verb reports nothing here. */
export function contentOf(
  page: Page,
  sentence: Sentence,
  cue: Cue,
  end: number,
  quoted: { before: Quotation | null; after: Quotation | null },
): Content | null {
  const { before, after } = quoted
  if (before) {
    const first = clauseStart(page, sentence, before)
    const head = first === null ? before.inner : { start: page.tokens[first]?.start ?? before.inner.start, end: before.inner.end }
    return {
      spans: [head, ...(after ? [after.inner] : [])],
      how: 'quotation',
      confidence: 0.95,
      quotations: [before, ...(after ? [after] : [])],
      addressee: null,
    }
  }
  if (after) {
    const head = interrupts(page, sentence, cue, after) ? spanOf(page.tokens, sentence.first, cue.from - 1) : null
    return { spans: head ? [head, after.inner] : [after.inner], how: 'quotation', confidence: 0.95, quotations: [after], addressee: null }
  }
  return contentAfter(page, sentence, cue, end) ?? contentBefore(page, sentence, cue)
}

/** First token of the sentence that a quotation ends, where unquoted words lead it: `The plan is "unwise,"`. */
function clauseStart({ tokens }: Page, { first }: Sentence, quotation: Quotation): number | null {
  const opening = tokens[first]
  if (!opening || opening.start >= quotation.start) return null
  let words = 0
  for (let at = first; tokens[at] && (tokens[at]?.end ?? 0) <= quotation.start; at += 1) if (/\p{L}/u.test(tokens[at]?.text ?? '')) words += 1
  return words >= 2 ? first : null
}

function contentAfter(page: Page, sentence: Sentence, cue: Cue, end: number): Content | null {
  const { tokens } = page
  const { entry } = cue
  const at = skipTime(tokens, cue.to, end)
  const addressed = entry.frame.includes('addressee-infinitive')
  const addressee = addressed ? subjectAfter(page, /^(on|upon|to|for)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at, sentence) : null
  const give = (first: number, how: string, confidence: number): Content | null => {
    const span = spanOf(tokens, first, end)
    const short = span !== null && first + 1 >= end
    return span && { spans: [span], how, confidence: short ? confidence / 2 : confidence, quotations: [], addressee }
  }
  const closing = tokens[cue.last - 1]?.lower ?? ''
  if (closing === 'that') return give(cue.last, 'that-clause', 0.9)
  if (WH.test(closing)) return give(cue.last - 1, 'wh-clause', 0.75)
  const that = findThat(tokens, cue.to, end, cue.agentless && hasFiniteVerb(tokens, cue.to, end))
  if (that !== null && entry.frame.includes('that')) return give(that + 1, 'that-clause', entry.strength === 'sure' ? 0.9 : 0.75)
  if (addressee && tokens[addressee.last]?.lower === 'to' && entry.frame.includes('addressee-infinitive'))
    return give(addressee.first, 'addressee-infinitive', 0.85)
  if (entry.frame.includes('about') && entry.act !== 'say' && cue.last - cue.first > 1) {
    const span = spanOf(tokens, cue.first + 1, end)
    return span && { spans: [span], how: 'noun', confidence: 0.75, quotations: [], addressee: null }
  }
  const from = addressee && !entry.frame.includes('object') ? addressee.last : at
  const next = tokens[from]
  if (!next || from >= end) return null
  if (WH.test(next.lower) && (entry.frame.includes('wh') || entry.frame.includes('that'))) return give(from, 'wh-clause', 0.75)
  if (next.lower === 'to' && entry.frame.includes('infinitive')) return give(from, 'infinitive', entry.strength === 'sure' ? 0.75 : 0.5)
  if (isPostposed(page, sentence, cue)) return null
  if (entry.frame.includes('that') && startsNoun(next) && hasFiniteVerb(tokens, from, end))
    return give(from, 'clause', entry.lemma === 'say' ? 0.9 : entry.strength === 'sure' ? 0.8 : 0.55)
  if (entry.frame.includes('object') && next.tag !== 'PUNCT' && !/^(by|in|at|on|from)$/.test(next.lower))
    return give(from, 'object', entry.strength === 'sure' ? 0.7 : 0.4)
  return null
}

/** "…, the minister said": what leads the sentence is the content. */
function contentBefore(page: Page, sentence: Sentence, cue: Cue): Content | null {
  if (!isPostposed(page, sentence, cue) || !(cue.entry.frame.includes('that') || cue.entry.frame.includes('quote'))) return null
  const head = spanOf(page.tokens, sentence.first, cue.from - 1)
  const rest = goesOn(page, sentence, cue) ? spanOf(page.tokens, cue.to + 1, sentence.last) : null
  if (!head) return null
  return { spans: rest ? [head, rest] : [head], how: 'cue-after', confidence: cue.entry.strength === 'sure' ? 0.9 : 0.75, quotations: [], addressee: null }
}

/** "that" behind a cue, with an addressee, a time or a place between them; behind "it was stressed" it can only be a conjunction. */
function findThat(tokens: readonly Token[], from: number, end: number, isAwaited: boolean): number | null {
  for (let at = from; at < Math.min(end, from + FAR); at += 1) {
    const token = tokens[at]
    if (!token || token.tag === 'AUX' || (token.tag === 'VERB' && (!/(ing|ed)$/.test(token.lower) || isSpeechVerb(token))) || /^[:;“"]$/.test(token.text))
      return null
    if (token.lower === 'that') return isAwaited || at === from || !/^(NOUN|VERB|AUX)$/.test(tokens[at + 1]?.tag ?? '') || token.tag === 'SCONJ' ? at : null
  }
  return null
}

const skipTime = (tokens: readonly Token[], from: number, end: number): number => {
  let at = from
  while (
    at < end &&
    /^(on|late|early|earlier|later|today|yesterday|again|also|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|afternoon|night)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at += 1
  return tokens[at - 1]?.lower === 'on' && at > from ? at - 1 : at
}

const startsNoun = ({ tag }: Token) => /^(DET|NOUN|PROPN|PRON|ADJ|NUM|ADV|SCONJ|VERB)$/.test(tag)

const hasFiniteVerb = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let at = first + 1; at < last; at += 1) {
    const token = tokens[at]
    if (token?.tag === 'AUX' || (token?.tag === 'VERB' && !/ing$/.test(token.lower) && tokens[at - 1]?.lower !== 'to')) return true
  }
  return false
}
