import type { Database } from 'better-sqlite3'
import type { AggregateMeta } from '../../../records/aggregate.ts'
import type { Selection } from '../../store.ts'
import type { Plan } from '../conditions.ts'
import type { AnyFilter } from '../groups.ts'
import { type Facted, PARTY, partySlot, SLOTS, startOf, TABLES, toInts } from './layout.ts'
import { prepareTests, type Test } from './tests.ts'

/** One block as it is counted: `passes` is 1 at the slots of the records that match. */
export type Block = { facts: Int32Array; parties: Int32Array; passes: Uint8Array }

type Tests = { plain: readonly Test[]; dated: readonly Test[] }

/** At which slots a party is meant. */
function slotsOfParties(parties: Int32Array, { part, allowed }: Extract<Test, { kind: 'party' }>): Uint8Array {
  const slots = new Uint8Array(SLOTS)
  const at = part === 'actor' ? 1 : 2
  for (let place = 0; place < parties.length; place += PARTY) if (allowed[parties[place + at] ?? 0] === 1) slots[partySlot(parties[place] ?? 0)] = 1
  return slots
}

/** Takes out of `passes` the slots that fail a test. */
function apply(test: Test, { facts, parties, passes }: Block, { list, first }: { list: Facted; first: number }) {
  if (test.kind === 'fact') {
    const start = startOf(list, test.column)
    for (let slot = 0; slot < SLOTS; slot += 1) if (test.allowed[facts[start + slot] ?? 0] !== 1) passes[slot] = 0
  } else if (test.kind === 'row') {
    for (let slot = 0; slot < SLOTS; slot += 1) if (test.allowed[first + slot] !== 1) passes[slot] = 0
  } else {
    const slots = slotsOfParties(parties, test)
    for (let slot = 0; slot < SLOTS; slot += 1) passes[slot] = (passes[slot] ?? 0) & (slots[slot] ?? 0)
  }
}

/** Takes out the slots whose date is not meant; tells how many of them have an unknown date and would be meant otherwise. */
function applyDated(tests: readonly Test[], block: Block, list: Facted): number {
  const columns = tests.flatMap((test) => (test.kind === 'fact' ? [{ start: startOf(list, test.column), allowed: test.allowed }] : []))
  let excluded = 0
  for (let slot = 0; slot < SLOTS; slot += 1) {
    if (block.passes[slot] !== 1) continue
    const codes = columns.map(({ start, allowed }) => ({ code: block.facts[start + slot] ?? 0, allowed }))
    const isMet = codes.every(({ code, allowed }) => code === 0 || allowed[code] === 1)
    const isUnknown = codes.some(({ code }) => code === 0)
    if (isMet && isUnknown) excluded += 1
    if (!isMet || isUnknown) block.passes[slot] = 0
  }
  return excluded
}

const sum = (passes: Uint8Array) => {
  let total = 0
  for (const each of passes) total += each
  return total
}

/** What a scan reads: all columns of a list, and its parties where they are asked for. */
export type Scan = (selection: Selection<AnyFilter>, visit: (block: Block) => void, withParties?: boolean) => AggregateMeta

/** Prepares to visit every block of a list with what matches in it. */
export function prepareScan(database: Database, list: Facted, plan: Plan): Scan {
  const testsOf = prepareTests(database, list, plan)
  const bare = database.prepare<[], [number, Buffer]>(`select block, facts from ${TABLES[list]} order by block`).raw()
  const whole = list === 'events' ? database.prepare<[], [number, Buffer, Buffer]>('select block, facts, parties from event_facts order by block').raw() : bare

  const test = ({ plain, dated }: Tests, block: Block, first: number): number => {
    for (let slot = 0; slot < SLOTS; slot += 1) block.passes[slot] = block.facts[slot] === 0 ? 0 : 1
    for (const each of plain) apply(each, block, { list, first })
    return dated.length === 0 ? 0 : applyDated(dated, block, list)
  }
  return (selection, visit, withParties = false) => {
    const tests = testsOf(selection)
    const isDated = (each: Test) => each.kind === 'fact' && each.isDated
    const sorted = { plain: tests.filter((each) => !isDated(each)), dated: tests.filter(isDated) }
    const rows = withParties || tests.some(({ kind }) => kind === 'party') ? whole : bare
    const none = new Int32Array()
    const passes = new Uint8Array(SLOTS)
    const counts = { total: 0, excluded: 0 }
    for (const [number, facts, parties] of rows.iterate()) {
      const block = { facts: toInts(facts), parties: parties ? toInts(parties) : none, passes }
      counts.excluded += test(sorted, block, number * SLOTS)
      const total = sum(passes)
      counts.total += total
      if (total > 0) visit(block)
    }
    return { total: counts.total, ...(sorted.dated.length > 0 ? { excludedUnknownDate: counts.excluded } : {}) }
  }
}
