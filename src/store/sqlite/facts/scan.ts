import type { Database } from 'better-sqlite3'
import type { AggregateMeta } from '../../../records/aggregate.ts'
import type { Plan } from '../conditions.ts'
import type { AnySelection } from '../groups.ts'
import { type Facted, PARTY, partySlot, SLOTS, startOf, TABLES, toInts } from './layout.ts'
import { prepareTests, type Test, type Tests } from './tests.ts'

/** One block as it is counted: `passes` is 1 at the slots of the records that match. */
export type Block = { facts: Int32Array; parties: Int32Array; passes: Uint8Array }

/** Which block of which list, by the sequence of its first slot. */
type Place = { list: Facted; first: number }

/** At which slots a party is meant. */
function slotsOfParties(parties: Int32Array, { part, allowed }: Extract<Test, { kind: 'party' }>): Uint8Array {
  const slots = new Uint8Array(SLOTS)
  const at = part === 'actor' ? 1 : 2
  for (let place = 0; place < parties.length; place += PARTY) if (allowed[parties[place + at] ?? 0] === 1) slots[partySlot(parties[place] ?? 0)] = 1
  return slots
}

/** Takes out of `passes` the slots that fail a test. */
function apply(test: Test, { facts, parties, passes }: Block, { list, first }: Place) {
  const meant = test.isNegated ? 0 : 1
  const { allowed } = test
  if (test.kind === 'fact') {
    const start = startOf(list, test.column)
    for (let slot = 0; slot < SLOTS; slot += 1) if ((allowed[facts[start + slot] ?? 0] ?? 0) !== meant) passes[slot] = 0
  } else if (test.kind === 'row') {
    for (let slot = 0; slot < SLOTS; slot += 1) if ((allowed[first + slot] ?? 0) !== meant) passes[slot] = 0
  } else {
    const slots = slotsOfParties(parties, test)
    for (let slot = 0; slot < SLOTS; slot += 1) if (slots[slot] !== meant) passes[slot] = 0
  }
}

/** Takes out the slots that meet no branch. */
function applyBranches(branches: Tests['branches'], block: Block, place: Place) {
  const met = new Uint8Array(SLOTS)
  for (const tests of branches) {
    const branch = { ...block, passes: block.passes.slice() }
    for (const test of tests) apply(test, branch, place)
    for (let slot = 0; slot < SLOTS; slot += 1) if (branch.passes[slot] === 1) met[slot] = 1
  }
  block.passes.set(met)
}

/** Takes out the slots whose date is not meant; tells how many of them have an unknown date and would be meant otherwise. */
function applyDated(tests: readonly Test[], { facts, passes }: Block, { list }: Place): number {
  const columns = tests.flatMap((test) =>
    test.kind === 'fact' ? [{ start: startOf(list, test.column), allowed: test.allowed, meant: test.isNegated ? 0 : 1 }] : [],
  )
  let excluded = 0
  for (let slot = 0; slot < SLOTS; slot += 1) {
    if (passes[slot] !== 1) continue
    let isUnknown = false
    let isMet = true
    for (const { start, allowed, meant } of columns) {
      const code = facts[start + slot] ?? 0
      if (code === 0) isUnknown = true
      else if ((allowed[code] ?? 0) !== meant) isMet = false
    }
    if (isMet && isUnknown) excluded += 1
    if (!isMet || isUnknown) passes[slot] = 0
  }
  return excluded
}

/** Fills in which slots of a block match; gives how many are left out for want of a date. */
function select({ plain, dated, branches }: Tests, block: Block, place: Place): number {
  for (let slot = 0; slot < SLOTS; slot += 1) block.passes[slot] = block.facts[slot] === 0 ? 0 : 1
  for (const test of plain) apply(test, block, place)
  if (branches.length > 0) applyBranches(branches, block, place)
  return dated.length === 0 ? 0 : applyDated(dated, block, place)
}

function sumOf(passes: Uint8Array): number {
  let total = 0
  for (const each of passes) total += each
  return total
}

/** Visits every block in which something matches, with its parties where they are asked for; gives how many records match. */
export type Scan = (selection: AnySelection, visit: (block: Block) => void, withParties?: boolean) => AggregateMeta

/** Prepares to visit the blocks of a list. */
export function prepareScan(database: Database, list: Facted, plan: Plan): Scan {
  const testsOf = prepareTests(database, list, plan)
  const bare = database.prepare<[], [number, Buffer]>(`select block, facts from ${TABLES[list]} order by block`).raw()
  const whole = list === 'events' ? database.prepare<[], [number, Buffer, Buffer]>('select block, facts, parties from event_facts order by block').raw() : bare
  const none = new Int32Array()

  return (selection, visit, withParties = false) => {
    const tests = testsOf(selection)
    const rows = withParties || [tests.plain, ...tests.branches].flat().some(({ kind }) => kind === 'party') ? whole : bare
    const passes = new Uint8Array(SLOTS)
    const counts = { total: 0, excluded: 0 }
    for (const [number, facts, parties] of rows.iterate()) {
      const block = { facts: toInts(facts), parties: parties ? toInts(parties) : none, passes }
      counts.excluded += select(tests, block, { list, first: number * SLOTS })
      const total = sumOf(passes)
      counts.total += total
      if (total > 0) visit(block)
    }
    return { total: counts.total, ...(tests.dated.length > 0 ? { excludedUnknownDate: counts.excluded } : {}) }
  }
}
