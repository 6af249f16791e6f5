import type { Ranker } from '../extract/tagger/model.ts'
import { sharesOf } from '../extract/tagger/scores.ts'
import { addUp, SEEDS, step, toEightBits, total, type Weights, weightsOf } from './learning.ts'
import { type Random, seeded, shuffle } from './random.ts'
import type { RankingExample } from './ranking-examples.ts'

/** As for the tagger: AdaGrad, a share of the features left out, the weights of the last epochs and of some runs averaged. */
export const RANKING = {
  bits: 17,
  epochs: 10,
  averagedFrom: 6,
  rate: 0.05,
  dropout: 0.5,
  start: 0.1,
} as const

/** Gradients smaller than this change nothing. */
const NEGLIGIBLE = 0.002

function learn({ features, goals }: RankingExample, weights: Weights, random: Random): void {
  const mask = 2 ** RANKING.bits - 1
  const seed = Math.floor(random() * 2 ** 31)
  const isKept = (place: number) => ((Math.imul(seed ^ (place + 1), 0x9e3779b1) >>> 8) & 1023) / 1024 >= RANKING.dropout
  const kept = features.map((found) => found.filter((_, place) => isKept(place)))
  const shares = sharesOf(kept.map((found) => found.reduce((sum, hash) => sum + (weights.values[hash & mask] ?? 0), 0)))
  kept.forEach((found, candidate) => {
    const gradient = (goals[candidate] ?? 0) - (shares[candidate] ?? 0)
    if (Math.abs(gradient) >= NEGLIGIBLE) for (const hash of found) step(weights, hash & mask, gradient, RANKING.rate)
  })
}

/** Learns in one run, the examples shuffled and thinned out by a seed. */
function run(examples: readonly RankingExample[], seed: number): Float64Array {
  const { bits, epochs, averagedFrom, start } = RANKING
  const random = seeded(seed)
  const weights = weightsOf(2 ** bits, start)
  const order = [...examples]
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    shuffle(order, random)
    for (const example of order) learn(example, weights, random)
    if (epoch >= averagedFrom) addUp(weights)
  }
  return weights.sums
}

/** Learns which of its candidates a cue reports; the same examples give the same weights, bit for bit. */
export function trainRanker(examples: readonly RankingExample[]): Ranker {
  const { bits, epochs, averagedFrom, dropout } = RANKING
  const sums = total(SEEDS.map((seed) => run(examples, seed)))
  const averaged = (epochs - averagedFrom + 1) * SEEDS.length
  return { bits, ...toEightBits(sums.map((sum) => (sum / averaged) * (1 - dropout))) }
}
