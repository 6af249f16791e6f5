import { OFFICIAL_DEEDS, VIOLENT_DEEDS } from '../../lexicon/deeds.ts'
import type { Reference } from '../actors.ts'
import type { Token } from '../document/tokens.ts'
import { clauseEnd } from './clause-ends.ts'
import type { Filled } from './slots.ts'
import type { Trigger } from './triggers.ts'

const violent = new Set(VIOLENT_DEEDS)
const official = new Set(OFFICIAL_DEEDS)

const names = (deeds: ReadonlySet<string>, { lower, lemma }: Token): boolean => deeds.has(lower) || deeds.has(lemma) || deeds.has(lower.replace(/s$/, ''))

/** The deed that a trigger judges, "condemned the attack on": its noun; null where it judges none. */
export function judgedDeed(tokens: readonly Token[], { entry, last, sentence }: Trigger): Token | null {
  if (!entry.judges) return null
  const end = clauseEnd(tokens, last, sentence.last)
  for (let at = last; at < end; at += 1) {
    const token = tokens[at]
    if (token && (names(violent, token) || names(official, token)) && token.tag !== 'PROPN') return token
  }
  return null
}

/** "the attack on Example was condemned": whoever stands behind the noun of a deed suffered it. */
export function suffered(tokens: readonly Token[], { entry, sentence }: Trigger, { first }: Reference): boolean {
  if (!entry.judges) return false
  for (let at = first - 1; at >= sentence.first && !/^(VERB|AUX|PUNCT)$/.test(tokens[at]?.tag ?? ''); at -= 1) {
    const token = tokens[at]
    if (token?.lower === 'by') return false
    if (token && names(violent, token)) return true
  }
  return false
}

/** Who is judged for a deed: whoever stands before its noun or behind "by", and who rules where an official one is done. */
export const doersOf = (deed: Token, filled: readonly Filled[]): Filled[] =>
  filled.filter(
    ({ slot, reference }) => reference.first < deed.index || slot === 'by' || (slot === 'in' && reference.country !== null && names(official, deed)),
  )
