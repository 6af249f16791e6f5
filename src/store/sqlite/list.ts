import type { Database } from 'better-sqlite3'
import type { PageMeta } from '../../records/page.ts'
import { decodeCursor, encodeCursor, type Position } from '../cursor.ts'
import type { Json, Page } from '../store.ts'
import type { Plan, SortKey } from './conditions.ts'
import { excludedSql, totalSql } from './count-sql.ts'
import { type AnyFilter, bindingsOf, groupsOf } from './groups.ts'
import { pageSql } from './page-sql.ts'
import { type Bindings, prepareShapes } from './shapes.ts'

type Row<T> = [record: Json<T>, key: string | number | null, id: string]
type AnyQuery = { filter: AnyFilter; sort: string; limit: number; cursor?: string; count?: boolean }

/** Prepares to read one list, page by page; the SQL of each shape of a query is built and prepared once. */
export function prepareList<T>(database: Database, list: string, plan: Plan): (query: AnyQuery) => Page<T> {
  const rowsOf = prepareShapes<Row<T>>(database)
  const countsOf = prepareShapes<[number]>(database)

  /** Rows after a position, of those with or without a value of the sort key. */
  const read = ({ filter, sort }: AnyQuery, key: SortKey, bindings: Bindings, isKnown: boolean, after: Position | null, limit: number) => {
    const groups = groupsOf(plan, filter)
    const isDescending = sort.startsWith('-')
    const shape = `${sort} ${isKnown} ${after !== null} ${groups.map(({ name, size }) => `${name}:${size}`)}`
    const rows = rowsOf(shape, () => pageSql({ plan, groups, key, isDescending, isKnown, hasCursor: after !== null }))
    return rows({ ...bindings, ...after, limit })
  }
  const count = ({ filter }: AnyQuery, bindings: Bindings): PageMeta => {
    const groups = groupsOf(plan, filter)
    const shape = groups.map(({ name, size }) => `${name}:${size}`).join()
    const [[total] = [0]] = countsOf(`total ${shape}`, () => totalSql(plan, groups))(bindings)
    const excluded = excludedSql(plan, groups)
    if (excluded === null) return { total }
    const [[excludedUnknownDate] = [0]] = countsOf(`excluded ${shape}`, () => excluded)(bindings)
    return { total, excludedUnknownDate }
  }

  return (query) => {
    const { filter, sort, limit, cursor } = query
    const listing = { list, filter, sort }
    const key = plan.keys[sort.replace('-', '')]
    if (key === undefined) throw new Error(`${list} cannot be sorted by ${sort}`)
    const after = cursor === undefined ? null : decodeCursor(listing, cursor)
    const bindings = bindingsOf(plan, filter)
    const wanted = limit + 1
    const isPastKnown = after !== null && after.key === null
    const known = isPastKnown ? [] : read(query, key, bindings, true, after, wanted)
    const unknown = key.isNullable && known.length < wanted ? read(query, key, bindings, false, isPastKnown ? after : null, wanted - known.length) : []
    const rows = [...known, ...unknown]
    const items = rows.slice(0, limit)
    const last = rows.length > limit ? items.at(-1) : undefined
    return {
      items: items.map(([record]) => record),
      next: last ? encodeCursor(listing, { key: last[1], id: last[2] }) : null,
      meta: query.count ? count(query, bindings) : {},
    }
  }
}
