import type { Actor, ActorReference } from '../records/actor.ts'
import type { Event, Participant } from '../records/event.ts'
import type { Evidence } from '../records/evidence.ts'
import type { Statement } from '../records/statement.ts'
import type { Term } from '../records/term.ts'
import type { TypeAndMode } from '../records/vocabulary.ts'

/** Half-open `[start, end)` in UTF-16 units of the text; only `ingest.ts` turns spans into Evidence, in code points. */
export type Span = { readonly start: number; readonly end: number }

/** A record as the reader gives it: spans in place of evidence, without the ids and revisions that the store side adds. */
export type Reading<T> = T extends Evidence
  ? Span
  : T extends readonly (infer U)[]
    ? Reading<U>[]
    : T extends object
      ? { [K in keyof T as K extends 'id' | 'articleId' | 'eventId' | 'revision' | 'review' ? never : K]: Reading<T[K]> }
      : T

export type ReferenceReading = Reading<ActorReference>
export type StatementReading = Reading<Omit<Statement, 'eventIds' | 'position' | 'chain'>>
export type ParticipantReading = Reading<Participant>
export type EventReading = TypeAndMode &
  Reading<Omit<Event, 'type' | 'mode' | 'quad' | 'participants' | 'statementIds' | 'assertedBy'>> & {
    participants: ParticipantReading[]
    /** Indexes into the readout's statements. */
    statements: number[]
    /** Index of the statement that asserts it; null where the outlet does. */
    assertedBy: number | null
  }
export type TermReading = Reading<Term>

/** What was read from one article. Statements in reading order; the main event first; statements are linked by index. */
export type Readout = {
  dateline: Span | null
  actors: Actor[]
  statements: StatementReading[]
  events: EventReading[]
  terms: TermReading[]
}
