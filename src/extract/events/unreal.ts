import { AWAITING, CALLING_OFF, CALLING_OFF_PAIRS, CLAIMS, MISSED, REFUTING, SCHEDULING, STOPPING, SUPPOSED, UNFIXED } from '../../lexicon/status-cues.ts'
import type { Token } from '../document/tokens.ts'
import type { Trigger } from './triggers.ts'

const callingOff = new Set(CALLING_OFF)
const pairs = new Set(CALLING_OFF_PAIRS)
const missed = new Set(MISSED)
const supposed = new Set(SUPPOSED)
const stopping = new Set(STOPPING)
const claims = new Set(CLAIMS)
const refuting = new Set(REFUTING)
const awaiting = new Set(AWAITING)
const unfixed = new Set(UNFIXED)
const planned = new Set(SCHEDULING)

const REACH = 8
const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
/** "cancelled", "ruled out": a verb that says so of the noun behind it. */
export const isCallingOff = (tokens: readonly Token[], at: number): boolean =>
  callingOff.has(wordAt(tokens, at)) || pairs.has(`${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`)

/** "cancelled a visit to", "ruled out talks with", "the meeting was called off", "has not been scheduled": a meeting that is told of as not taking place. */
export function isCalledOff(tokens: readonly Token[], { head, sentence }: Trigger): boolean {
  for (let at = head - 1; at >= sentence.first && head - at <= REACH; at -= 1) {
    if (isCallingOff(tokens, at)) return true
    if (/^(VERB|AUX|SCONJ)$/.test(tokens[at]?.tag ?? '') || /^[,;:.]$/.test(wordAt(tokens, at))) break
  }
  let passive = false
  for (let at = head + 1; at < sentence.last && at - head <= 2 * REACH; at += 1) {
    if (/^(not|never)$/.test(wordAt(tokens, at)) && /^(take|took|taken|happen|happened|materialize|materialise)$/.test(wordAt(tokens, at + 1))) return true
    if (passive && isCallingOff(tokens, at)) return true
    if (planned.has(wordAt(tokens, at)) && tokens.slice(head + 1, at).some(({ lower }) => /^(not|n't|never)$/.test(lower))) return true
    if (tokens[at]?.tag === 'AUX') passive = /^(was|were|been|be|is|are)$/.test(wordAt(tokens, at))
    else if ((tokens[at]?.tag === 'VERB' && !isReduced(tokens, at)) || /^[;:.]$/.test(wordAt(tokens, at))) return false
  }
  return false
}

/** "the talks planned for Monday": a participle that goes on with the noun before it. */
const isReduced = (tokens: readonly Token[], at: number): boolean => planned.has(wordAt(tokens, at)) && tokens[at - 1]?.tag !== 'AUX'

/** "was to have met", "had been due to visit": it was planned once, and that is told because it did not come about. */
export function isMissed(tokens: readonly Token[], { verb }: Trigger): boolean {
  if (!verb) return false
  if (verb.perfect === 'has' && wordAt(tokens, verb.start - 1) === 'to') return missed.has(wordAt(tokens, verb.start - 2))
  if (verb.shape !== 'infinitive' || verb.matrix === null || !planned.has(wordAt(tokens, verb.matrix))) return false
  const before = wordAt(tokens, verb.matrix - 1)
  return before === 'had' || (before === 'been' && wordAt(tokens, verb.matrix - 2) === 'had')
}

/** "is believed to have killed": it stands on what others think. */
export const isSupposed = (tokens: readonly Token[], { verb }: Trigger): boolean =>
  verb?.perfect === 'has' && wordAt(tokens, verb.start - 1) === 'to' && supposed.has(wordAt(tokens, verb.start - 2))

/** "no weapons were delivered", "no country has attacked": nothing does, or is done. */
export function isOfNothing(tokens: readonly Token[], start: number, first: number): boolean {
  for (let at = start - 1; at >= first && start - at <= REACH; at -= 1) {
    if (/^(no|none|nobody|nothing|neither)$/.test(wordAt(tokens, at))) return at === first || tokens[at - 1]?.tag !== 'VERB'
    if (!/^(NOUN|ADJ|ADP|PROPN|NUM|PART)$/.test(tokens[at]?.tag ?? '')) return false
  }
  return false
}

/** "signed nothing", "imposed no sanctions": it is done to nothing. */
export const isToNothing = (tokens: readonly Token[], { head, last }: Trigger): boolean =>
  tokens.slice(head + 1, last + 1).some(({ lower }) => /^(no|none|nobody|nothing|neither)$/.test(lower))

/** "should stop threatening", "refrain from attacking". */
export const isStopped = (tokens: readonly Token[], start: number): boolean =>
  stopping.has(wordAt(tokens, start - 1)) || (wordAt(tokens, start - 1) === 'from' && stopping.has(wordAt(tokens, start - 2)))

/** "Had Example joined, …": a condition without "if". */
export const isInverted = (tokens: readonly Token[], at: number, first: number): boolean =>
  /^(had|were)$/.test(wordAt(tokens, at)) &&
  (at === first || /^[“"]$/.test(wordAt(tokens, at - 1))) &&
  !/^(VERB|ADV|ADP|PUNCT)$/.test(tokens[at + 1]?.tag ?? 'PUNCT')

/** "claims that its forces attacked", "claims that agents were sent to attack": told as a claim, or as one that is untrue where it is rejected; null for what is told as known. */
export function claimOf(tokens: readonly Token[], { first: start, sentence: { first }, entry }: Trigger): 'alleged' | 'denied' | null {
  const isPurpose = entry.hostile === true && wordAt(tokens, start - 1) === 'to'
  for (let at = start - 1; at > first && start - at <= REACH; at -= 1) {
    if (wordAt(tokens, at) === 'that') return claims.has(wordAt(tokens, at - 1)) ? (isRefuted(tokens, at - 1, first) ? 'denied' : 'alleged') : null
    if (/^(VERB|AUX|PUNCT)$/.test(tokens[at]?.tag ?? '') && !(isPurpose && tokens[at]?.tag !== 'PUNCT')) return null
  }
  return null
}

/** "dismissed as baseless reports", "rejected the claims". */
function isRefuted(tokens: readonly Token[], claim: number, first: number): boolean {
  let at = claim - 1
  while (at > first && claim - at <= REACH && /^(DET|ADJ|NOUN|ADP|ADV)$/.test(tokens[at]?.tag ?? '')) at -= 1
  return refuting.has(tokens[at]?.lemma ?? '')
}

/** "no date has been set for the talks", "have yet to agree on a meeting": what it takes for a meeting is wanting. */
export function isUnfixed(tokens: readonly Token[], { head, sentence }: Trigger): boolean {
  for (let at = head - 1; at > sentence.first && head - at <= 2 * REACH; at -= 1) {
    if (/^[,;:.]$/.test(wordAt(tokens, at))) return false
    if (wordAt(tokens, at - 1) === 'no' && unfixed.has(wordAt(tokens, at))) return true
  }
  return false
}

/** "would meet only if": it hangs on a condition that its own clause names. */
export function isConditional(tokens: readonly Token[], { last, sentence }: Trigger): boolean {
  for (let at = last; at < sentence.last; at += 1) {
    if (/^[,;:.]$/.test(wordAt(tokens, at))) return false
    if (/^(if|unless|provided)$/.test(wordAt(tokens, at))) return true
  }
  return false
}

/** "when they meet on Friday": the present tense behind such a word tells what is to come. */
export function isAwaited(tokens: readonly Token[], { head, verb, sentence }: Trigger): boolean {
  const word = tokens[head]
  if (verb?.shape !== 'finite' || verb.start !== head || !word || !(word.lower === word.lemma || /s$/.test(word.lower))) return false
  for (let at = head - 1; at >= sentence.first && head - at <= REACH; at -= 1) {
    if (/^(when|before|until|once|after)$/.test(wordAt(tokens, at))) return true
    if (/^(VERB|AUX|PUNCT)$/.test(tokens[at]?.tag ?? '')) return false
  }
  return false
}

/** "hopes that they will withdraw", "Otherwise, they will attack": what is to be done by others as somebody hopes, fears or warns; `will` is the token of the modal verb. */
export function isForeseen(tokens: readonly Token[], will: number, first: number): boolean {
  const opening = /^[“"]$/.test(wordAt(tokens, first)) ? first + 1 : first
  if (wordAt(tokens, opening) === 'otherwise') return true
  for (let at = will - 1; at >= first && will - at <= REACH; at -= 1) {
    if (wordAt(tokens, at) === 'that') return awaiting.has(wordAt(tokens, at - 1))
    if (awaiting.has(wordAt(tokens, at))) return !/^(to|of|for)$/.test(wordAt(tokens, at + 1))
    if (/^(VERB|AUX|PUNCT|SCONJ)$/.test(tokens[at]?.tag ?? '')) return false
  }
  return false
}
