import type { TokenRange } from '../document/tokens.ts'
import type { Sentence } from '../sentences.ts'
import { chanceOf, chanceOfCue } from './chances.ts'
import { openingOf } from './labels.ts'
import type { Ruling } from './rulings.ts'

/** A cue that there may be, and how likely one starts there. */
export type CueCandidate = TokenRange & { readonly belief: number; readonly sentence: number; readonly sequence: number }

/** Places less likely than this are no candidates, unless the rules found a cue there. */
const LEAST = 0.06
const GOES_ON = openingOf('cue') + 1

/** Finds the places where a cue may stand, none over another. */
export function findCueCandidates(
  beliefs: Float64Array,
  sequences: readonly TokenRange[],
  sentences: readonly Sentence[],
  rulings: ReadonlyMap<number, Ruling>,
): CueCandidate[] {
  const found: CueCandidate[] = []
  let sentence = 0
  for (const [sequence, range] of sequences.entries())
    for (let first = range.first; first < range.last; first += 1) {
      const belief = chanceOfCue(beliefs, first)
      const ruling = rulings.get(first)
      if (belief < LEAST && !ruling) continue
      while ((sentences[sentence]?.last ?? Number.POSITIVE_INFINITY) <= first) sentence += 1
      const last = belief < LEAST && ruling ? ruling.cue.last : endOf(beliefs, first, range.last)
      const before = found.at(-1)
      if (before && before.last > first) {
        if (before.belief >= belief) continue
        found.pop()
      }
      found.push({ first, last, belief, sentence, sequence })
    }
  return found
}

/** The likeliest end of a cue. */
function endOf(beliefs: Float64Array, first: number, end: number): number {
  const belief = chanceOfCue(beliefs, first)
  let last = first + 1
  while (last < end && chanceOf(beliefs, last, GOES_ON) > Math.max(belief / 2, chanceOfCue(beliefs, last))) last += 1
  return last
}
