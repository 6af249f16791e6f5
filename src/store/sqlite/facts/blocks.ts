import type { Database } from 'better-sqlite3'
import { blockOf, type Facted, PARTY, type Party, partySlot, SLOTS, slotOf, TABLES, toBytes, toInts, toPartyInts, WIDTH } from './layout.ts'

/** The facts of one record, in the order of its columns; none to take it out. */
export type Entry = { sequence: number; facts: readonly number[]; parties: readonly Party[] }

type Stored = { facts: Buffer; parties?: Buffer }

/** The parties of a block with those of some events in the place of what they had. */
function replaceParties(parties: Int32Array, entries: readonly Entry[], isNew: boolean): Int32Array {
  const slots = new Set(entries.map(({ sequence }) => slotOf(sequence)))
  const others = isNew ? parties : parties.filter((_, place) => !slots.has(partySlot(parties[place - (place % PARTY)] ?? 0)))
  const own = entries.flatMap(({ sequence, parties }) => parties.flatMap((party) => toPartyInts(slotOf(sequence), party)))
  const all = new Int32Array(others.length + own.length)
  all.set(others)
  all.set(own, others.length)
  return all
}

function writeFacts(facts: Int32Array, entries: readonly Entry[]) {
  for (const entry of entries)
    for (let column = 0; column * SLOTS < WIDTH; column += 1) facts[column * SLOTS + slotOf(entry.sequence)] = entry.facts[column] ?? 0
}

/** Prepares to put facts into the blocks of a list. */
export function prepareBlocks(database: Database, list: Facted): (entries: readonly Entry[]) => void {
  const columns = list === 'events' ? ['block', 'facts', 'parties'] : ['block', 'facts']
  const find = database.prepare<[number], Stored>(`select * from ${TABLES[list]} where block = ?`)
  const put = database.prepare<unknown[]>(`replace into ${TABLES[list]} (${columns}) values (${columns.map(() => '?')})`)
  const patch = (block: number, entries: readonly Entry[]) => {
    const stored = find.get(block)
    const facts = stored ? toInts(stored.facts) : new Int32Array(WIDTH)
    const isNew = entries.every(({ sequence }) => facts[slotOf(sequence)] === 0)
    const parties = replaceParties(toInts(stored?.parties ?? new Uint8Array()), entries, isNew)
    writeFacts(facts, entries)
    put.run(...[block, toBytes(facts), toBytes(parties)].slice(0, columns.length))
  }
  return (entries) => {
    for (const block of new Set(entries.map(({ sequence }) => blockOf(sequence))))
      patch(
        block,
        entries.filter(({ sequence }) => blockOf(sequence) === block),
      )
  }
}
