import { FEATURES } from '../extract/tagger/features.ts'
import { believe, laySteps, WIDTH } from '../extract/tagger/lattice.ts'
import type { Tagger } from '../extract/tagger/model.ts'
import type { Example } from './examples.ts'
import { addUp, SEEDS, step, toEightBits, total, type Weights, weightsOf } from './learning.ts'
import { type Random, seeded, shuffle } from './random.ts'

/** AdaGrad (Duchi et al. 2011) with a share of the features of each token left out (dropout, Srivastava et al. 2014), and the weights of the last epochs averaged. */
export const SETTINGS = { bits: 17, epochs: 6, averagedFrom: 4, rate: 0.05, dropout: 0.5, start: 0.1 } as const

/** Gradients smaller than this change nothing. */
const NEGLIGIBLE = 0.001

/** Places of the weights of the features that are kept this time, FEATURES a token; -1 where one is left out. */
function keepSome({ features }: Example, random: Random): Int32Array {
  const mask = 2 ** SETTINGS.bits - 1
  return features.map((hash) => (random() < SETTINGS.dropout ? -1 : (hash & mask) * WIDTH))
}

function emissionsOf(kept: Int32Array, length: number, { values }: Weights): Float64Array {
  const emissions = new Float64Array(length * WIDTH)
  kept.forEach((from, place) => {
    if (from < 0) return
    const to = Math.floor(place / FEATURES) * WIDTH
    for (let label = 0; label < WIDTH; label += 1) emissions[to + label] = (emissions[to + label] ?? 0) + (values[from + label] ?? 0)
  })
  return emissions
}

function learn(example: Example, emitting: Weights, moving: Weights, random: Random): void {
  const { length, labels } = example
  const kept = keepSome(example, random)
  const beliefs = believe({ length, emissions: emissionsOf(kept, length, emitting), steps: laySteps(moving.values) })
  const change = new Float64Array(WIDTH)
  const changes = new Float64Array(WIDTH * WIDTH)
  for (let at = 0; at < length; at += 1) {
    for (let label = 0; label < WIDTH; label += 1) change[label] = Number(label === labels[at]) - (beliefs.labels[at * WIDTH + label] ?? 0)
    for (let place = at * FEATURES; place < (at + 1) * FEATURES; place += 1) {
      const from = kept[place] ?? -1
      if (from >= 0)
        for (let label = 0; label < WIDTH; label += 1)
          if (Math.abs(change[label] ?? 0) > NEGLIGIBLE) step(emitting, from + label, change[label] ?? 0, SETTINGS.rate)
    }
    if (at === 0) continue
    for (let from = 0; from < WIDTH; from += 1)
      for (let to = 0; to < WIDTH; to += 1) changes[from * WIDTH + to] = (changes[from * WIDTH + to] ?? 0) - beliefs.pair(at, from, to)
    const right = (labels[at - 1] ?? 0) * WIDTH + (labels[at] ?? 0)
    changes[right] = (changes[right] ?? 0) + 1
  }
  changes.forEach((gradient, place) => {
    if (Math.abs(gradient) > NEGLIGIBLE) step(moving, place, gradient, SETTINGS.rate)
  })
}

/** Learns in one run from examples, shuffled and thinned out by a seed. */
function run(examples: readonly Example[], seed: number, onEpoch: (epoch: number) => void) {
  const { bits, epochs, averagedFrom, start } = SETTINGS
  const random = seeded(seed)
  const emitting = weightsOf(2 ** bits * WIDTH, start)
  const moving = weightsOf(WIDTH * WIDTH, start)
  const order = [...examples]
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    shuffle(order, random)
    for (const example of order) learn(example, emitting, moving, random)
    if (epoch >= averagedFrom) [emitting, moving].forEach(addUp)
    onEpoch(epoch)
  }
  return { emissions: emitting.sums, transitions: moving.sums }
}

/** Learns a tagger from examples in some runs, whose weights are averaged; the same examples give the same model, bit for bit. `onEpoch` hears of every pass. */
export function train(examples: readonly Example[], runs: number, onEpoch: (pass: number) => void): Tagger {
  const { bits, epochs, averagedFrom, dropout } = SETTINGS
  const found = SEEDS.slice(0, runs).map((seed, before) => run(examples, seed, (epoch) => onEpoch(before * epochs + epoch)))
  const averaged = (epochs - averagedFrom + 1) * found.length
  const emissions = total(found.map((one) => one.emissions))
  const transitions = total(found.map((one) => one.transitions))
  return { bits, ...toEightBits(emissions.map((sum) => (sum / averaged) * (1 - dropout))), transitions: transitions.map((sum) => sum / averaged) }
}
