import { ADDRESSING } from '../../lexicon/speech.ts'
import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'

const addressing = new Set(ADDRESSING)

/** The auxiliaries, adverbs and particles straight before a verb. */
export function groupBefore(tokens: readonly Token[], verb: number, first: number): Token[] {
  let from = verb
  while (from > first && tokens[from - 1] && /^(AUX|ADV|PART)$/.test(tokens[from - 1]?.tag ?? '')) from -= 1
  return tokens.slice(from, verb)
}

/** "was told": a participle with a form of "be" before it, or one that goes on another: "were summoned and told that". */
export const isPassive = (tokens: readonly Token[], verb: number, first: number): boolean =>
  PARTICIPLE.test(tokens[verb]?.lower ?? '') && (groupBefore(tokens, verb, first).some(isBe) || goesOnPassive(tokens, verb, first))

const PARTICIPLE = /(ed|en|id|ld|wn|de)$/
const isBe = ({ lemma, tag }: Token): boolean => tag === 'AUX' && lemma === 'be'

/** Who tells somebody something names him: without anybody behind it "and told that" shares the passive before it. */
function goesOnPassive(tokens: readonly Token[], verb: number, first: number): boolean {
  if (!addressing.has(tokens[verb]?.lemma ?? '') || !/^(that|to|not|of|if|whether)$/.test(tokens[verb + 1]?.lower ?? '')) return false
  const joint = verb - 1 - groupBefore(tokens, verb, first).length
  if (!/^(and|or|then)$/.test(tokens[verb - groupBefore(tokens, verb, first).length - 1]?.lower ?? '')) return false
  for (let at = joint; at > first; at -= 1)
    if (tokens[at]?.tag === 'VERB' && !/ing$/.test(tokens[at]?.lower ?? ''))
      return PARTICIPLE.test(tokens[at]?.lower ?? '') && groupBefore(tokens, at, first).some(isBe)
  return false
}

/** "a decision rejected by the government": a participle behind the noun that it describes, and who does it behind "by". */
export const describesNoun = ({ tokens, referenceAt }: Page, verb: number, first: number): boolean =>
  /ed$/.test(tokens[verb]?.lower ?? '') &&
  tokens[verb + 1]?.lower === 'by' &&
  (tokens[verb + 2]?.tag === 'DET' || (referenceAt(verb + 2) !== undefined && referenceAt(verb + 2)?.kind !== 'place')) &&
  /^(NOUN|PROPN)$/.test(tokens[verb - 1]?.tag ?? '') &&
  groupBefore(tokens, verb, first).length === 0

/** "Asked whether", "when asked if", "Example, asked whether" and "was asked whether": the subject of the clause is asked, and does not ask. */
export function isAsked(tokens: readonly Token[], verb: number, passive: boolean, { first }: Sentence): boolean {
  if (tokens[verb]?.lower !== 'asked') return false
  const before = tokens[verb - 1]?.lower ?? ''
  const isAside = before === ',' && !tokens.slice(first, verb).some(({ tag }) => tag === 'VERB' || tag === 'AUX')
  return passive || verb === first || isAside || /^(when|if|once|after)$/.test(before)
}
