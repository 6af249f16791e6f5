import { goesOn, LABELS, mayFollow } from './labels.ts'

/** Number of labels. */
export const WIDTH = LABELS.length

/** Scores of the labels of a sequence: `emissions` WIDTH a token, `transitions` from each label to each. */
export type Lattice = { readonly length: number; readonly emissions: Float64Array; readonly transitions: Float64Array }

/** Every step from a label to one that may follow it, as a place in a table of all, and its place in the table turned about. */
const STEPS = LABELS.flatMap((_, from) => LABELS.flatMap((_, to) => (mayFollow(from, to) ? [{ place: from * WIDTH + to, turned: to * WIDTH + from }] : [])))
const PLACES = Uint8Array.from(STEPS, ({ place }) => place)
const TURNED = Uint8Array.from(STEPS, ({ turned }) => turned)

/** A table of all steps, turned about so that those to one label stand together; `never` where one label may not follow the other. */
function turn(table: Float64Array, never: number): Float64Array {
  const turned = new Float64Array(WIDTH * WIDTH).fill(never)
  for (let step = 0; step < PLACES.length; step += 1) turned[TURNED[step] ?? 0] = table[PLACES[step] ?? 0] ?? 0
  return turned
}

/** How likely each step is by its score alone. */
function chancesOf(transitions: Float64Array): Float64Array {
  const chances = new Float64Array(WIDTH * WIDTH)
  for (const place of PLACES) chances[place] = Math.exp(transitions[place] ?? 0)
  return chances
}

/** Scores of the best paths to each label of a token, from those of the token before; written out like the sum below, which takes a third off the time of a loop. */
function goOn(scores: Float64Array, row: number, steps: Float64Array, emissions: Float64Array): void {
  for (let to = 0, step = 0, from = row - WIDTH; to < WIDTH; to += 1, step += WIDTH) {
    const best = Math.max(
      (scores[from] ?? 0) + (steps[step] ?? 0),
      (scores[from + 1] ?? 0) + (steps[step + 1] ?? 0),
      (scores[from + 2] ?? 0) + (steps[step + 2] ?? 0),
      (scores[from + 3] ?? 0) + (steps[step + 3] ?? 0),
      (scores[from + 4] ?? 0) + (steps[step + 4] ?? 0),
      (scores[from + 5] ?? 0) + (steps[step + 5] ?? 0),
      (scores[from + 6] ?? 0) + (steps[step + 6] ?? 0),
      (scores[from + 7] ?? 0) + (steps[step + 7] ?? 0),
      (scores[from + 8] ?? 0) + (steps[step + 8] ?? 0),
      (scores[from + 9] ?? 0) + (steps[step + 9] ?? 0),
      (scores[from + 10] ?? 0) + (steps[step + 10] ?? 0),
    )
    scores[row + to] = best + (emissions[row + to] ?? 0)
  }
}

/** The sum of WIDTH products. */
const sumOfProducts = (one: Float64Array, at: number, other: Float64Array, from: number): number =>
  (one[at] ?? 0) * (other[from] ?? 0) +
  (one[at + 1] ?? 0) * (other[from + 1] ?? 0) +
  (one[at + 2] ?? 0) * (other[from + 2] ?? 0) +
  (one[at + 3] ?? 0) * (other[from + 3] ?? 0) +
  (one[at + 4] ?? 0) * (other[from + 4] ?? 0) +
  (one[at + 5] ?? 0) * (other[from + 5] ?? 0) +
  (one[at + 6] ?? 0) * (other[from + 6] ?? 0) +
  (one[at + 7] ?? 0) * (other[from + 7] ?? 0) +
  (one[at + 8] ?? 0) * (other[from + 8] ?? 0) +
  (one[at + 9] ?? 0) * (other[from + 9] ?? 0) +
  (one[at + 10] ?? 0) * (other[from + 10] ?? 0)

