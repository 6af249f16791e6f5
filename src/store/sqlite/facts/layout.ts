/**
 * Facts are what aggregates count, kept apart from the records so that a million of them are read in some milliseconds
 * (docs/decisions/aggregates.md). A block holds the facts of SLOTS neighbouring sequences: all values of the first fact, then all of the
 * second, and so on, as 32-bit integers, each the code of a label; 0 where there is none, and no kind where there is no record.
 */

/** Records of one block. */
export const SLOTS = 256

/** The facts of a record, in their order: what it is, and in which article; then what only events or only statements have. */
export const COLUMNS = {
  events: ['kind', 'outlet', 'contexts', 'published', 'recorded', 'occurred'],
  statements: ['kind', 'outlet', 'contexts', 'published', 'recorded', 'speaker'],
} as const
export type Facted = keyof typeof COLUMNS
export type Column = (typeof COLUMNS)[Facted][number]

/** A kind is every combination of these that occurs. */
export const KIND_FIELDS: Readonly<Record<Facted, readonly string[]>> = {
  events: ['type', 'mode', 'status', 'salience', 'rule'],
  statements: ['act', 'form', 'rule'],
}

export const TABLES = { events: 'event_facts', statements: 'statement_facts' } as const

/** Integers of one block. */
export const WIDTH = 6 * SLOTS

/** Where the values of a column begin. */
export function startOf(list: Facted, column: Column): number {
  const columns: readonly Column[] = COLUMNS[list]
  return columns.indexOf(column) * SLOTS
}

export const blockOf = (sequence: number): number => Math.floor(sequence / SLOTS)
export const slotOf = (sequence: number): number => sequence % SLOTS

/** Roles as they are coded: append only. */
const ROLES = ['actor', 'recipient', 'host', 'mediator', 'attendee'] as const
export type RoleName = (typeof ROLES)[number]

/** Who takes part in an event: the sequence of the actor and the code of the country, 0 where there is none, and the role. */
export type Party = { actor: number; country: number; role: RoleName }

/** Integers of one party: slot and role, actor, country. The parties of one event stand together. */
export const PARTY = 3
const ROLE_BITS = 3
export const toPartyInts = (slot: number, { actor, country, role }: Party): number[] => [(slot << ROLE_BITS) | ROLES.indexOf(role), actor, country]
export const partySlot = (head: number): number => head >> ROLE_BITS
export const partyRole = (head: number): RoleName | undefined => ROLES[head & ((1 << ROLE_BITS) - 1)]

/** The integers of stored bytes, without a copy where they lie well. */
export function toInts(bytes: Uint8Array): Int32Array {
  const aligned = bytes.byteOffset % Int32Array.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice()
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / Int32Array.BYTES_PER_ELEMENT)
}

export const toBytes = ({ buffer, byteOffset, byteLength }: Int32Array): Buffer => Buffer.from(buffer, byteOffset, byteLength)
