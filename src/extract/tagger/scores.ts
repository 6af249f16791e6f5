import type { Candidate } from './candidates.ts'
import { findContentFeatures } from './content-features.ts'
import { findCueFeatures } from './cue-features.ts'
import { type Gathering, openGathering } from './gathering.ts'
import type { Ranker } from './model.ts'
import type { Question } from './questions.ts'
import type { View } from './view.ts'

/** Hashes of the features of a question's candidates. */
export function featuresOf(view: View, question: Question): Int32Array[] {
  const found = openGathering()
  return question.candidates.map((candidate) => {
    found.length = 0
    findCueFeatures(view, question, candidate, found)
    findContentFeatures(view, question, candidate, found)
    return found.hashes.slice(0, found.length)
  })
}

/** Shares of candidates in what is likely, from their scores. */
export function sharesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const likelihoods = scores.map((score) => Math.exp(score - most))
  const sum = likelihoods.reduce((total, likelihood) => total + likelihood, 0)
  return likelihoods.map((likelihood) => likelihood / sum)
}

/** The sum of what a ranker has learned of features. */
function sumOf({ bits, weights }: Ranker, { hashes, length }: Gathering): number {
  const mask = 2 ** bits - 1
  let sum = 0
  for (let place = 0; place < length; place += 1) sum += weights[(hashes[place] ?? 0) & mask] ?? 0
  return sum
}

/** Candidates of one side that are the best path's and the rules' alike: all that is seen of the cue is the same for them. */
type Kind = Pick<Candidate, 'side' | 'isBest' | 'ruled'> & { readonly sum: number }

/** Tells how likely each of a question's candidates is; what is seen of the cue is summed once for all of a kind. */
export function openScores(ranker: Ranker, view: View): (question: Question) => number[] {
  const found = openGathering()
  return (question) => {
    const kinds: Kind[] = []
    const sumOfCue = (candidate: Candidate): number => {
      const { side, isBest, ruled } = candidate
      const known = kinds.find((kind) => kind.side === side && kind.isBest === isBest && kind.ruled === ruled)
      if (known) return known.sum
      found.length = 0
      findCueFeatures(view, question, candidate, found)
      const sum = sumOf(ranker, found)
      kinds.push({ side, isBest, ruled, sum })
      return sum
    }
    const scores = question.candidates.map((candidate) => {
      const sum = sumOfCue(candidate)
      found.length = 0
      findContentFeatures(view, question, candidate, found)
      return (sum + sumOf(ranker, found)) * ranker.scale
    })
    return sharesOf(scores)
  }
}
