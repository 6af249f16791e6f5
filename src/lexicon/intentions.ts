/** What it is to say that one will do a deed, or that one will not, by the deed's type. */
import type { EventType, TypeAndMode } from '../records/vocabulary.ts'

type Intentions = Readonly<Partial<Record<EventType, TypeAndMode>>>

const pledge: TypeAndMode = { type: 'AGREE', mode: null }
const threat: TypeAndMode = { type: 'THREATEN', mode: null }

/** A deed that its doer announces: what yields is a pledge, what harms is a threat. Meetings, support, aid and joint work keep their type, ahead as they are. */
export const ANNOUNCED: Intentions = {
  CONCEDE: pledge,
  RETREAT: pledge,
  PROTEST: threat,
  SANCTION: threat,
  COERCE: threat,
  ASSAULT: { type: 'THREATEN', mode: 'violence' },
}

/** A deed that its doer rules out. */
export const REFUSED: Intentions = {
  AGREE: { type: 'REJECT', mode: null },
  CONSULT: { type: 'REJECT', mode: 'meet' },
  SUPPORT: { type: 'REJECT', mode: 'assist' },
  COOPERATE: { type: 'REJECT', mode: 'assist' },
  AID: { type: 'REJECT', mode: 'assist' },
  CONCEDE: { type: 'REJECT', mode: 'yield' },
  RETREAT: { type: 'REJECT', mode: 'yield' },
}
