import { findContentFeatures } from './content-features.ts'
import { findCueFeatures } from './cue-features.ts'
import type { Ranker } from './model.ts'
import type { Question } from './questions.ts'
import type { View } from './view.ts'

/** Hashes of the features of a question's candidates. */
export function featuresOf(view: View, question: Question): Int32Array[] {
  return question.candidates.map((candidate) => {
    const features: number[] = []
    const take = (hash: number) => void features.push(hash)
    findCueFeatures(view, question, candidate, take)
    findContentFeatures(view, question, candidate, take)
    return Int32Array.from(features)
  })
}

/** Shares of candidates in what is likely, from their scores. */
export function sharesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const likelihoods = scores.map((score) => Math.exp(score - most))
  const sum = likelihoods.reduce((total, likelihood) => total + likelihood, 0)
  return likelihoods.map((likelihood) => likelihood / sum)
}

/** Tells how likely each of a question's candidates is; what is seen of the cue is summed once for all on one side. */
export function openScores({ bits, weights, scale }: Ranker, view: View): (question: Question) => number[] {
  const mask = 2 ** bits - 1
  let sum = 0
  const take = (hash: number) => {
    sum += weights[hash & mask] ?? 0
  }
  return (question) => {
    const ofCue = new Map<string, number>()
    const scores = question.candidates.map((candidate) => {
      const key = `${candidate.side} ${candidate.isBest} ${candidate.ruled}`
      sum = ofCue.get(key) ?? 0
      if (!ofCue.has(key)) {
        findCueFeatures(view, question, candidate, take)
        ofCue.set(key, sum)
      }
      findContentFeatures(view, question, candidate, take)
      return sum * scale
    })
    return sharesOf(scores)
  }
}
