/** Weights while they are learned: their values, the squares of their gradients, and the sum of their values over some passes. */
export type Weights = { values: Float64Array; squares: Float64Array; sums: Float64Array }

/** What chance begins with, run by run: one run alone gives statements that are half a point better or worse. */
export const SEEDS = [1, 2, 3] as const

/** Gives a number of weights to begin with; `start` is what their squared gradients begin with. */
export const weightsOf = (size: number, start: number): Weights => ({
  values: new Float64Array(size),
  squares: new Float64Array(size).fill(start),
  sums: new Float64Array(size),
})

/** Moves a weight by a gradient (AdaGrad, Duchi et al. 2011). */
export function step({ values, squares }: Weights, place: number, gradient: number, rate: number): void {
  const square = (squares[place] ?? 0) + gradient * gradient
  squares[place] = square
  values[place] = (values[place] ?? 0) + (rate * gradient) / Math.sqrt(square)
}

/** Adds the values to their sums. */
export const addUp = ({ values, sums }: Weights): void =>
  values.forEach((value, place) => {
    sums[place] = (sums[place] ?? 0) + value
  })

/** The sums of several rows of numbers, place by place. */
export const total = ([first = new Float64Array(), ...others]: readonly Float64Array[]): Float64Array =>
  first.map((value, place) => others.reduce((sum, other) => sum + (other[place] ?? 0), value))

/** Rounds weights to eight bits, in steps of `scale`. */
export function toEightBits(values: Float64Array): { weights: Int8Array; scale: number } {
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1
  return { weights: Int8Array.from(values, (value) => Math.round(value / scale)), scale }
}
