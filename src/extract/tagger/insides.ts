import type { TokenRange } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { CueCandidate } from './cue-candidates.ts'
import { countOf } from './tallies.ts'
import type { View } from './view.ts'

/** A cue at least this likely is one that a content takes in. */
const LIKELY_CUE = 0.4

const KINDS = ['that', 'to', 'question', 'preposition', 'noun', 'participle', 'clause'] as const
const QUESTIONS = new Set(['whether', 'how', 'what', 'why', 'if', 'who', 'where', 'when', 'which'])

/** Tells by a number what a content starts like. */
export function kindOf({ tokens }: Page, first: number, verbs: number): number {
  const token = tokens[first]
  const kindBy = (): (typeof KINDS)[number] => {
    if (token?.lower === 'that' || token?.lower === 'to') return token.lower
    if (QUESTIONS.has(token?.lower ?? '')) return 'question'
    if (token?.tag === 'ADP') return 'preposition'
    if (verbs === 0) return 'noun'
    return token?.tag === 'VERB' && token.lower.endsWith('ing') ? 'participle' : 'clause'
  }
  return 1 + KINDS.indexOf(kindBy())
}

/** Counts what stands inside a content. */
export function countInside({ page, chances, tallies }: View, near: readonly CueCandidate[], cue: CueCandidate, parts: readonly TokenRange[]) {
  const counts = { length: 0, verbs: 0, commas: 0, quoted: 0, thats: 0, speakers: 0, cues: 0, cuts: 0 }
  const quoteAt = (at: number) => page.quotationOf(at)
  for (const { first, last } of parts) {
    counts.length += last - first
    counts.verbs += countOf(tallies.predicates, first + 1, last)
    counts.commas += countOf(tallies.commas, first, last)
    counts.thats += countOf(tallies.thats, first, last)
    counts.quoted += countOf(tallies.quoted, first, last)
    for (let at = first; at < last; at += 1) counts.speakers += (at < cue.first ? chances.before : chances.behind)[at] ?? 0
    const [one, other] = [quoteAt(first), quoteAt(last - 1)]
    if (one !== other || (one && first > 0 && quoteAt(first - 1) === one) || (other && quoteAt(last) === other)) counts.cuts += 1
    for (const found of near) if (found !== cue && found.belief > LIKELY_CUE && first <= found.first && found.first < last) counts.cues += 1
  }
  return counts
}