/** The labels of the best path. */
export function bestPath({ length, emissions, transitions }: Lattice): Uint8Array {
  const steps = turn(transitions, Number.NEGATIVE_INFINITY)
  const scores = new Float64Array(length * WIDTH)
  for (let label = 0; label < WIDTH; label += 1) scores[label] = goesOn(label) ? Number.NEGATIVE_INFINITY : (emissions[label] ?? 0)
  for (let row = WIDTH; row < scores.length; row += WIDTH) goOn(scores, row, steps, emissions)
  const path = new Uint8Array(length)
  let label = firstBest(scores, (length - 1) * WIDTH, steps, null)
  for (let at = length - 1; at > 0; at -= 1) {
    path[at] = label
    label = firstBest(scores, (at - 1) * WIDTH, steps, label)
  }
  path[0] = label
  return path
}

/** The label in a row of scores from which the best path goes on to the next label, or at which it ends. */
function firstBest(scores: Float64Array, row: number, steps: Float64Array, next: number | null): number {
  let most = Number.NEGATIVE_INFINITY
  let best = 0
  for (let label = 0; label < WIDTH; label += 1) {
    const score = (scores[row + label] ?? 0) + (next === null ? 0 : (steps[next * WIDTH + label] ?? 0))
    if (score > most) {
      most = score
      best = label
    }
  }
  return best
}

/** Probabilities of a lattice: of each label of each token, and what the gradient of its transitions needs. */
export type Beliefs = {
  readonly labels: Float64Array
  /** Probability that label `from` stands before `at` and label `to` at it. */
  readonly pair: (at: number, from: number, to: number) => number
}

/** How likely each label is by its score alone, as a share of the likeliest. */
function likelihoodsOf(emissions: Float64Array): Float64Array {
  const here = new Float64Array(emissions.length)
  for (let row = 0; row < here.length; row += WIDTH) {
    let top = Number.NEGATIVE_INFINITY
    for (let label = 0; label < WIDTH; label += 1) top = Math.max(top, emissions[row + label] ?? 0)
    for (let label = 0; label < WIDTH; label += 1) here[row + label] = Math.exp((emissions[row + label] ?? 0) - top)
  }
  return here
}

/** Probabilities by the forward-backward algorithm, scaled at every step. */
export function believe({ length, emissions, transitions }: Lattice): Beliefs {
  const steps = chancesOf(transitions)
  const turned = turn(steps, 0)
  const here = likelihoodsOf(emissions)
  const forward = new Float64Array(length * WIDTH)
  const scale = new Float64Array(length)
  for (let at = 0, row = 0; at < length; at += 1, row += WIDTH) {
    let sum = 0
    for (let to = 0; to < WIDTH; to += 1) {
      const before = at === 0 ? Number(!goesOn(to)) : sumOfProducts(forward, row - WIDTH, turned, to * WIDTH)
      const mass = before * (here[row + to] ?? 0)
      forward[row + to] = mass
      sum += mass
    }
    scale[at] = sum
    for (let label = 0; label < WIDTH; label += 1) forward[row + label] = (forward[row + label] ?? 0) / sum
  }
  const backward = new Float64Array(length * WIDTH).fill(1, (length - 1) * WIDTH)
  const after = new Float64Array(WIDTH)
  for (let at = length - 2, row = at * WIDTH; at >= 0; at -= 1, row -= WIDTH) {
    for (let to = 0; to < WIDTH; to += 1) after[to] = (here[row + WIDTH + to] ?? 0) * (backward[row + WIDTH + to] ?? 0)
    for (let from = 0; from < WIDTH; from += 1) backward[row + from] = sumOfProducts(steps, from * WIDTH, after, 0) / (scale[at + 1] ?? 1)
  }
  const labels = new Float64Array(length * WIDTH)
  for (let place = 0; place < labels.length; place += 1) labels[place] = (forward[place] ?? 0) * (backward[place] ?? 0)
  return {
    labels,
    pair: (at, from, to) =>
      ((forward[(at - 1) * WIDTH + from] ?? 0) * (steps[from * WIDTH + to] ?? 0) * (here[at * WIDTH + to] ?? 0) * (backward[at * WIDTH + to] ?? 0)) /
      (scale[at] ?? 1),
  }
}
