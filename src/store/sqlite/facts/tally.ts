import { type Column, type Facted, PARTY, partySlot, SLOTS, startOf } from './layout.ts'
import type { Block } from './scan.ts'

/** Counts by code; grows with the codes that it meets. */
export type Tally = { counts: Uint32Array }

/** Counts one more of a code. */
export function add(tally: Tally, code: number): void {
  if (code >= tally.counts.length) {
    const grown = new Uint32Array(2 * code + 64)
    grown.set(tally.counts)
    tally.counts = grown
  }
  tally.counts[code] = (tally.counts[code] ?? 0) + 1
}

/** Counts what matches in a block by the codes of a column. */
export function addColumn(tally: Tally, { facts, passes }: Block, list: Facted, column: Column): void {
  const start = startOf(list, column)
  for (let slot = 0; slot < SLOTS; slot += 1) if (passes[slot] === 1) add(tally, facts[start + slot] ?? 0)
}

/** Where the parties of one event begin and end; it is only valid while the event is visited. */
export type Span = { slot: number; from: number; to: number }

/** Visits the parties of each event that matches and has any. */
export function eachEvent({ parties, passes }: Block, visit: (span: Span) => void): void {
  const span = { slot: 0, from: 0, to: 0 }
  while (span.to < parties.length) {
    span.from = span.to
    span.slot = partySlot(parties[span.from] ?? 0)
    span.to += PARTY
    while (span.to < parties.length && partySlot(parties[span.to] ?? 0) === span.slot) span.to += PARTY
    if (passes[span.slot] === 1) visit(span)
  }
}

/** Whether a party's actor or country stood with an earlier party of the same event. */
export function isRepeated(parties: Int32Array, from: number, place: number): boolean {
  for (let earlier = place - PARTY; earlier >= from; earlier -= PARTY) if (parties[earlier] === parties[place]) return true
  return false
}

/** Counts the events that match in a block by the actors (1) or countries (2) of their parties, each event once for each; gives how many have any. */
export function addParties(tally: Tally, block: Block, part: 1 | 2): number {
  const { parties } = block
  let known = 0
  eachEvent(block, ({ from, to }) => {
    let isKnown = 0
    for (let place = from + part; place < to; place += PARTY) {
      const code = parties[place] ?? 0
      if (code === 0 || isRepeated(parties, from, place)) continue
      add(tally, code)
      isKnown = 1
    }
    known += isKnown
  })
  return known
}
