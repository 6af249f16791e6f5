import { AMBIGUOUS_GIVEN, GIVEN_NAMES, SURNAMES_FIRST } from '../../lexicon/given-names.ts'
import { BODY_ENDINGS, NAMELESS, PARTICLES, THING_ENDINGS } from '../../lexicon/nouns.ts'
import type { Token } from '../document/tokens.ts'
import type { Sentence } from '../sentences.ts'

const given = new Set(GIVEN_NAMES.map((name) => name.toLowerCase()))
const ambiguousGiven = new Set(AMBIGUOUS_GIVEN.map((name) => name.toLowerCase()))
const firstSurnames = new Set(SURNAMES_FIRST.map((name) => name.toLowerCase()))
const nameless = new Set(NAMELESS)
const bodies = new Set(BODY_ENDINGS)
const things = new Set(THING_ENDINGS)
const particles = new Set(PARTICLES)

/** What the form of a capitalised run shows it to be. */
export type NameForm = 'person' | 'likely-person' | 'organization' | 'thing' | 'unknown'

const LONGEST = 16

const isLetterToken = (token: Token) => /\p{L}/u.test(token.text)
const isJoined = (hyphen: Token | undefined, next: Token | undefined) =>
  hyphen?.text === '-' && !hyphen.spaced && next !== undefined && !next.spaced && isLetterToken(next)

const opensRun = (token: Token, isOpening: boolean): boolean =>
  token.capital &&
  isLetterToken(token) &&
  (token.tag === 'PROPN' ||
    given.has(token.lower) ||
    (!isOpening && (token.tag === 'NOUN' || token.tag === 'ADJ' || token.tag === 'VERB' || token.tag === 'X')))

const goesOnRun = (token: Token): boolean => token.capital && isLetterToken(token) && !['PRON', 'DET', 'AUX', 'CCONJ', 'SCONJ'].includes(token.tag)

/** Number of tokens of the capitalised run at `at`, small words and hyphens inside it included; 0 where none starts. */
export function runLength(tokens: readonly Token[], at: number, { first, last }: Sentence): number {
  const opening = tokens[at]
  const joinedParticle = opening && particles.has(opening.lower) && isJoined(tokens[at + 1], tokens[at + 2]) && tokens[at + 2]?.capital
  const isSurname = opening?.capital && firstSurnames.has(opening.lower) && opening.tag === 'NOUN' && tokens[at + 1]?.tag === 'PROPN' && tokens[at + 1]?.capital
  if (!opening || at >= last || !(joinedParticle || isSurname || opensRun(opening, at === first))) return 0
  let end = at + 1
  while (end < Math.min(last, at + LONGEST)) {
    const next = tokens[end]
    if (next === undefined) break
    if (isJoined(next, tokens[end + 1])) end += 2
    else if (next.spaced && (goesOnRun(next) || (next.text === 'May' && /^(AUX|VERB)$/.test(tokens[end + 1]?.tag ?? '')))) end += 1
    else if (next.spaced && particles.has(next.lower)) {
      let after = end + 1
      while (after < last && particles.has(tokens[after]?.lower ?? '')) after += 1
      const word = tokens[after]
      const hyphen = isJoined(word, tokens[after + 1])
      if (after >= last || !(hyphen || (word?.capital && word.spaced))) break
      end = hyphen ? after + 2 : after + 1
    } else break
  }
  return end - at
}

/** True for a word that many persons bear as their first name. */
export const isGiven = ({ lower }: Token): boolean => given.has(lower) && !ambiguousGiven.has(lower)

/** Token behind ", Jr." where that follows a name, else the same. */
export function juniorEnd(tokens: readonly Token[], at: number): number {
  const suffix = tokens[at]?.text === ',' ? at + 1 : at
  if (!/^(Jr|Sr)\.?$/.test(tokens[suffix]?.text ?? '')) return at
  return tokens[suffix + 1]?.text === '.' && tokens[suffix + 1]?.spaced === false ? suffix + 2 : suffix + 1
}

/** True for a word that can be no part of a person's name. */
export const isNameless = (token: Token | undefined): boolean => token !== undefined && nameless.has(token.lower)

const SHIPS = new Set(['USS', 'HMS', 'INS', 'SS', 'MV', 'MT'])
const isAcronym = ({ text, lower }: Token) => text.length > 3 && text !== lower && text === text.toUpperCase()
/** "Example-appointed". */
const isParticiple = ({ text, capital }: Token) => !capital && text.length > 5 && text.endsWith('ed')

/** True for a word that makes the name before it a place's or a thing's: "Example archipelago". */
export const endsThing = ({ lower }: Token): boolean => things.has(lower)

/** What a run of capitalised tokens is, by its words alone. */
export function nameForm(run: readonly Token[]): NameForm {
  const words = run.filter(isLetterToken)
  const [first, second] = words
  const last = words.at(-1)
  if (!first || !last) return 'unknown'
  if (bodies.has(last.lower)) return 'organization'
  if (things.has(last.lower) || SHIPS.has(first.text)) return 'thing'
  if (words.some((word, place) => nameless.has(word.lower) || (isAcronym(word) && place > 0) || isParticiple(word))) return 'unknown'
  if (words.length >= 2 && words.length <= 6) {
    if (given.has(first.lower)) return 'person'
    if (firstSurnames.has(first.lower) && !ambiguousGiven.has(first.lower) && words.length <= 4) return 'person'
    if (given.has(second?.lower ?? '') || /^\p{Lu}\.$/u.test(second?.text ?? '')) return 'likely-person'
    if (words.slice(1).some((word) => particles.has(word.lower))) return 'likely-person'
  }
  return 'unknown'
}
