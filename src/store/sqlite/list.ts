import type { Database } from 'better-sqlite3'
import { decodeCursor, encodeCursor, type Position } from '../cursor.ts'
import { type Json, type Page, selectionOf } from '../store.ts'
import type { Plan, SortKey } from './conditions.ts'
import { FEW_AT_ONCE, prepareCounts } from './counts.ts'
import { type AnySelection, bindingsOf, type Group, type Parts, paired, partsOf, shapeOfParts } from './groups.ts'
import { pageSql, walkedSql } from './page-sql.ts'
import { type Bindings, prepareShapes } from './shapes.ts'

/** A record, and where it stands in the list's order. */
export type Row<T> = [record: Json<T>, key: string | number | null, id: string]
/** A query of any list. */
export type AnyQuery = AnySelection & { sort: string; limit: number; cursor?: string; count?: boolean }
/** A query as far as all its pages share it. */
export type Reading = { parts: Parts; gathered: Group | undefined; key: SortKey; isDescending: boolean; bindings: Bindings; isListed?: boolean }
/** Where rows begin, how many there may be, and how many entries of an index may be passed. */
export type Part = { after: Position | null; limit: number; walk: number }

/** As a limit of SQLite's: none. */
export const BOUNDLESS = -1

/** Prepares to read rows after a position, of those with or without a value of the sort key; null where a bounded walk ends before the page is full. */
function prepareRead<T>(database: Database, plan: Plan) {
  const rowsOf = prepareShapes<Row<T>>(database)
  const walkedOf = prepareShapes<[number]>(database)
  return ({ bindings, ...reading }: Reading, isKnown: boolean, after: Position | null, limit: number, walk: number): Row<T>[] | null => {
    const { parts, gathered, key, isDescending, isListed } = reading
    const hasCursor = after !== null
    const shape = `${key.column.name} ${isDescending} ${isKnown} ${hasCursor} ${gathered?.name} ${isListed} ${shapeOfParts(parts)}`
    const build = { ...reading, plan, isKnown, hasCursor }
    const bound = { ...bindings, ...after, limit, walk }
    const rows = rowsOf(shape, () => pageSql(build))(bound)
    if (walk === BOUNDLESS || gathered || rows.length === limit) return rows
    const [[walked] = [0]] = walkedOf(shape, () => walkedSql(build))(bound)
    return walked < walk ? rows : null
  }
}

/** Prepares to read rows, those without a value of the sort key last; null where a bounded walk ends before all are found. */
export function prepareRows<T>(database: Database, plan: Plan) {
  const read = prepareRead<T>(database, plan)
  return (reading: Reading, { after, limit, walk }: Part): Row<T>[] | null => {
    const isPastKnown = after !== null && after.key === null
    const known = isPastKnown ? [] : read(reading, true, after, limit, walk)
    if (known === null || !reading.key.isNullable || known.length >= limit) return known
    const unknown = read(reading, false, isPastKnown ? after : null, limit - known.length, walk)
    return unknown && [...known, ...unknown]
  }
}

/** Reads one page; null where more index entries than `walk` would have to be passed, more than a few rows to be gathered, or all records to be counted. */
export type List<T, Query = AnyQuery> = (query: Query, walk?: number) => Page<T> | null

/** Prepares to read one list, page by page; the SQL of each shape of a query is built and prepared once. */
export function prepareList<T>(database: Database, list: string, plan: Plan): List<T> {
  const rowsOf = prepareRows<T>(database, plan)
  const { count, isFew } = prepareCounts(database, plan)

  /** The group to gather rows by, where walking in the list's order might pass over many rows before it finds a page. */
  const gather = ({ groups }: Parts, key: SortKey, bindings: Bindings, isBounded: boolean): Group | undefined => {
    const own = groups.filter(({ isNegated }) => !isNegated)
    const selective = own.find(({ condition }) => condition.selective)
    if (selective && (key.isIndexed || !isBounded)) return key.isIndexed ? undefined : selective
    const isRange = ({ condition: { kind } }: Group) => kind === 'range' || kind === 'number'
    return own.find((group) => (!key.isIndexed || isRange(group)) && isFew(group, bindings))
  }

  return ({ sort, limit, cursor, count: isCounted, ...query }, walk = BOUNDLESS) => {
    const selection = selectionOf(query)
    const isBounded = walk !== BOUNDLESS
    const listing = { list, selection, sort }
    const after = cursor === undefined ? null : decodeCursor(listing, cursor)
    if (isBounded && isCounted) return null
    const key = plan.keys[sort.replace('-', '')]
    if (key === undefined) throw new Error(`${list} cannot be sorted by ${sort}`)
    const bindings = bindingsOf(plan, selection)
    const { groups, branches } = partsOf(plan, selection)
    const parts = { groups: paired(groups, bindings), branches }
    const gathered = gather(parts, key, bindings, isBounded)
    if (isBounded && gathered && !isFew(gathered, bindings, FEW_AT_ONCE)) return null
    const reading = { parts, gathered, key, isDescending: sort.startsWith('-'), bindings }

    const rows = rowsOf(reading, { after, limit: limit + 1, walk })
    if (rows === null) return null
    const items = rows.slice(0, limit)
    const last = rows.length > limit ? items.at(-1) : undefined
    return {
      items: items.map(([record]) => record),
      next: last ? encodeCursor(listing, { key: last[1], id: last[2] }) : null,
      meta: isCounted ? count(parts, bindings) : {},
    }
  }
}
