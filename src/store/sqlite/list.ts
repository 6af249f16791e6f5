import type { Database } from 'better-sqlite3'
import type { PageMeta } from '../../records/page.ts'
import { decodeCursor, encodeCursor, type Position } from '../cursor.ts'
import type { Json, Page } from '../store.ts'
import type { Plan, SortKey } from './conditions.ts'
import { atMostSql, excludedSql, totalSql } from './count-sql.ts'
import { type AnyFilter, bindingsOf, type Group, groupsOf } from './groups.ts'
import { pageSql } from './page-sql.ts'
import { type Bindings, prepareShapes } from './shapes.ts'

type Row<T> = [record: Json<T>, key: string | number | null, id: string]
type AnyQuery = { filter: AnyFilter; sort: string; limit: number; cursor?: string; count?: boolean }

/** Rows that are sooner gathered and sorted than met by walking an index in the list's order. */
const MOST_GATHERED = 1000

/** Prepares to read one list, page by page; the SQL of each shape of a query is built and prepared once. */
export function prepareList<T>(database: Database, list: string, plan: Plan): (query: AnyQuery) => Page<T> {
  const rowsOf = prepareShapes<Row<T>>(database)
  const countsOf = prepareShapes<[number]>(database)

  /** The group to gather rows by, if one leads to few: where walking in the list's order may pass over many before it finds a page. */
  const gather = (groups: readonly Group[], key: SortKey, bindings: Bindings): Group | undefined => {
    const selective = groups.find(({ condition }) => condition.selective)
    if (selective) return key.isIndexed ? undefined : selective
    const doubtful = groups.filter(({ condition }) => !key.isIndexed || condition.kind === 'range')
    return doubtful.find((group) => {
      const [[found] = [0]] = countsOf(`at most ${group.name}:${group.size}`, () => atMostSql(plan, group))({ ...bindings, most: MOST_GATHERED })
      return found < MOST_GATHERED
    })
  }
  /** Rows after a position, of those with or without a value of the sort key. */
  const read = ({ filter, sort }: AnyQuery, key: SortKey, bindings: Bindings, isKnown: boolean, after: Position | null, limit: number) => {
    const groups = groupsOf(plan, filter)
    const gathered = gather(groups, key, bindings)
    const isDescending = sort.startsWith('-')
    const shape = `${sort} ${isKnown} ${after !== null} ${gathered?.name} ${groups.map(({ name, size }) => `${name}:${size}`)}`
    const rows = rowsOf(shape, () => pageSql({ plan, groups, gathered, key, isDescending, isKnown, hasCursor: after !== null }))
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
