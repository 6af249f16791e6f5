import type { Token } from '../document/tokens.ts'

/** "met on Friday": what follows the day is no longer about it. */
const STOPS = /^(that|which|who|whose|where|when|after|while|because|if|unless|although|though|before|since|until|following|amid|despite|but|as|so|said|says)$/
const CLOSERS = /^[;:.!?—–]$/
const FARTHEST = 45

/** "…, Sample releases convicted": what stands behind a verb that looks like a noun. */
const opensObject = (token: Token | undefined): boolean => /^(VERB|DET|NUM|ADJ|PROPN|NOUN)$/.test(token?.tag ?? '')

const isClauseComma = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  const after = tokens[at + 2]
  if (!next) return true
  if (next.tag === 'VERB' || next.tag === 'ADV' || next.tag === 'AUX') return true
  if (next.tag === 'PROPN' && after && /[^s]s$/.test(after.lower) && (after.tag === 'VERB' || (after.tag === 'NOUN' && opensObject(tokens[at + 3]))))
    return true
  return /^(and|but|or)$/.test(next.lower) && (after?.tag === 'VERB' || after?.tag === 'AUX' || after?.tag === 'ADV' || opensClause(tokens, at + 2))
}

/** ", and a French ship left": behind the comma a subject stands with a verb of its own. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  if (!/^(DET|PROPN|NOUN|ADJ|PRON|NUM)$/.test(tokens[from]?.tag ?? '')) return false
  for (let at = from + 1, most = from + MOST_IN_SUBJECT; at < most; at += 1) {
    const token = tokens[at]
    if (token?.text === ',' && /^(who|which)$/.test(tokens[at + 1]?.lower ?? '')) {
      while (at + 1 < from + MOST_ASIDE && tokens[at + 1] && tokens[at + 1]?.text !== ',') at += 1
      at += 1
      most = at + 4
      continue
    }
    if (!token || token.tag === 'PUNCT' || /^(who|which|that|whose|to|as)$/.test(token.lower)) return token?.text === '-'
    if (/^(and|or)$/.test(token.lower) && /^(VERB|AUX|ADV)$/.test(tokens[at + 1]?.tag ?? '')) return false
    if (token.tag === 'AUX') return true
    if (token.tag === 'VERB' && !/ing$/.test(token.lower))
      return !/(ed|en|wn)$/.test(token.lower) || !/^(by|in|at|from|with|to)$/.test(tokens[at + 1]?.lower ?? '')
  }
  return false
}
const MOST_IN_SUBJECT = 12
const MOST_ASIDE = 24

const SAYING =
  /^(said|says|say|reported|reports|reporting|announced|announces|confirmed|added|told|informed|explained|insisted|argued|claimed|recalled|warned|charged|protested|according|noted|quoted)$/

/** A comma that ends the report: "…, officials said". */
function opensSource(tokens: readonly Token[], comma: number, last: number): boolean {
  for (let at = comma + 1; at < last && at - comma < 14; at += 1) {
    if (SAYING.test(tokens[at]?.lower ?? '')) return true
    if (/^[,.;]$/.test(tokens[at]?.text ?? '')) return false
  }
  return false
}

/** A noun before "and": a verb behind it begins something else. */
const isEnded = (token: Token | undefined): boolean => /^(NOUN|PROPN|PRON)$/.test(token?.tag ?? '')

/** Token before which the arguments of what stands at `from` end. */
export function clauseEnd(tokens: readonly Token[], from: number, last: number): number {
  for (let at = from; at < last; at += 1) {
    const token = tokens[at]
    if (!token || at - from > FARTHEST) return at
    if (CLOSERS.test(token.text) && token.text !== '.') return at
    if (token.text === ',' && (isClauseComma(tokens, at) || opensSource(tokens, at, last))) return at
    if (STOPS.test(token.lower) && at > from && !(token.lower === 'as' && tokens[at + 1]?.lower === 'well') && !(token.lower === 'that' && token.tag === 'DET'))
      return at
    if (/^(and|or)$/.test(token.lower) && /^(VERB|AUX)$/.test(tokens[at + 1]?.tag ?? '') && !/(ed|ing)$/.test(tokens[at + 1]?.lower ?? '')) return at
    if (
      /^(and|or)$/.test(token.lower) &&
      /^(VERB|AUX)$/.test(tokens[at + 1]?.tag ?? '') &&
      tokens[at - 1]?.tag !== 'ADJ' &&
      (at - from > 2 || isEnded(tokens[at - 1]))
    )
      return at
    if (/^(VERB|AUX)$/.test(token.tag) && at > from + 1 && tokens[at - 1]?.lower === 'to') return at - 1
    if ((token.tag === 'AUX' || MODALS.test(token.lower)) && !token.capital && at > from) return at
    if (isBareRelative(tokens, at)) return at
  }
  return last
}
/** "assets he holds in": a pronoun behind a noun opens a clause about it. */
export const isBareRelative = (tokens: readonly Token[], at: number): boolean =>
  /^(he|she|it|they|we)$/.test(tokens[at]?.lower ?? '') && /^(NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? '') && /^(VERB|AUX)$/.test(tokens[at + 1]?.tag ?? '')

/** Token before which the clause that stands as a complement at `from` ends, its verbs included. */
export function complementEnd(tokens: readonly Token[], from: number, last: number): number {
  for (let at = from; at < last; at += 1) {
    const token = tokens[at]
    if (!token || at - from > FARTHEST || CLOSERS.test(token.text)) return at
    if (token.text === ',' && (isClauseComma(tokens, at) || opensSource(tokens, at, last))) return at
    if (/^(and|but)$/.test(token.lower) && tokens[at + 1]?.tag === 'VERB' && at > from && (at - from > 2 || isEnded(tokens[at - 1]))) return at
  }
  return last
}

const MODALS = /^(will|would|shall|could|may|might|must|has|had|have|was|were|is|are)$/
