import { GROUPS } from '../../lexicon/nouns.ts'
import type { Sector } from '../../records/vocabulary.ts'
import { indexPhrases } from '../document/phrase-index.ts'
import type { Token } from '../document/tokens.ts'
import { findBody } from './premodifiers.ts'

/** A usual noun for a body of a state. */
export type Body = { readonly phrase: string; readonly sector: Sector }

/** The noun that a body or group is described by, up to the token `end`; `body` is null for a group. */
export type Head = { readonly end: number; readonly body: Body | null }

const findGroup = indexPhrases(GROUPS.map((phrase) => ({ phrase, cased: false, value: phrase })))

function headAt(tokens: readonly Token[], at: number): Head | null {
  const body = findBody(tokens, at)
  if (body) return { end: at + body.length, body: body.value }
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
