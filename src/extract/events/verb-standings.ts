import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import { isOfFailedPaper } from '../statements/papers.ts'
import { isAsked } from '../statements/passives.ts'
import { accusationBefore } from './accusations.ts'
import { isRuledOut } from './intentions.ts'
import { is, LOOK_BACK, type Manner, occurred, proposed, scheduled } from './manners.ts'
import type { Trigger } from './triggers.ts'
import { isAwaited, isCallingOff, isConditional, isForeseen, isInverted, isMissed, isOfNothing, isStopped, isToNothing } from './unreal.ts'

/** How a verb tells of its event; null where it does not tell it as one at all. */
export function verbStanding(page: Page, trigger: Trigger): Manner | null {
  const { verb, sentence, entry, head } = trigger
  const { tokens } = page
  if (
    !verb ||
    isMissed(tokens, trigger) ||
    (entry.meets && isCallingOff(tokens, verb.start - 1)) ||
    isOfNothing(tokens, verb.start, sentence.first) ||
    isToNothing(tokens, trigger) ||
    isOfFailedPaper(tokens, verb.start, sentence.first) ||
    isAsked(tokens, head, false, sentence)
  )
    return null
  if (verb.negated) return isRuledOut(trigger) ? occurred : null
  if (isNeither(tokens, trigger) || isResult(tokens, trigger)) return null
  if (isImagined(tokens, verb.start, sentence.first)) return null
  if (verb.modal && isForeseen(tokens, verb.start, sentence.first)) return entry.meets ? proposed : null
  if (entry.meets && /^(will|would|'ll|'d)$/.test(verb.modal ?? '') && !verb.perfect && isConditional(tokens, trigger)) return proposed
  if (entry.meets && isAwaited(tokens, trigger)) return scheduled
  if (verb.modal && /^(will|shall|'ll)$/.test(verb.modal)) return scheduled
  if (verb.modal && /^(would|'d)$/.test(verb.modal)) return verb.perfect ? null : { status: 'scheduled', doubt: 0.15 }
  if (verb.modal && /^(must)$/.test(verb.modal) && tokens[head]?.lower !== 'must') return null
  if (verb.modal && tokens[head]?.lower !== verb.modal) return verb.perfect ? null : proposed
  if (verb.shape === 'infinitive') return infinitiveStanding(page, verb.matrix, entry.speech === true)
  if (isCoordinated(tokens, verb.start, head)) return coordinatedStanding(page, verb.start, sentence.first, entry.speech === true)
  if (verb.progressive && tokens[head]?.lower === 'going') return scheduled
  if ((verb.progressive || verb.shape === 'participle' || isPresent(tokens, verb.start, head)) && isComing(tokens, head)) return scheduled
  if (verb.shape !== 'finite' && isBeforehand(tokens, verb.start, sentence.first)) return scheduled
  if (verb.shape !== 'finite' && isStopped(tokens, verb.start)) return null
  if (verb.shape === 'participle' && accusationBefore(tokens, verb.start, sentence.first) !== null) return { status: 'alleged', doubt: 0.1 }
  return verb.shape === 'gerund' || verb.shape === 'participle' ? gerundStanding(tokens, verb.start, verb.shape === 'gerund') : occurred
}

/** "talks broke down, leaving a treaty in doubt": what follows from it, and nobody leaves. */
const isResult = (tokens: readonly Token[], { verb, head }: Trigger): boolean =>
  tokens[head]?.lower === 'leaving' && verb?.shape === 'participle' && tokens[verb.start - 1]?.text === ','

/** "Nor did Example meet Sample", "Never has Example attacked". */
function isNeither(tokens: readonly Token[], { verb, sentence: { first } }: Trigger): boolean {
  const opening = /^[“"]$/.test(tokens[first]?.text ?? '') ? first + 1 : first
  if (!/^(nor|neither|never|hardly|nowhere)$/.test(tokens[opening]?.lower ?? '')) return false
  const before = tokens.slice(opening + 1, verb?.start)
  return before.some(({ lower }) => /^(did|do|does|has|have|had|is|are|was|were|will|would)$/.test(lower)) && !before.some(({ text }) => /^[;:—–]$/.test(text))
}

/** "will implement the plan, withdraw its troops and": a bare verb after a comma or "and" shares what governs the verb before it. */
const isCoordinated = (tokens: readonly Token[], start: number, head: number): boolean =>
  start === head && tokens[head]?.lower === tokens[head]?.lemma && /^(,|and|or)$/.test(tokens[start - 1]?.lower ?? '')

function coordinatedStanding(page: Page, start: number, first: number, speech: boolean): Manner | null {
  for (let at = start - 2; at >= first && start - at < FAR_BACK; at -= 1) {
    const word = page.tokens[at]?.lower ?? ''
    if (/^(will|shall|would)$/.test(word)) return isForeseen(page.tokens, at, first) ? null : scheduled
    if (word === 'must') return null
    if (/^(should|can|could|may|might)$/.test(word)) return proposed
    if (word === 'to' && page.tokens[at + 1]?.tag === 'VERB') return infinitiveStanding(page, at - 1, speech)
  }
  return occurred
}
const FAR_BACK = 40

/** "is to meet Example before travelling to": no sooner than what it follows. */
function isBeforehand(tokens: readonly Token[], start: number, first: number): boolean {
  if (!/^(before|after)$/.test(tokens[start - 1]?.lower ?? '')) return false
  return tokens
    .slice(first, start)
    .some(
      ({ lower, index }) =>
        /^(will|shall)$/.test(lower) || (/^(is|are)$/.test(lower) && /^(to|due|scheduled|set|expected)$/.test(tokens[index + 1]?.lower ?? '')),
    )
}

/** "travels to Example tomorrow". */
const isPresent = (tokens: readonly Token[], start: number, head: number): boolean => start === head && /[^s]s$/.test(tokens[head]?.lower ?? '')

const isComing = (tokens: readonly Token[], head: number) =>
  tokens
    .slice(head, head + 12)
    .some(({ lower, index }) => lower === 'tomorrow' || lower === 'next' || (lower === 'later' && tokens[index + 1]?.lower === 'this'))

/** How much is guessed where a word says that something is wished for. */
export const WISH = 0.2

/** Standing of an infinitive by the word that governs it. */
export function infinitiveStanding(page: Page, matrix: number | null, speech: boolean): Manner | null {
  const { tokens } = page
  if (matrix === null) return scheduled
  if (is('REFUSING', tokens[matrix + 1])) return null
  if (tokens[matrix]?.text === ',' && page.referenceAt(matrix - 1)) return null
  const object = page.referenceAt(matrix)
  let at = object ? object.first - 1 : matrix
  while (
    at > 0 &&
    (tokens[at]?.tag === 'ADP' || tokens[at]?.tag === 'DET' || tokens[at]?.tag === 'ADJ') &&
    at > matrix - 8 &&
    !is('PROPOSING', tokens[at]) &&
    !is('SCHEDULING', tokens[at])
  )
    at -= 1
  if (/^(and|or|,)$/.test(tokens[at]?.lower ?? '')) at = joinedTo(tokens, at)
  const word = tokens[at]
  if (is('REFUSING', word) || tokens[at - 1]?.lower === 'not') return null
  if (is('DOING', word)) return /^(will|shall|would)$/.test(tokens[at - 1]?.lower ?? '') ? scheduled : occurred
  if (is('SCHEDULING', word)) return scheduled
  if (is('PROPOSING', word)) return { status: 'proposed', doubt: speech ? 0.25 : WISH }
  if (object && !is('PROPOSING', word) && page.referenceAt(matrix) && word?.tag !== 'VERB') return { ...scheduled, doubt: 0.1 }
  return speech ? { ...occurred, doubt: 0.1 } : { status: 'proposed', doubt: 0.25 }
}

/** The governing word of the infinitive that "and to …" goes on from. */
function joinedTo(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at > from - 25 && at >= 0; at -= 1) if (is('SCHEDULING', tokens[at]) || is('PROPOSING', tokens[at])) return at
  return from
}

/** Standing of an -ing form: accused of, denied, or wished for; only after a preposition may it name a mere purpose. */
function gerundStanding(tokens: readonly Token[], start: number, isGerund: boolean): Manner | null {
  if (/^(fear|risk|avoid|escape)(s|ed)?$/.test(tokens[start - 1]?.lower ?? '')) return null
  if (/^(deny|denies|denied|denying)$/.test(tokens[start - 1]?.lower ?? '')) return { status: 'denied', doubt: 0.05 }
  if (is('ADVOCATING', tokens[start - 1]) || (/^(to|of)$/.test(tokens[start - 1]?.lower ?? '') && is('NEARING', tokens[start - 2]))) return proposed
  if (!isGerund) return occurred
  for (let at = start - 1; at > start - 5 && at >= 0; at -= 1) {
    const token = tokens[at]
    if (is('WEIGHED', token)) return null
    if (is('WISHED', token) || is('PROPOSING', token)) return proposed
    if (token?.lower === 'for' && at === start - 1 && tokens[at - 1]?.tag === 'NOUN' && !isCredited(tokens, at)) return null
    if (token && /^(accuse|accuses|accused|accusing|denied|deny|denies)$/.test(token.lower)) return { status: 'alleged', doubt: 0.1 }
  }
  return { ...occurred, doubt: 0.05 }
}

/** "thanked the government for sending": the deed for which somebody is thanked or blamed is done. */
const isCredited = (tokens: readonly Token[], at: number): boolean => tokens.slice(Math.max(0, at - LOOK_BACK), at).some((token) => is('CREDITING', token))

/** True inside a clause that "if" or its like opens. */
function isImagined(tokens: readonly Token[], start: number, first: number): boolean {
  for (let at = start - 1; at >= first && start - at < 15; at -= 1) {
    if (is('IMAGINING', tokens[at]) && (tokens[at]?.lower !== 'should' || at === first)) return true
    if (isInverted(tokens, at, first)) return true
    if (/^[,;:“”"]$/.test(tokens[at]?.text ?? '')) return false
  }
  return false
}
