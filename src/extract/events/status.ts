import { ALLEGING, BACKGROUND, COMING, CREDITING, DOING, IMAGINING, PROPOSING, REFUSING, SCHEDULING, WEIGHED, WISHED } from '../../lexicon/status-cues.ts'
import type { Status } from '../../records/vocabulary.ts'
import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import { isRuledOut } from './intentions.ts'
import type { Cast } from './participants.ts'
import type { Scene } from './scene.ts'
import { isOfOthers, isOfStrangers } from './third-parties.ts'
import type { Trigger } from './triggers.ts'
import { isAwaited, isCalledOff, isCallingOff, isClaimed, isConditional, isInverted, isMissed, isOfNothing, isStopped, isSupposed } from './unreal.ts'

/** How an event stands, on whose word, and how much of that is guessed (0 nothing). */
export type Standing = { readonly status: Status; readonly assertedBy: number | null; readonly doubt: number }

const CUES = { ALLEGING, BACKGROUND, COMING, CREDITING, DOING, IMAGINING, PROPOSING, REFUSING, SCHEDULING, WEIGHED, WISHED }
const cues = new Map<string, ReadonlySet<string>>(Object.entries(CUES).map(([name, words]) => [name, new Set(words)]))
const is = (name: keyof typeof CUES, token: Token | undefined): boolean => token !== undefined && cues.get(name)?.has(token.lower) === true

