import { HARMED } from '../../lexicon/deeds.ts'
import { IRREGULAR } from '../document/irregular-verbs.ts'
import { isTime } from '../document/times.ts'
import type { Token } from '../document/tokens.ts'
import type { VerbForm } from './inflections.ts'

/** How a verb stands in its clause; `start` is the first token of its group with auxiliaries. */
export type VerbGroup = {
  readonly start: number
  readonly shape: 'finite' | 'infinitive' | 'participle' | 'gerund'
  readonly passive: boolean
  readonly negated: boolean
  /** The modal or "be to", in lower case. */
  readonly modal: string | null
  /** Has or had before it. */
  readonly perfect: 'has' | 'had' | null
  readonly progressive: boolean
  /** Token before the "to" of an infinitive. */
  readonly matrix: number | null
}

const AUXILIARY = /^(be|am|is|are|was|were|been|being|has|have|had|having|do|does|did|'s|'ve|'re|'d|'ll)$/
const MODAL = /^(will|wo|would|shall|should|can|could|may|might|must|'ll|'d)$/
const NEGATION = /^(not|n't|never|nor|neither|hardly|without|no)$/
const BETWEEN = /^(also|long|then|both|all|jointly|on|today|yesterday|recently|later|earlier|again|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/** An adverb, or a mark about the word that is quoted: would “never” agree. */
const isBetween = (token: Token | undefined): boolean => token !== undefined && (token.tag === 'ADV' || BETWEEN.test(token.lower))
const isMark = (token: Token | undefined): boolean => /^["“”]$/.test(token?.text ?? '')

/** "Asha May". */
const isSurname = (tokens: readonly Token[], at: number, first: number): boolean => tokens[at]?.text === 'May' && at > first && tokens[at - 1]?.capital === true

/** Reads the auxiliaries, adverbs and negations before the verb at `head`. */
export function readVerbGroup(tokens: readonly Token[], head: number, forms: readonly VerbForm[], first: number): VerbGroup {
  const seen: string[] = []
  let start = head
  for (let at = head - 1; at >= first; at -= 1) {
    const token = tokens[at]
    if (!token) break
    const helps =
      (AUXILIARY.test(token.lower) && !(token.lower === "'s" && token.tag === 'PART')) ||
      (MODAL.test(token.lower) && !isSurname(tokens, at, first)) ||
      NEGATION.test(token.lower)
    if (helps) {
      seen.push(token.lower)
      start = at
    } else if (
      !isBetween(token) &&
      !(isMark(token) && NEGATION.test(tokens[at - 1]?.lower ?? '')) &&
      !(isMark(token) && MODAL.test(tokens[at - 1]?.lower ?? ''))
    )
      break
  }
  const isSplit = forms.includes('base') && /ly$/.test(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.lower === 'to' && start - 2 >= first
  if (isSplit) start -= 1
  const before = tokens[start - 1]
  const isInfinitive = (forms.includes('base') || tokens[start]?.lower === 'be') && before?.lower === 'to' && start - 1 >= first
  const be = seen.some((word) => /^(be|am|is|are|was|were|been|being|'re|'s)$/.test(word))
  const modal = seen.find((word) => MODAL.test(word)) ?? null
  const passive = forms.includes('participle') && (seen.length > 0 ? be : isReduced(tokens, head))
  const perfect = seen.some((word) => /^(has|have|'ve|having)$/.test(word)) ? 'has' : seen.includes('had') ? 'had' : null
  const bare = (forms.includes('ing') && !be) || (tokens[start]?.lower === 'having' && !passive)
  const reduced = passive && !be
  return {
    start,
    shape: isInfinitive ? 'infinitive' : bare ? (isGerund(before) ? 'gerund' : 'participle') : reduced ? 'participle' : 'finite',
    passive,
    negated: seen.some((word) => NEGATION.test(word)),
    modal,
    perfect,
    progressive: forms.includes('ing') && be,
    matrix: isInfinitive ? matrixOf(tokens, start - 2, first) : null,
  }
}

/** "was arrested in March and sentenced to": a participle without an object goes on from the passive before it. */
export function isPassiveToo(tokens: readonly Token[], { start, shape, passive }: VerbGroup, first: number): boolean {
  const after = tokens[start + 1]
  if (passive || shape !== 'finite' || !/^(and|or)$/.test(tokens[start - 1]?.lower ?? '') || !/ed$/.test(tokens[start]?.lower ?? '')) return false
  if (!after || !(/^(ADP|PUNCT|SCONJ)$/.test(after.tag) || /^(last|this|to|on|later|again)$/.test(after.lower))) return false
  for (let at = start - 2; at > first; at -= 1) {
    if (tokens[at]?.tag !== 'VERB') continue
    return /^(was|were|been|being|be|is|are)$/.test(tokens[at - 1]?.lower ?? '') && isParticiple(tokens[at]?.lower ?? '')
  }
  return false
}

/** Participles that end neither in -ed nor in -en: "shot". */
const irregular = new Set(IRREGULAR.flatMap(({ participle }) => participle))
const isParticiple = (word: string): boolean => /(ed|en)$/.test(word) || irregular.has(word)

const isGerund = (before: Token | undefined) => before?.tag === 'ADP' || before?.tag === 'SCONJ' || before?.tag === 'DET'

/** "sailors killed in an attack", "four killed and seven wounded": verbs that ask for an object, where none can follow. */
const harmed = new Set(HARMED)
export const isHarmed = (tokens: readonly Token[], head: number): boolean => harmed.has(tokens[head]?.lower ?? '') && isLoose(tokens, head + 1)
const isLoose = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'on' && isTime(tokens[at + 1]) && isLoose(tokens, at + 2)) ||
  tokens[at] === undefined ||
  tokens[at]?.tag === 'PUNCT' ||
  /^(in|at|near|during|by|after|when|while|as|outside|inside)$/.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'and' && /^(NUM|DET)$/.test(tokens[at + 1]?.tag ?? ''))

const CHARGED = /^(accused|convicted|suspected|charged)$/

/** "vessels seized recently by Iran", "officials accused of". */
const isReduced = (tokens: readonly Token[], head: number) =>
  isHarmed(tokens, head) ||
  (/^(first|originally|initially|previously)$/.test(tokens[head - 1]?.lower ?? '') && tokens[head - 2]?.tag === 'NOUN') ||
  (CHARGED.test(tokens[head]?.lower ?? '') && /^(of|with)$/.test(tokens[head + 1]?.lower ?? '') && tokens[head - 1]?.tag === 'NOUN') ||
  [1, 2, 3].some((step) => tokens[head + step]?.lower === 'by' && tokens[head + step - 1]?.tag !== 'NOUN' && tokens[head + step + 1]?.tag !== 'NUM')

const matrixOf = (tokens: readonly Token[], at: number, first: number): number | null => {
  let matrix = at
  while (matrix >= first && isBetween(tokens[matrix])) matrix -= 1
  return matrix >= first ? matrix : null
}
