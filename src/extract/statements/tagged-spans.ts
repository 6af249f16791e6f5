import { firstAfter, isMark, spanOf } from '../document/clauses.ts'
import type { Quotation } from '../document/quotations.ts'
import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Span } from '../readout.ts'
import type { Run } from '../tagger/attributions.ts'
import type { Cue } from './cues.ts'
import { findSpeechVerb } from './speech-verbs.ts'

/** A quotation of which the tagger took this share of the words is meant as a whole. */
const MOST_OF = 0.5

/** Spans of contents: an edge inside a quotation that is mostly meant goes to the quotation's own, and touching ones are one. */
export function settle(page: Page, content: readonly Run[]): { spans: Span[]; quotations: Quotation[] } {
  const spans: Span[] = []
  const quotations: Quotation[] = []
  for (const run of content) {
    const span = spanOf(page.tokens, isConjunction(page.tokens, run.first) ? run.first + 1 : run.first, run.last)
    if (!span) continue
    let { start, end } = span
    for (let at = firstAfter(page.quotations, start); (page.quotations[at]?.start ?? end) < end; at += 1) {
      const quotation = page.quotations[at]
      if (!quotation || !isMeant(quotation, span)) continue
      quotations.push(quotation)
      start = Math.min(start, quotation.inner.start)
      end = Math.max(end, quotation.inner.end)
    }
    const before = spans.at(-1)
    if (before && start <= before.end + 1) spans[spans.length - 1] = { start: before.start, end: Math.max(before.end, end) }
    else spans.push({ start, end })
  }
  return { spans, quotations }
}

/** "that" as a conjunction: unless a verb follows, whose subject it is. */
const isConjunction = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' &&
  (tokens[at]?.tag === 'SCONJ' || findSpeechVerb(tokens, at - 1) !== null || isMark(tokens[at + 1]) || !/^(VERB|AUX)$/.test(tokens[at + 1]?.tag ?? ''))

const isMeant = ({ inner }: Quotation, { start, end }: Span): boolean =>
  Math.min(end, inner.end) - Math.max(start, inner.start) >= MOST_OF * (inner.end - inner.start)

/** Words up to what is reported anew: behind a semicolon by another, or behind a quotation, a comma and a participle by the same: `was “baseless”, adding that`. */
export function withoutCue({ tokens, isQuoted }: Page, run: Run, cues: readonly Cue[]): Run {
  const next = cues.find(({ first, from, own }) => {
    if (own) return tokens[from - 1]?.text === ';' && from - 1 > run.first && from < run.last
    if (first <= run.first || first >= run.last) return false
    return tokens[from - 1]?.text === ',' && /ing$/.test(tokens[first]?.lower ?? '') && tokens.slice(run.first, from).some(({ index }) => isQuoted(index))
  })
  return next ? { ...run, last: next.from - 1 } : run
}
