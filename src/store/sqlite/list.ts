import type { Database } from 'better-sqlite3'
import { decodeCursor, encodeCursor, type Position } from '../cursor.ts'
import type { Json, Page } from '../store.ts'
import type { Plan, SortKey } from './conditions.ts'
import { prepareCounts } from './counts.ts'
import { type AnyFilter, bindingsOf, type Group, groupsOf, shapeOf } from './groups.ts'
import { pageSql } from './page-sql.ts'
import { type Bindings, prepareShapes } from './shapes.ts'

type Row<T> = [record: Json<T>, key: string | number | null, id: string]
/** A query of any list. */
export type AnyQuery = { filter: AnyFilter; sort: string; limit: number; cursor?: string; count?: boolean }
/** A query as far as all its pages share it. */
type Reading = { groups: readonly Group[]; gathered: Group | undefined; key: SortKey; isDescending: boolean; bindings: Bindings }

/** Prepares to read rows after a position, of those with or without a value of the sort key. */
function prepareRead<T>(database: Database, plan: Plan) {
  const rowsOf = prepareShapes<Row<T>>(database)
  return ({ bindings, ...reading }: Reading, isKnown: boolean, after: Position | null, limit: number): Row<T>[] => {
    const { groups, gathered, key, isDescending } = reading
    const hasCursor = after !== null
    const shape = `${key.column.name} ${isDescending} ${isKnown} ${hasCursor} ${gathered?.name} ${shapeOf(groups)}`
    return rowsOf(shape, () => pageSql({ ...reading, plan, isKnown, hasCursor }))({ ...bindings, ...after, limit })
  }
}

/** Prepares to read one list, page by page; the SQL of each shape of a query is built and prepared once. */
export function prepareList<T>(database: Database, list: string, plan: Plan): (query: AnyQuery) => Page<T> {
  const read = prepareRead<T>(database, plan)
  const { count, isFew } = prepareCounts(database, plan)

  /** The group to gather rows by, where walking in the list's order might pass over many rows before it finds a page. */
  const gather = (groups: readonly Group[], key: SortKey, bindings: Bindings): Group | undefined => {
    const selective = groups.find(({ condition }) => condition.selective)
    if (selective) return key.isIndexed ? undefined : selective
    return groups.find((group) => (!key.isIndexed || group.condition.kind === 'range') && isFew(group, bindings))
  }

  return ({ filter, sort, limit, cursor, count: isCounted }) => {
    const listing = { list, filter, sort }
    const after = cursor === undefined ? null : decodeCursor(listing, cursor)
    const key = plan.keys[sort.replace('-', '')]
    if (key === undefined) throw new Error(`${list} cannot be sorted by ${sort}`)
    const groups = groupsOf(plan, filter)
    const bindings = bindingsOf(plan, filter)
    const reading = { groups, gathered: gather(groups, key, bindings), key, isDescending: sort.startsWith('-'), bindings }

    const wanted = limit + 1
    const isPastKnown = after !== null && after.key === null
    const known = isPastKnown ? [] : read(reading, true, after, wanted)
    const unknown = key.isNullable && known.length < wanted ? read(reading, false, isPastKnown ? after : null, wanted - known.length) : []
    const rows = [...known, ...unknown]
    const items = rows.slice(0, limit)
    const last = rows.length > limit ? items.at(-1) : undefined
    return {
      items: items.map(([record]) => record),
      next: last ? encodeCursor(listing, { key: last[1], id: last[2] }) : null,
      meta: isCounted ? count(groups, bindings) : {},
    }
  }
}
