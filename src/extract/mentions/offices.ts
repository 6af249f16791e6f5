import { HONORIFICS, MODIFIERS, OFFICES, type OfficeEntry } from '../../lexicon/offices.ts'
import { indexPhrases } from '../document/phrase-index.ts'
import type { Token } from '../document/tokens.ts'

export type FoundOffice = { entry: OfficeEntry; plural: boolean; length: number }

/** "foreign ministers", "ministers of state": the head word of a title in the plural. */
export function pluralOf(title: string): string {
  const [head = '', ...rest] = title.split(/ (?=of |for |to |in )/)
  const plural = /(s|x|ch|sh)$/.test(head)
    ? `${head}es`
    : /[^aeiou]y$/.test(head)
      ? `${head.slice(0, -1)}ies`
      : /man$/.test(head)
        ? `${head.slice(0, -3)}men`
        : `${head}s`
  return [plural, ...rest].join(' ')
}

const find = indexPhrases(
  OFFICES.flatMap((entry) => [
    { phrase: entry.title, cased: false, value: { entry, plural: false } },
    { phrase: pluralOf(entry.title), cased: false, value: { entry, plural: true } },
  ]),
)

/** The office whose title starts at a token. */
export function findOffice(tokens: readonly Token[], at: number): FoundOffice | null {
  const found = find(tokens, at)
  return found && { ...found.value, length: found.length }
}

const setOf = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()))
const acting = setOf(MODIFIERS.acting)
const deputy = setOf(MODIFIERS.deputy)
const former = setOf(MODIFIERS.former)

/** What a word before a title does to it. */
export function modifierOf(token: Token): 'acting' | 'deputy' | 'former' | null {
  if (acting.has(token.lower)) return 'acting'
  if (deputy.has(token.lower)) return 'deputy'
  return former.has(token.lower) ? 'former' : null
}

const findHonorific = indexPhrases(
  HONORIFICS.flatMap((phrase) => [phrase, phrase.replace(/\.$/, '')]).map((phrase) => ({ phrase, cased: true, value: phrase })),
)

/** Number of tokens of the honorifics at a token: "Mr", "His Excellency Dr." */
export function honorificLength(tokens: readonly Token[], at: number): number {
  let length = 0
  for (;;) {
    const found = findHonorific(tokens, at + length)
    if (!found) return length
    length += found.length
    if (tokens[at + length]?.text === '.') length += 1
  }
}
