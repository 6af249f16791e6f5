import { GROUPS, NO_PERSONS, PRIVATE_BODIES, PRIVATE_PERSONS } from '../../lexicon/nouns.ts'
import type { Sector } from '../../records/vocabulary.ts'
import { indexPhrases } from '../document/phrase-index.ts'
import type { Token } from '../document/tokens.ts'
import { findBody } from './premodifiers.ts'

/** A usual noun for a body of a state. */
export type Body = { readonly phrase: string; readonly sector: Sector }

/** The noun that a body or group is described by, up to the token `end`; `body` is null for a group. */
export type Head = { readonly end: number; readonly body: Body | null }

const findGroup = indexPhrases(GROUPS.map((phrase) => ({ phrase, cased: false, value: phrase })))

/** "Thousands marched", not "thousands of litres". */
const countless = new Set(['hundreds', 'thousands', 'dozens', 'scores', 'millions'])

function headAt(tokens: readonly Token[], at: number): Head | null {
  const body = findBody(tokens, at)
  if (body) return { end: at + body.length, body: body.value }
  if (countless.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower !== 'of') return { end: at + 1, body: null }
  const group = findGroup(tokens, at)
  return group && { end: at + group.length, body: null }
}

/** The head at a token; of a row of such nouns, "army troops", "opposition candidates", the last. */
export function findHead(tokens: readonly Token[], at: number, last: number): Head | null {
  let head = headAt(tokens, at)
  while (head && head.end < last && tokens[head.end]?.tag === 'NOUN') {
    const next = headAt(tokens, head.end)
    if (!next || next.end > last) return head
    head = next
  }
  return head
}

/** "U.S. border patrol agents": the plural head that follows a few other nouns. */
export function findFarHead(tokens: readonly Token[], from: number, last: number): Head | null {
  for (let at = from; at < last && at - from <= MOST_NOUNS && tokens[at]?.tag === 'NOUN'; at += 1) {
    const head = headAt(tokens, at)
    if (!head) continue
    return at > from && (head.body !== null || /(s|men)$/.test(tokens[head.end - 1]?.lower ?? '')) ? findHead(tokens, at, last) : null
  }
  return null
}
const MOST_NOUNS = 3

/** Somebody who acts for no state, described up to the token `end`. */
export type Private = { readonly end: number; readonly isPerson: boolean; readonly plural: boolean }

const persons = new Set(PRIVATE_PERSONS)
const bodies = new Set(PRIVATE_BODIES)
const noPersons = new Set(NO_PERSONS)
const PERSON_ENDING = /..(?:er|or|ist|ian|man|men)$/

/** "smugglers", "companies", "thieves": what one of them is called. */
const singularOf = (word: string): string => (/ies$/.test(word) ? `${word.slice(0, -3)}y` : word.replace(/(?<=sh|ch|ss|x)es$|(?<=[^s])s$/, ''))

/** "Syrian refugee", "Turkish truck drivers", "Chinese firms": the last of a few nouns tells that the state before them is their home alone; "a Chinese national" has it taken for an adjective. */
export function findPrivate(tokens: readonly Token[], from: number, last: number): Private | null {
  let end = from
  while (end < last && end - from <= MOST_NOUNS && tokens[end]?.tag === 'NOUN' && !tokens[end]?.capital) end += 1
  const word = tokens[end - 1]?.lower
  if (word === undefined || (end === from && !(tokens[end - 1]?.tag === 'ADJ' && persons.has(word) && tokens[end]?.tag !== 'PROPN'))) return null
  const one = singularOf(word)
  const isPerson = persons.has(one) || (PERSON_ENDING.test(one) && !noPersons.has(one))
  return isPerson || bodies.has(one) ? { end, isPerson, plural: one !== word || /(men|people|children|folk|thieves)$/.test(word) } : null
}
