import type { Token } from '../document/tokens.ts'

/** How many of the tokens before each are of a kind: what stands between two is a difference. */
export type Tally = Int32Array

/** Tallies the tokens for which something holds. */
export function tally(tokens: readonly Token[], holds: (token: Token, at: number) => boolean): Tally {
  const before = new Int32Array(tokens.length + 1)
  tokens.forEach((token, at) => {
    before[at + 1] = (before[at] ?? 0) + Number(holds(token, at))
  })
  return before
}

/** How many of the tokens `[first, last)` are of the kind. */
export const countOf = (before: Tally, first: number, last: number): number => (last > first ? (before[last] ?? 0) - (before[first] ?? 0) : 0)
