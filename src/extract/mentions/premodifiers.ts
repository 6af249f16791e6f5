import { BODIES, CAPITALISED_ADJECTIVES } from '../../lexicon/nouns.ts'
import { Sector } from '../../records/vocabulary.ts'
import { indexPhrases } from '../document/phrase-index.ts'
import type { Token } from '../document/tokens.ts'
import { findReferent, type Referent } from './gazetteer.ts'
import { findOffice, modifierOf } from './offices.ts'

const MOST = 10
const adjectives = new Set(CAPITALISED_ADJECTIVES)

/** Bodies of a state by their usual nouns. */
export const findBody = indexPhrases(
  Sector.options.flatMap((sector) => (BODIES[sector] ?? []).map((phrase) => ({ phrase, cased: false, value: { phrase, sector } }))),
)

/** What stands before a title or noun: "the visiting Turkish acting", "Russia's foreign ministry". */
export type Premodifiers = {
  /** Token after them. */
  readonly at: number
  readonly referents: readonly Referent[]
  readonly acting: boolean
  readonly deputy: boolean
  readonly past: boolean
  readonly determiner: string | null
  readonly number: boolean
}

const isOpen = (token: Token) =>
  token.tag === 'ADJ' || token.tag === 'NUM' || (token.tag === 'VERB' && /(ed|ing|en|n)$/.test(token.lower)) || token.tag === 'ADV'
const PAST = new Set([
  'martyred',
  'slain',
  'deceased',
  'assassinated',
  'killed',
  'deposed',
  'dead',
  'fallen',
  'late',
  'then',
  'ex',
  'former',
  'one-time',
  'onetime',
  'previous',
  'outgoing-former',
])

/** A country or organization by name, or a people, not by adjective, an adverb or none behind it: a verb that follows is its own. */
function isName(tokens: readonly Token[], at: number, referents: readonly Referent[]): boolean {
  if (tokens[at]?.tag === 'ADV') return isName(tokens, at - 1, referents)
  if (tokens[at]?.tag !== 'PROPN') return false
  const isPeople = /[^s]s$/.test(tokens[at]?.lower ?? '') && findReferent(tokens, at)?.value.naming === 'demonym'
  return isPeople || (referents.length > 0 && referents.at(-1)?.naming !== 'demonym')
}

/** What an adjective may still describe: "the Turkish military has" ends with it. */
const goesOn = (token: Token | undefined): boolean => token !== undefined && /^(NOUN|PROPN|ADJ|NUM|PUNCT|CCONJ)$/.test(token.tag)

/** The token behind a possessive mark. */
const behind = (tokens: readonly Token[], at: number): number => (tokens[at]?.lower === "'s" ? at + 1 : at)

/** Reads the premodifiers from a token on; they end before a title, or where a word is none. */
export function readPremodifiers(tokens: readonly Token[], from: number, last: number): Premodifiers {
  const referents: Referent[] = []
  let at = from
  let acting = false
  let deputy = false
  let past = false
  let number = false
  const opening = tokens[at]
  const determiner = opening && (opening.tag === 'DET' || /^(its|his|her|their|our|my|your|both)$/.test(opening.lower)) ? opening.lower : null
  if (determiner !== null) at += 1
  while (at < last && at - from < MOST) {
    const token = tokens[at]
    if (!token) break
    const modifier = modifierOf(token)
    const office = findOffice(tokens, at)
    if (office && !(office.length === 1 && modifier)) break
    const body = findBody(tokens, at)
    const referent = findReferent(tokens, at)
    if (modifier) {
      acting ||= modifier === 'acting'
      deputy ||= modifier === 'deputy'
      past ||= modifier === 'former'
      at += 1
    } else if (referent) {
      if (tokens[at - 1]?.lower !== 'ethnic') referents.push(referent.value)
      at += referent.length
    } else if (body && findOffice(tokens, behind(tokens, at + body.length))) at = behind(tokens, at + body.length)
    else if (body && token.tag === 'ADJ' && at > from && !goesOn(tokens[at + body.length])) break
    else if (token.tag === 'VERB' && isName(tokens, at - 1, referents)) break
    else if (PAST.has(token.lower)) {
      past = true
      at += 1
    } else if (token.lower === "'s" || token.text === "'" || (token.text === '-' && !token.spaced)) at += 1
    else if ((isOpen(token) && (at > from || token.tag === 'ADJ' || token.tag === 'NUM')) || (token.capital && adjectives.has(token.lower))) {
      number ||= token.tag === 'NUM'
      at += 1
    } else break
  }
  return { at, referents, acting, deputy, past, determiner, number }
}
