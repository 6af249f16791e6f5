import { fold, type Token } from './tokens.ts'

type Entry<T> = { readonly words: readonly string[]; readonly printed: readonly string[]; readonly cased: boolean; readonly value: T }

/** Finds which of many phrases starts at a token; the longest wins. */
export type PhraseIndex<T> = (tokens: readonly Token[], at: number) => { value: T; length: number } | null

/** The words of a phrase, divided as the tokenizer divides them. */
export const wordsOf = (phrase: string): string[] =>
  fold(phrase)
    .split(/\s+/)
    .flatMap((word) => (/-|'s?$/.test(word) ? word.split(/(-)|(?='s?$)/) : word))
    .filter((word) => word !== undefined && word !== '')

/**
 * Builds an index of phrases. A cased phrase is found only as it is written or in capitals; another also in lower case.
 * Every phrase keeps its first value.
 */
export function indexPhrases<T>(phrases: Iterable<{ phrase: string; cased: boolean; value: T }>): PhraseIndex<T> {
  const byFirst = new Map<string, Entry<T>[]>()
  for (const { phrase, cased, value } of phrases) {
    const printed = wordsOf(phrase)
    const words = printed.map((word) => word.toLowerCase())
    const [first] = words
    if (first === undefined) continue
    const entries = byFirst.get(first) ?? []
    entries.push({ words, printed, cased, value })
    byFirst.set(first, entries)
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return (tokens, at) => {
    const token = tokens[at]
    const entries = token && byFirst.get(token.lower)
    if (entries) for (const entry of entries) if (matches(entry, tokens, at)) return { value: entry.value, length: entry.words.length }
    return null
  }
}

function matches<T>({ words, printed, cased }: Entry<T>, tokens: readonly Token[], at: number): boolean {
  for (let offset = 0; offset < words.length; offset += 1) {
    const token = tokens[at + offset]
    const word = words[offset]
    if (token === undefined || word === undefined || token.lower !== word) return false
    if (cased && token.plain !== printed[offset] && !(word.length > 3 && token.plain === word.toUpperCase())) return false
  }
  return true
}
