import type { Token, TokenRange } from '../document/tokens.ts'

/** Measures in words. */
export type Words = {
  /** The share of the words that both hold in those that either holds. */
  readonly likeness: (one: readonly TokenRange[], other: readonly TokenRange[]) => number
}

/** Measures ranges of tokens by their words; marks do not count. */
export function measureWords(tokens: readonly Token[]): Words {
  const before = new Int32Array(tokens.length + 1)
  tokens.forEach(({ text }, at) => {
    before[at + 1] = (before[at] ?? 0) + Number(/[\p{L}\p{N}]/u.test(text))
  })
  const count = (first: number, last: number) => (last > first ? (before[last] ?? 0) - (before[first] ?? 0) : 0)
  const lengthOf = (ranges: readonly TokenRange[]) => ranges.reduce((sum, { first, last }) => sum + count(first, last), 0)
  const sharedBy = (one: readonly TokenRange[], other: readonly TokenRange[]) =>
    one.reduce((sum, { first, last }) => sum + other.reduce((inner, range) => inner + count(Math.max(first, range.first), Math.min(last, range.last)), 0), 0)
  return {
    likeness: (one, other) => {
      const shared = sharedBy(one, other)
      return shared === 0 ? 0 : shared / (lengthOf(one) + lengthOf(other) - shared)
    },
  }
}
