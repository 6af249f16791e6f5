import type { TokenRange } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import type { FoundStatement } from '../statements/statement.ts'
import type { Attribution } from './attributions.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { type CueCandidate, findCueCandidates } from './cue-candidates.ts'
import { rulingAt, rulingsOf } from './rulings.ts'
import { sequencesOf } from './tag.ts'
import type { View } from './view.ts'

/** A cue with all that it may report. */
export type Question = {
  readonly cue: CueCandidate
  readonly sentence: TokenRange
  /** What the tagger's best path makes of it. */
  readonly best: Attribution | null
  readonly candidates: readonly Candidate[]
  /** The cues about it, itself among them. */
  readonly near: readonly CueCandidate[]
}

/** Cues on either side of one that its contents may take in. */
const REACH = 20

/**
 * Puts the questions that a tagged text poses: for every place where a cue may stand, what it reports, if anything; none where the marks answer it.
 * A cue less likely than `least` is asked about only where the best path or the rules have it.
 */
export function findQuestions(
  view: View,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  ruled: readonly FoundStatement[],
  least = 0,
): Question[] {
  const sequences = sequencesOf(sentences)
  const rulings = rulingsOf(view.page, ruled)
  const cues = findCueCandidates(view.beliefs, sequences, sentences, rulings)
  const bestOf = openAttributions(attributions)
  return cues.flatMap((cue, place): Question[] => {
    const [sequence, sentence, best] = [sequences[cue.sequence], sentences[cue.sentence], bestOf(cue)]
    if (!sequence || !sentence || best?.content.every((run) => isOneQuotation(view.page, run))) return []
    const ruling = rulingAt(rulings, cue)
    if (cue.belief < least && !best && !ruling) return []
    const candidates = findCandidates(view, { cue, sequence, sentence }, best?.content ?? null, ruling)
    return [{ cue, sentence, best, candidates, near: cues.slice(Math.max(0, place - REACH), place + REACH) }]
  })
}

/** Tells which attribution's cue lies over another. */
function openAttributions(attributions: readonly Attribution[]): (cue: TokenRange) => Attribution | null {
  const byToken = new Map<number, Attribution>()
  for (const attribution of attributions)
    for (let at = attribution.cue?.first ?? 0; at < (attribution.cue?.last ?? 0); at += 1) if (!byToken.has(at)) byToken.set(at, attribution)
  return ({ first, last }) => {
    for (let at = first; at < last; at += 1) {
      const found = byToken.get(at)
      if (found) return found
    }
    return null
  }
}

/** True for words of one quotation: there the marks tell better than any ranking where they start and end. */
const isOneQuotation = ({ quotationOf }: Page, { first, last }: TokenRange): boolean => {
  const quotation = quotationOf(first)
  return quotation !== undefined && quotationOf(last - 1) === quotation
}
