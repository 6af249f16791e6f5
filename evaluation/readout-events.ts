import type { Answer, EventAnswer } from './answer.ts'
import type { Ledger } from './ledger.ts'
import { align } from './matching.ts'
import { isSameName } from './names.ts'
import type { GoldEvent, ReadoutsText, Span } from './shapes.ts'

/** How many characters two spans share. */
const overlap = (one: Span, other: Span) => Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]))

/** A restatement counts less than the passage itself, and both less than the type that gold prefers. */
const RESTATED = 0.9
const PREFERRED_TYPE = 1e6

const typesOf = ({ type, altTypes }: GoldEvent) => [type, ...altTypes]

function fit(one: GoldEvent, other: EventAnswer): number {
  if (!typesOf(one).includes(other.type)) return 0
  const shared = Math.max(overlap(one.evidence, other.evidence), ...one.also.map((span) => overlap(span, other.evidence) * RESTATED))
  return shared === 0 ? 0 : shared + (one.type === other.type ? PREFERRED_TYPE : 0)
}

/** Of events that nothing asks for, those that do not merely tell a known event again; each restatement of gold excuses one. */
function withoutRestatements(spare: readonly EventAnswer[], gold: readonly GoldEvent[]): EventAnswer[] {
  const restatements = new Set(gold.flatMap((event) => event.also.map((span) => ({ event, span }))))
  return spare.filter(({ type, evidence }) => {
    const told = [...restatements].find(
      ({ event, span }) => typesOf(event).includes(type) && overlap(span, evidence) > 0 && overlap(event.evidence, evidence) === 0,
    )
    if (told) restatements.delete(told)
    return told === undefined
  })
}

const show = ({ type, mode, status, participants }: GoldEvent | EventAnswer) =>
  `${type} ${mode ?? '–'} ${status}: ${participants.map(({ name }) => name).join(', ') || '–'}`

/** Counts the participants of a matched event, each name of gold taking the first that is the same. */
function scoreParticipants(one: GoldEvent, other: EventAnswer, ledger: Ledger): number {
  const left = [...other.participants]
  let wrong = 0
  for (const { name } of one.participants) {
    const at = left.findIndex((participant) => isSameName(name, participant.name))
    ledger.gold('participants', at >= 0)
    if (at < 0) wrong += 1
    else {
      left.splice(at, 1)
      ledger.read('participants', true)
    }
  }
  for (const _ of left) ledger.read('participants', false)
  return wrong + left.length
}

/** Tells the events that were read by type and place in the text; of those found, mode, status and participants. */
export function scoreDeeds({ id, text, gold }: ReadoutsText, answer: Answer, ledger: Ledger): void {
  const { pairs, missing, spare } = align(gold.events, answer.events, fit)
  const extra = withoutRestatements(spare, gold.events)
  const toMiss = (kind: string, span: Span, one?: GoldEvent, other?: EventAnswer) =>
    ledger.miss({ kind, id, text, spans: [span], gold: one ? show(one) : '–', read: other ? show(other) : '–' })

  if (gold.events.every(({ optional }) => optional)) ledger.judge('silent without events', extra.length === 0)
  for (const [one, other] of pairs) {
    const hasStatus = [one.status, ...one.altStatus].includes(other.status)
    for (const measure of ['events', `type ${one.type}`]) {
      ledger.gold(measure, true)
      ledger.read(measure, true)
    }
    ledger.gold(`status ${one.status}`, hasStatus)
    ledger.read(`status ${other.status}`, hasStatus)
    ledger.weigh('events', other.confidence, true)
    if (one.type === 'CONSULT' && other.type === 'CONSULT') {
      const hasMode = [one.mode, ...one.altModes].includes(other.mode)
      ledger.judge('mode right', hasMode)
      if (!hasMode) toMiss('wrong mode', other.evidence, one, other)
    }
    ledger.judge('status right', hasStatus)
    if (!hasStatus) toMiss('wrong status', other.evidence, one, other)
    if (scoreParticipants(one, other, ledger) > 0) toMiss('wrong participants', other.evidence, one, other)
  }
  for (const one of missing) {
    for (const measure of ['events', `type ${one.type}`, `status ${one.status}`]) ledger.gold(measure, false)
    toMiss('event missed', one.evidence, one)
  }
  for (const other of extra) {
    for (const measure of ['events', `type ${other.type}`, `status ${other.status}`]) ledger.read(measure, false)
    ledger.weigh('events', other.confidence, false)
    toMiss('event not in gold', other.evidence, undefined, other)
  }
}
