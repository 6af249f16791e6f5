import type { Database } from 'better-sqlite3'
import type { Position } from '../cursor.ts'
import type { Json } from '../json.ts'
import type { Plan, SortKey } from './conditions.ts'
import { type Group, type Parts, shapeOfParts } from './groups.ts'
import { type PageShape, pageSql, walkedSql } from './page-sql.ts'
import { type Listed, type Place, prepareRecords, type Version } from './records.ts'
import { type Bindings, prepareShapes } from './shapes.ts'

/** A query as far as all its pages share it. */
export type Reading = { parts: Parts; gathered: Group | undefined; key: SortKey; isDescending: boolean; bindings: Bindings; isListed?: boolean }
/** Where rows begin, how many there may be, and how many entries of an index may be passed. */
export type Part = { after: Position | null; limit: number; walk: number }

/** As a limit of SQLite's: none. */
export const BOUNDLESS = -1

/** A record, and where it stands in the list's order. */
export type Row<T> = [record: Json<T>, key: string | number | null, id: string]

/** In which form a page's rows are taken. */
type Form<Raw, Taken> = { taking: PageShape['taking']; take: (raw: Raw[]) => Taken[] }

/** Reads rows after a position, of those with or without a value of the sort key; null where a bounded walk ends before the page is full. */
function prepareRead<Raw, Taken>(database: Database, plan: Plan, { taking, take }: Form<Raw, Taken>) {
  const rowsOf = prepareShapes<Raw>(database)
  const walkedOf = prepareShapes<[number]>(database)
  return ({ bindings, ...reading }: Reading, isKnown: boolean, { after, limit, walk }: Part): Taken[] | null => {
    const { parts, gathered, key, isDescending, isListed } = reading
    const hasCursor = after !== null
    const shape = `${key.column.name} ${isDescending} ${isKnown} ${hasCursor} ${gathered?.name} ${isListed} ${shapeOfParts(parts)}`
    const build = { ...reading, plan, taking, isKnown, hasCursor }
    const bound = { ...bindings, ...after, limit, walk }
    const rows = rowsOf(shape, () => pageSql(build))(bound)
    if (walk === BOUNDLESS || gathered || rows.length === limit) return take(rows)
    if (rows.length >= walk) return null
    const [[walked] = [0]] = walkedOf(shape, () => walkedSql(build))(bound)
    return walked < walk ? take(rows) : null
  }
}

/** Prepares to read rows in some form, those without a value of the sort key last; null where a bounded walk ends before all are found. */
function prepareForm<Raw, Taken>(database: Database, plan: Plan, form: Form<Raw, Taken>) {
  const read = prepareRead(database, plan, form)
  return (reading: Reading, part: Part): Taken[] | null => {
    const isPastKnown = part.after !== null && part.after.key === null
    const known = isPastKnown ? [] : read(reading, true, part)
    if (known === null || !reading.key.isNullable || known.length >= part.limit) return known
    const unknown = read(reading, false, { ...part, after: isPastKnown ? part.after : null, limit: part.limit - known.length })
    return unknown && [...known, ...unknown]
  }
}

/** Prepares to read rows one by one. */
export const prepareRows = <T>(database: Database, plan: Plan) => prepareForm<Row<T>, Row<T>>(database, plan, { taking: 'records', take: (rows) => rows })

/** Prepares to read records in UTF-8; which they are and what they say is read in one transaction. */
export function prepareListed<T>(database: Database, plan: Plan, version: Version) {
  const recordsOf = prepareRecords<T>(database, plan, version)
  return database.transaction(prepareForm<Place, Listed<T>>(database, plan, { taking: 'sequences', take: recordsOf }))
}
