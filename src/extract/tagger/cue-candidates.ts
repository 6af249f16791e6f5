import type { TokenRange } from '../document/tokens.ts'
import type { Sentence } from '../sentences.ts'
import { LABELS } from './labels.ts'
import { WIDTH } from './lattice.ts'

/** A cue that there may be, and how likely one starts there. */
export type CueCandidate = TokenRange & { readonly belief: number; readonly sentence: number; readonly sequence: number }

/** Places less likely than this are no candidates. */
const LEAST = 0.06
const OPENS = LABELS.indexOf('B-cue')
const GOES_ON = LABELS.indexOf('I-cue')

/** Finds the places where a cue may stand, none over another. */
export function findCueCandidates(beliefs: Float64Array, sequences: readonly TokenRange[], sentences: readonly Sentence[]): CueCandidate[] {
  const found: CueCandidate[] = []
  const chance = (at: number, label: number) => beliefs[at * WIDTH + label] ?? 0
  let sentence = 0
  for (const [sequence, range] of sequences.entries())
    for (let first = range.first; first < range.last; first += 1) {
      const belief = chance(first, OPENS)
      if (belief < LEAST) continue
      while ((sentences[sentence]?.last ?? Number.POSITIVE_INFINITY) <= first) sentence += 1
      let last = first + 1
      while (last < range.last && chance(last, GOES_ON) > Math.max(belief / 2, chance(last, OPENS))) last += 1
      const before = found.at(-1)
      if (before && before.last > first) {
        if (before.belief >= belief) continue
        found.pop()
      }
      found.push({ first, last, belief, sentence, sequence })
    }
  return found
}
