import { goesOn, LABELS, mayFollow } from './labels.ts'

/** Number of labels. */
export const WIDTH = LABELS.length

/** Scores of the labels of a sequence: `emissions` WIDTH a token. */
export type Lattice = { readonly length: number; readonly emissions: Float64Array; readonly steps: Steps }

/** Scores of the steps from each label to each, laid out for use. */
export type Steps = {
  /** How likely each is by its score alone. */
  readonly chances: Float64Array
  /** The same, those to one label together; 0 where one label may not follow the other. */
  readonly turned: Float64Array
  /** Their scores in the same order. */
  readonly scores: Float64Array
}

/** Room in which one sequence after another is reckoned, so that none has to be taken anew for each. */
export type Room = { readonly [name in 'here' | 'forward' | 'backward' | 'scale' | 'scores']: Float64Array }

/** Room for sequences of so many tokens. */
export function openRoom(length: number): Room {
  const table = () => new Float64Array(length * WIDTH)
  return { here: table(), forward: table(), backward: table(), scale: new Float64Array(length), scores: table() }
}

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

/** Lays out the scores of all steps, a label's to all others side by side. */
export function laySteps(transitions: Float64Array): Steps {
  const chances = chancesOf(transitions)
  return { chances, turned: turn(chances, 0), scores: turn(transitions, Number.NEGATIVE_INFINITY) }
}

/** Scores of the best paths to each label of a token, from those of the token before; written out like the sum below, which takes a third off the time of a loop. */
function goOn(scores: Float64Array, row: number, steps: Float64Array, emissions: Float64Array, favours: Float64Array): void {
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
    scores[row + to] = best + ((emissions[row + to] ?? 0) + (favours[to] ?? 0))
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

const NONE = new Float64Array(WIDTH)

/** The labels of the best path, where a label's score is raised by what favours it. */
export function bestPath({ length, emissions, steps }: Lattice, favours = NONE, { scores } = openRoom(length)): Uint8Array {
  for (let label = 0; label < WIDTH; label += 1) scores[label] = goesOn(label) ? Number.NEGATIVE_INFINITY : (emissions[label] ?? 0) + (favours[label] ?? 0)
  for (let row = WIDTH; row < length * WIDTH; row += WIDTH) goOn(scores, row, steps.scores, emissions, favours)
  const path = new Uint8Array(length)
  let label = firstBest(scores, (length - 1) * WIDTH, steps.scores, null)
  for (let at = length - 1; at > 0; at -= 1) {
    path[at] = label
    label = firstBest(scores, (at - 1) * WIDTH, steps.scores, label)
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

/** Puts down how likely each label is by its score alone, as a share of the likeliest. */
function putLikelihoods(emissions: Float64Array, length: number, here: Float64Array): void {
  for (let row = 0; row < length * WIDTH; row += WIDTH) {
    let top = Number.NEGATIVE_INFINITY
    for (let label = 0; label < WIDTH; label += 1) top = Math.max(top, emissions[row + label] ?? 0)
    for (let label = 0; label < WIDTH; label += 1) here[row + label] = Math.exp((emissions[row + label] ?? 0) - top)
  }
}

/** Goes forward through a lattice: the probability of each label by what stands up to it. */
function goForward(length: number, { turned }: Steps, { here, forward, scale }: Room): void {
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
}

/** Goes back through a lattice: how likely what follows is by each label. */
function goBack(length: number, { chances }: Steps, { here, backward, scale }: Room): void {
  backward.fill(1, (length - 1) * WIDTH, length * WIDTH)
  const after = new Float64Array(WIDTH)
  for (let at = length - 2, row = at * WIDTH; at >= 0; at -= 1, row -= WIDTH) {
    for (let to = 0; to < WIDTH; to += 1) after[to] = (here[row + WIDTH + to] ?? 0) * (backward[row + WIDTH + to] ?? 0)
    for (let from = 0; from < WIDTH; from += 1) backward[row + from] = sumOfProducts(chances, from * WIDTH, after, 0) / (scale[at + 1] ?? 1)
  }
}

/** Probabilities by the forward-backward algorithm, scaled at every step; they hold until the room is used again. */
export function believe({ length, emissions, steps }: Lattice, room = openRoom(length)): Beliefs {
  const { here, forward, backward, scale } = room
  putLikelihoods(emissions, length, here)
  goForward(length, steps, room)
  goBack(length, steps, room)
  const labels = new Float64Array(length * WIDTH)
  for (let place = 0; place < labels.length; place += 1) labels[place] = (forward[place] ?? 0) * (backward[place] ?? 0)
  return {
    labels,
    pair: (at, from, to) =>
      ((forward[(at - 1) * WIDTH + from] ?? 0) * (steps.chances[from * WIDTH + to] ?? 0) * (here[at * WIDTH + to] ?? 0) * (backward[at * WIDTH + to] ?? 0)) /
      (scale[at] ?? 1),
  }
}
