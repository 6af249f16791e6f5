import { likeness } from './words.ts'

/** Words beside a name that do not tell one person from another. */
const TITLES = new Set(
  [
    'mr mrs ms miss dr prof professor sir sheikh sheik prince princess king queen emir amir ayatollah seyyed sayyid hajji imam dato datuk tun general',
    'admiral ambassador president vice prime deputy acting foreign minister secretary state chancellor envoy excellency his her majesty highness the of',
  ].flatMap((line) => line.split(' ')),
)
const NUMERAL = /^(?:i{1,3}|iv|vi{0,3}|ix|x|jr|sr)$/

/** Words without accents, case and marks. */
const foldWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The words that tell a person from another: no titles, numerals behind the name or middle initials. */
export function nameWords(name: string): string[] {
  const all = foldWords(name)
  const untitled = all.filter((word) => !TITLES.has(word))
  const words = untitled.length > 0 ? untitled : all
  while (words.length > 1 && NUMERAL.test(words.at(-1) ?? '')) words.pop()
  return words.length > 2 ? words.filter((word) => word.length > 1) : words
}

/** Whether two names may be one person's: equal last names with first names that agree, or one a part of the other. */
export function isSamePerson(one: string, other: string): boolean {
  const [short, long] = [nameWords(one), nameWords(other)].sort((a, b) => a.length - b.length)
  const [first] = short ?? []
  const [fullFirst] = long ?? []
  if (!short || !long || first === undefined || fullFirst === undefined) return false
  const isPart = short.every((word) => long.includes(word))
  if (short.length === 1 || short.at(-1) !== long.at(-1)) return isPart
  const isInitial = (first.length === 1 || fullFirst.length === 1) && first[0] === fullFirst[0]
  return first === fullFirst || isInitial || isPart
}

/** Whether one name holds all words of the other, "the" aside; names of one word must be equal. */
export function isSameBody(one: string, other: string): boolean {
  const [few, many] = [one, other].map((name) => new Set(foldWords(name).filter((word) => word !== 'the'))).sort((a, b) => a.size - b.size)
  if (!few || !many || few.size === 0) return false
  return [...few].every((word) => many.has(word)) && (few.size > 1 || many.size === 1)
}

/** Whether two names may mean the same person, country or organization. */
export const isSameName = (one: string, other: string) => isSamePerson(one, other) || isSameBody(one, other)

/** How alike two names are, in words. */
export const nameLikeness = (one: string, other: string) => likeness(new Set(nameWords(one)), new Set(nameWords(other)))

const RANKS = ['vice', 'deputy', 'acting', 'former', 'assistant', 'shadow', 'interim', 'caretaker']
const FILLING = new Set(['the', 'of', 'for', 'and', 'in', 'to'])

/** Whether a title that was read names the office that gold gives: it holds all of gold's words, or half of both are shared; ranks such as "deputy" agree. */
export function isSameOffice(gold: string, read: string): boolean {
  const [wanted, found] = [gold, read].map((title) => new Set(foldWords(title).filter((word) => !FILLING.has(word))))
  if (!wanted || !found) return false
  const isAlike = [...wanted].every((word) => found.has(word)) || likeness(wanted, found) >= 0.5
  return isAlike && RANKS.every((rank) => wanted.has(rank) === found.has(rank))
}
