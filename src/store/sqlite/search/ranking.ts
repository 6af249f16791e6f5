import type { Finder } from './finder.ts'
import type { Weighed } from './passages.ts'

/** The usual constants of BM25: how soon a word that is repeated counts no more, and how much a long text counts less. */
const SATURATION = 1.2
const LENGTH = 0.75

type Weights = { length: number; terms: ReadonlyMap<number, number> }

function weigh(texts: readonly Weighed[], find: Finder): Weights {
  const terms = new Map<number, number>()
  for (const { text, weight } of texts) for (const { term } of find(text)) terms.set(term, (terms.get(term) ?? 0) + weight)
  return { length: texts.reduce((sum, { text }) => sum + text.length, 0), terms }
}

/** Scores records by BM25; how rare a term is counts among these records alone, so that the whole index need not be read for it. */
export function scoresOf(records: readonly (readonly Weighed[])[], find: Finder): number[] {
  const weights = records.map((texts) => weigh(texts, find))
  const average = weights.reduce((sum, { length }) => sum + length, 0) / weights.length
  const met = new Map<number, number>()
  for (const { terms } of weights) for (const term of terms.keys()) met.set(term, (met.get(term) ?? 0) + 1)
  const rarity = (term: number) => Math.log(1 + (weights.length - (met.get(term) ?? 0) + 0.5) / ((met.get(term) ?? 0) + 0.5))
  return weights.map(({ length, terms }) => {
    const damping = SATURATION * (1 - LENGTH + (LENGTH * length) / average)
    return [...terms].reduce((sum, [term, weight]) => sum + (rarity(term) * weight * (SATURATION + 1)) / (weight + damping), 0)
  })
}