/** Reads the standing of a trigger's event; null where the text does not tell it as an event at all. */
export function readStanding(scene: Scene, trigger: Trigger, cast: Cast): Standing | null {
  const { page, document } = scene
  const told = trigger.verb ? verbStanding(page, trigger) : nounStanding(page, trigger)
  if (!told) return null
  const statement = scene.statementAt(document.tokens[trigger.head]?.start ?? 0)
  const assertedBy = statement?.index ?? null
  if (!statement && /^(would|'d)$/.test(trigger.verb?.modal ?? '')) return null
  const status = trigger.entry.status ?? told.status
  const past = isReducedRelative(trigger) ? 0.25 : 0
  const doubt = told.doubt + (isBackground(page, trigger) ? (trigger.entry.hostile ? 0.2 : 0.12) : 0) + past
  if (status !== 'occurred') return { status, assertedBy, doubt }
  const isDenied = page.tokens[trigger.first - 1]?.text !== ','
  if (statement && isDenied && (statement.act === 'deny' || (statement.polarity === 'negative' && statement.act !== 'reject')))
    return { status: 'denied', assertedBy, doubt }
  const speaker = statement?.speaker ?? null
  const isTold =
    statement !== null &&
    (trigger.entry.hostile ? isOfOthers(cast.agents, speaker) : trigger.verb?.shape === 'finite' && isOfStrangers(page, trigger, cast, speaker))
  return { status: isTold || isAlleged(page, trigger) ? 'alleged' : status, assertedBy, doubt }
}

type Told = { status: Status; doubt: number }
const occurred: Told = { status: 'occurred', doubt: 0 }
const scheduled: Told = { status: 'scheduled', doubt: 0.05 }
const proposed: Told = { status: 'proposed', doubt: 0.1 }

function verbStanding(page: Page, trigger: Trigger): Told | null {
  const { verb, sentence, entry, head } = trigger
  const { tokens } = page
  if (!verb || isMissed(tokens, trigger) || (entry.meets && isCallingOff(tokens, verb.start - 1)) || isOfNothing(tokens, verb.start, sentence.first))
    return null
  if (verb.negated) return isRuledOut(trigger) ? occurred : null
  if (isImagined(tokens, verb.start, sentence.first)) return null
  if (entry.meets && /^(will|would|'ll|'d)$/.test(verb.modal ?? '') && !verb.perfect && isConditional(tokens, trigger)) return proposed
  if (entry.meets && isAwaited(tokens, trigger)) return scheduled
  if (verb.modal && /^(will|shall|'ll)$/.test(verb.modal)) return scheduled
  if (verb.modal && /^(would|'d)$/.test(verb.modal)) return verb.perfect ? null : { status: 'scheduled', doubt: 0.15 }
  if (verb.modal && /^(must)$/.test(verb.modal) && tokens[head]?.lower !== 'must') return null
  if (verb.modal && tokens[head]?.lower !== verb.modal) return verb.perfect ? null : proposed
  if (verb.shape === 'infinitive') return infinitiveStanding(page, verb.matrix, entry.speech === true)
  if (isCoordinated(tokens, verb.start, head)) return coordinatedStanding(page, verb.start, sentence.first, entry.speech === true)
  if ((verb.progressive || verb.shape === 'participle') && isComing(tokens, head)) return scheduled
  if (verb.shape !== 'finite' && isStopped(tokens, verb.start)) return null
  return verb.shape === 'gerund' || verb.shape === 'participle' ? gerundStanding(tokens, verb.start, verb.shape === 'gerund') : occurred
}

/** "will implement the plan, withdraw its troops and": a bare verb after a comma or "and" shares what governs the verb before it. */
const isCoordinated = (tokens: readonly Token[], start: number, head: number): boolean =>
  start === head && tokens[head]?.lower === tokens[head]?.lemma && /^(,|and|or)$/.test(tokens[start - 1]?.lower ?? '')

function coordinatedStanding(page: Page, start: number, first: number, speech: boolean): Told | null {
  for (let at = start - 2; at >= first && start - at < FAR_BACK; at -= 1) {
    const word = page.tokens[at]?.lower ?? ''
    if (/^(will|shall|would)$/.test(word)) return scheduled
    if (word === 'must') return null
    if (/^(should|can|could|may|might)$/.test(word)) return proposed
    if (word === 'to' && page.tokens[at + 1]?.tag === 'VERB') return infinitiveStanding(page, at - 1, speech)
  }
  return occurred
}
const FAR_BACK = 40

const isComing = (tokens: readonly Token[], head: number) =>
  tokens
    .slice(head, head + 12)
    .some(({ lower, index }) => lower === 'tomorrow' || lower === 'next' || (lower === 'later' && tokens[index + 1]?.lower === 'this'))

/** Standing of an infinitive by the word that governs it. */
function infinitiveStanding(page: Page, matrix: number | null, speech: boolean): Told | null {
  const { tokens } = page
  if (matrix === null) return scheduled
  if (is('REFUSING', tokens[matrix + 1])) return null
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
  if (is('PROPOSING', word)) return { status: 'proposed', doubt: speech ? 0.25 : 0.2 }
  if (object && !is('PROPOSING', word) && page.referenceAt(matrix) && word?.tag !== 'VERB') return { ...scheduled, doubt: 0.1 }
  return speech ? { ...occurred, doubt: 0.1 } : { status: 'proposed', doubt: 0.25 }
}

/** The governing word of the infinitive that "and to …" goes on from. */
function joinedTo(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at > from - 25 && at >= 0; at -= 1) if (is('SCHEDULING', tokens[at]) || is('PROPOSING', tokens[at])) return at
  return from
}

/** Standing of an -ing form: accused of, denied, or wished for; only after a preposition may it name a mere purpose. */
function gerundStanding(tokens: readonly Token[], start: number, isGerund: boolean): Told | null {
  if (/^(deny|denies|denied|denying)$/.test(tokens[start - 1]?.lower ?? '')) return { status: 'denied', doubt: 0.05 }
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

const LOOK_BACK = 12

function nounStanding(page: Page, trigger: Trigger): Told | null {
  const { tokens } = page
  const { head, sentence, entry } = trigger
  if (entry.meets && isCalledOff(tokens, trigger)) return null
  let told: Told | null = occurred
  for (let at = head - 1; at >= sentence.first && head - at <= LOOK_BACK; at -= 1) {
    const token = tokens[at]
    if (!token || /^[,;:.]$/.test(token.text)) break
    if (is('COMING', token) && head - at <= 3) return { ...scheduled, doubt: -0.1 }
    if (is('WEIGHED', token)) return null
    if (is('WISHED', token) && (head - at < 8 || /^(for|by|of)$/.test(tokens[at + 1]?.lower ?? ''))) told = { ...proposed, doubt: -0.1 }
    if (/^(will|shall)$/.test(token.lower) && told?.status === 'occurred') return scheduled
    if (token.tag !== 'VERB' || /ing$/.test(token.lower)) continue
    if (entry.meets && told?.status === 'occurred') told = purposeStanding(page, at)
    break
  }
  for (let at = head + 1; at < sentence.last && at - head <= 10; at += 1) {
    const token = tokens[at]
    if (!token || /^[,;.]$/.test(token.text)) break
    if (/^(will|shall)$/.test(token.lower) && told?.status === 'occurred') return scheduled
    if (/^(VERB|AUX)$/.test(token.tag)) break
  }
  return told
}

/** "will fly to Example for talks", "is due to arrive for talks": a meeting for which somebody is to travel lies ahead as well. */
function purposeStanding(page: Page, verb: number): Told {
  const before = page.tokens[verb - 1]?.lower ?? ''
  if (/^(will|shall)$/.test(before)) return scheduled
  const told = before === 'to' ? infinitiveStanding(page, verb - 2, false) : occurred
  return told?.status === 'scheduled' ? told : occurred
}

/** True inside a clause that "if" or its like opens. */
function isImagined(tokens: readonly Token[], start: number, first: number): boolean {
  for (let at = start - 1; at >= first && start - at < 15; at -= 1) {
    if (is('IMAGINING', tokens[at]) && (tokens[at]?.lower !== 'should' || at === first)) return true
    if (isInverted(tokens, at, first)) return true
    if (/^[,;:“”"]$/.test(tokens[at]?.text ?? '')) return false
  }
  return false
}

const isAlleged = ({ tokens }: Page, trigger: Trigger) =>
  tokens.slice(Math.max(0, trigger.first - 2), trigger.head + 1).some((token) => is('ALLEGING', token)) ||
  isSupposed(tokens, trigger) ||
  (trigger.entry.hostile === true && isClaimed(tokens, trigger.first, trigger.sentence.first))

/** True where a word of time or a relative pronoun opens the clause before the trigger. */
function isBackground({ tokens }: Page, { first, sentence }: Trigger): boolean {
  for (let at = first - 1; at >= sentence.first && first - at < 12; at -= 1) {
    if (is('BACKGROUND', tokens[at])) return true
    if (/^[,;:“”"]$/.test(tokens[at]?.text ?? '')) return is('BACKGROUND', tokens[at + 1])
  }
  return false
}

/** "vessels seized by the navy": the clause is about the vessels. */
const isReducedRelative = ({ verb, sentence, entry }: Trigger): boolean =>
  verb?.passive === true && verb.shape === 'participle' && entry.hostile === true && sentence.index > 0
