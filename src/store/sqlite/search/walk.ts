import { setImmediate as pause } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import type { Position } from '../../cursor.ts'
import type { Json } from '../../store.ts'
import type { Plan, SortKey } from '../conditions.ts'
import type { prepareCounts } from '../counts.ts'
import { allOf, type Group, shapeOf, testRow } from '../groups.ts'
import { pageSql } from '../page-sql.ts'
import { type Bindings, prepareShapes } from '../shapes.ts'
import { blockOf, FEW, isDirect, prepareIsBounded, prepareNewest, startOf, within } from './blocks.ts'
import type { Expression } from './expression.ts'

export type Row<T> = [record: Json<T>, key: string | number | null, id: string]

/** A search as far as all its pages share it; the first of its groups is the search itself. */
export type Reading = { groups: readonly Group[]; bindings: Bindings; key: SortKey; isDescending: boolean; expression: Expression }

/** Where a page begins and how many rows it may have. */
type Part = { after: Position | null; wanted: number }

/** The name under which the search itself is bound. */
export const SEARCH = 'q.0.0'

const ROWS_AT_ONCE = 500
/** Blocks that are read before it is worth finding out whether a search is of few entries. */
const TRIED = 3

/** Prepares to read rows after a position, found by the search's index or by that of another group. */
function prepareRead<T>(database: Database, plan: Plan) {
  const rowsOf = prepareShapes<Row<T>>(database)
  return ({ groups, bindings, key, isDescending }: Reading, { after, wanted }: Part, gathered?: Group, isKnown = true): Row<T>[] => {
    const hasCursor = after !== null
    const shape = `${key.column.name} ${isDescending} ${isKnown} ${hasCursor} ${gathered?.name} ${shapeOf(groups)}`
    return rowsOf(shape, () => pageSql({ plan, groups, gathered, key, isDescending, isKnown, hasCursor }))({ ...bindings, ...after, limit: wanted })
  }
}

/** Reads rows with a value of the sort key, then those without one. */
async function readBoth<T>({ after, wanted }: Part, key: SortKey, read: (part: Part, isKnown: boolean) => Row<T>[] | Promise<Row<T>[]>): Promise<Row<T>[]> {
  const isPastKnown = after !== null && after.key === null
  const known = isPastKnown ? [] : await read({ after, wanted }, true)
  if (!key.isNullable || known.length >= wanted) return known
  return [...known, ...(await read({ after: isPastKnown ? after : null, wanted: wanted - known.length }, false))]
}

/** Prepares to walk the index of the sort key and test the search on every row, some rows at a time. */
function prepareTest<T>(database: Database, plan: Plan) {
  const { table } = plan
  const placesOf = prepareShapes<[sequence: number, key: string | number | null, id: string]>(database)
  const testedOf = prepareShapes<Row<T>>(database)
  return async ({ groups, bindings, key, isDescending }: Reading, part: Part, isKnown: boolean): Promise<Row<T>[]> => {
    const found: Row<T>[] = []
    let { after } = part
    for (;;) {
      const shape = `${key.column.name} ${isDescending} ${isKnown} ${after !== null}`
      const build = () => pageSql({ plan, groups: [], gathered: undefined, key, isDescending, isKnown, hasCursor: after !== null, read: table.sequence })
      const places = placesOf(shape, build)({ ...after, limit: ROWS_AT_ONCE })
      const tests = () =>
        sql`select ${table.record}, ${key.column}, ${table.id} from json_each(${sql.placeholder('places')}) cross join ${table} on ${table.sequence} = value
          where ${allOf(groups.map((group) => testRow(plan, group)))} limit ${sql.placeholder('limit')}`
      const chunk = JSON.stringify(places.map(([sequence]) => sequence))
      found.push(...testedOf(`${key.column.name} ${shapeOf(groups)}`, tests)({ ...bindings, places: chunk, limit: part.wanted - found.length }))
      const last = places.at(-1)
      if (found.length >= part.wanted || places.length < ROWS_AT_ONCE || last === undefined) return found
      after = { key: last[1], id: last[2] }
      await pause()
    }
  }
}

/**
 * Prepares to read the rows that a search finds, after a position. However common the words are, no step of it takes long:
 * where index entries may be passed over in vain it goes block by block, and lets others be answered between.
 */
export function prepareWalk<T>(database: Database, plan: Plan, { isFew }: ReturnType<typeof prepareCounts>) {
  const read = prepareRead<T>(database, plan)
  const test = prepareTest<T>(database, plan)
  const isBounded = prepareIsBounded(database, plan)
  const newest = prepareNewest(database, plan)

  const readBlock = (reading: Reading, part: Part, block: number) =>
    read({ ...reading, bindings: { ...reading.bindings, [SEARCH]: within(block, reading.expression.tree) } }, part)

  const readBlocks = async (reading: Reading, { after, wanted }: Part): Promise<Row<T>[]> => {
    const step = reading.isDescending ? -1 : 1
    const last = blockOf(newest())
    const first = after !== null ? blockOf(Number(after.key)) : reading.isDescending ? last : 0
    const rows: Row<T>[] = []
    for (let block = first; rows.length < wanted && block >= 0 && block <= last; block += step) {
      if (block === first + TRIED * step && isBounded(reading.expression.tree, reading.groups.length > 1 ? FEW.rows : FEW.entries)) {
        const before = reading.isDescending ? startOf(block + 1) : startOf(block) - 1
        return [...rows, ...read(reading, { after: { key: before, id: '' }, wanted: wanted - rows.length })]
      }
      if (block !== first) await pause()
      rows.push(...readBlock(reading, { after, wanted: wanted - rows.length }, block))
    }
    return rows
  }

  return async (reading: Reading, part: Part): Promise<Row<T>[]> => {
    const { groups, key, bindings, expression } = reading
    const [search, ...others] = groups
    const isSequence = key.column === plan.table.sequence
    if (isSequence && others.length === 0 && isDirect(expression.tree)) return read(reading, part)
    const few = others.find((group) => isFew(group, bindings)) ?? (isSequence || !isBounded(expression.tree, FEW.entries) ? undefined : search)
    if (few) return readBoth(part, key, (each, isKnown) => read(reading, each, few, isKnown))
    if (isSequence) return readBlocks(reading, part)
    return readBoth(part, key, (each, isKnown) => test(reading, each, isKnown))
  }
}
