import type { Token, TokenRange } from '../document/tokens.ts'
import { countOf, tally } from './tallies.ts'

/** Measures in words. */
export type Words = {
  /** True for a token that is no mark. */
  readonly isWord: (at: number) => boolean
  /** The share of the words that both hold in those that either holds. */
  readonly likeness: (one: readonly TokenRange[], other: readonly TokenRange[]) => number
}

/** True for what holds a letter or a digit; plain ones at its start are looked for first, because asking Unicode takes several times as long. */
const isWord = (text: string): boolean => /^[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}]/u.test(text)

/** Measures ranges of tokens by their words; marks do not count. */
export function measureWords(tokens: readonly Token[]): Words {
  const words = tally(tokens, ({ text }) => isWord(text))
  const lengthOf = (ranges: readonly TokenRange[]) => {
    let sum = 0
    for (const { first, last } of ranges) sum += countOf(words, first, last)
    return sum
  }
  const sharedBy = (one: readonly TokenRange[], other: readonly TokenRange[]) => {
    let sum = 0
    for (const { first, last } of one) for (const range of other) sum += countOf(words, Math.max(first, range.first), Math.min(last, range.last))
    return sum
  }
  return {
    isWord: (at) => countOf(words, at, at + 1) > 0,
    likeness: (one, other) => {
      const shared = sharedBy(one, other)
      return shared === 0 ? 0 : shared / (lengthOf(one) + lengthOf(other) - shared)
    },
  }
}
