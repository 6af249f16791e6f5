import { CAPTIVE } from '../../lexicon/nouns.ts'
import type { Reference } from '../actors.ts'
import { IRREGULAR } from '../document/irregular-verbs.ts'
import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import type { Match } from './phrases.ts'

/** Past tenses that a tagger may take for nouns: "retook". */
const pasts = new Set(IRREGULAR.flatMap(({ past }) => past))

/** A word that the tagger takes for a verb, or that stands where only a verb can: behind "has long" too, which it takes for an adjective. */
export function isVerbal({ tokens, referenceAt }: Page, at: number, { first }: Sentence): boolean {
  const token = tokens[at]
  const before = at > first ? tokens[at - 1] : undefined
  if (!token) return false
  const beside = at > first ? referenceAt(at - 1) : undefined
  const isHead = beside?.last === at && !beside.adjective && token.tag === 'VERB'
  if (before?.lower === 'long' && /^(has|have|had)$/.test(tokens[at - 2]?.lower ?? '')) return /ed$/.test(token.lower) || pasts.has(token.lower)
  const isOpen = before && (before.tag === 'DET' || before.lower === "'s" || (before.tag === 'ADJ' && !isHead) || before.text === '-')
  if (isOpen && !/^(this|that|all|each)$/.test(before.lower)) return false
  if (isAttributive(tokens, at, first) || isPlural(tokens, at, beside)) return false
  if (beside?.last === at && token.tag !== 'VERB' && /^(over|on|against|for|with|amid|despite)$/.test(tokens[beside.first - 1]?.lower ?? '')) return false
  if (token.tag === 'VERB' || token.tag === 'AUX' || isCompound(tokens, at)) return true
  if (!/^(NOUN|PROPN|ADJ|X)$/.test(token.tag) || before === undefined || before.tag === 'ADP') return false
  return (
    /(ed|ing)$/.test(token.lower) ||
    (beside?.last === at && pasts.has(token.lower)) ||
    (/s$/.test(token.lower) && !beside?.adjective && (beside !== undefined || before.tag !== 'NOUN'))
  )
}

/** "investigating abuses", "to resume attacks", "in exchange for promises", "stressed that attacks": no verb in -s can stand right behind a verb, a preposition, or where a clause begins. */
const isPlural = (tokens: readonly Token[], at: number, beside: Reference | undefined): boolean =>
  beside === undefined &&
  tokens[at + 1]?.lower !== 'that' &&
  /[^s]s$/.test(tokens[at]?.lower ?? '') &&
  /^(VERB|NOUN)$/.test(tokens[at]?.tag ?? '') &&
  (/^(for|of|with|against|over|from|despite|amid)$/.test(tokens[at - 1]?.lower ?? '') ||
    (tokens[at - 1]?.lower === 'that' && tokens[at - 2]?.tag === 'VERB') ||
    (tokens[at - 1]?.tag === 'VERB' && (tokens[at - 2]?.lower === 'to' || /(ing|ed)$/.test(tokens[at - 1]?.lower ?? ''))))

/** "test-fired": a noun that makes one verb with the word behind the hyphen. */
const isCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'NOUN' && tokens[at + 1]?.text === '-' && tokens[at + 1]?.spaced === false && tokens[at + 2]?.tag === 'VERB'

/** Words before "visiting" that a guest follows: "met with visiting Example". */
const VISITOR = /^(with|the|a|an|to|between|and)$/

/** "its alleged role", "the temporarily occupied areas", "to release detained students", "over seized trucks": a participle that only describes the noun behind it. */
function isAttributive(tokens: readonly Token[], at: number, first: number): boolean {
  if (!/^(NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.tag ?? '')) return false
  if (tokens[at]?.lower === 'protesting' && (at === first || tokens[at]?.opens === true || /^[:.]$/.test(tokens[at - 1]?.text ?? ''))) return true
  if (tokens[at]?.lower === 'visiting') return VISITOR.test(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.tag === 'VERB'
  if (tokens[at]?.lower === 'warning' && tokens[at + 1]?.lemma === 'shot') return true
  if (!tokens[at]?.lower.endsWith('ed')) return false
  if (tokens[at - 1]?.tag === 'NUM' && tokens[at + 1]?.tag === 'NOUN') return true
  if (/^(over|of|about|for|with)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.tag === 'NOUN') return true
  const verb = tokens[at - 1]
  if (verb?.tag === 'VERB' && at > first && (/ing$/.test(verb.lower) || tokens[at - 2]?.lower === 'to' || tokens[at + 1]?.tag === 'NOUN')) return true
  if (verb?.tag === 'NOUN' && captive.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.tag === 'NOUN') return true
  let before = at - 1
  while (before > first && /ly$/.test(tokens[before]?.lower ?? '')) before -= 1
  return (
    before >= first &&
    (/^(its|his|her|their|our|my|your)$/.test(tokens[before]?.lower ?? '') ||
      (before < at - 1 && (tokens[before]?.tag === 'DET' || tokens[before]?.lower === "'s")))
  )
}

const captive = new Set(CAPTIVE)

/** "bilateral ties": an adjective that describes the noun behind it is no meeting. */
export const isModifier = (tokens: readonly Token[], { matched: [at = -1, ...rest] }: Match): boolean =>
  rest.length === 0 && tokens[at]?.tag === 'ADJ' && /^(NOUN|PROPN)$/.test(tokens[at + 1]?.tag ?? '')

/** A word that can be the head of a noun phrase, or is taken for a verb where only a noun can stand. */
export function isNominal(tokens: readonly Token[], at: number): boolean {
  const { tag } = tokens[at] ?? {}
  return (
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'ADJ' ||
    isPlural(tokens, at, undefined) ||
    (tag === 'VERB' && /^(DET|ADJ|ADP|PRON|PART|NOUN)$/.test(tokens[at - 1]?.tag ?? '') && !/^(I|we|you|he|she|it|they|who)$/i.test(tokens[at - 1]?.text ?? ''))
  )
}

/** "each other", "one another" at a token. */
export const isEachOther = (tokens: readonly Token[], at: number): boolean => /^(each other|one another)$/.test(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`)
