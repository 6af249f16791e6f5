import type { Database } from 'better-sqlite3'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { type Page, selectionOf } from '../store.ts'
import type { Plan, SortKey } from './conditions.ts'
import { FEW_AT_ONCE, prepareCounts } from './counts.ts'
import { type AnySelection, bindingsOf, type Group, type Parts, paired, partsOf } from './groups.ts'
import { BOUNDLESS, prepareListed } from './read.ts'
import type { Version } from './records.ts'
import type { Bindings } from './shapes.ts'

/** A query of any list. */
export type AnyQuery = AnySelection & { sort: string; limit: number; cursor?: string; count?: boolean }
/** Reads one page; null where more index entries than `walk` would have to be passed, more than a few rows to be gathered, or all records to be counted. */
export type List<T, Query = AnyQuery> = (query: Query, walk?: number) => Page<T> | null

/** Prepares to read one list, page by page; the SQL of each shape of a query is built and prepared once. */
export function prepareList<T>(database: Database, list: string, plan: Plan, version: Version): List<T> {
  const read = prepareListed<T>(database, plan, version)
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

    const listed = read(reading, { after, limit: limit + 1, walk })
    if (listed === null) return null
    const last = listed.length > limit ? listed[limit - 1] : undefined
    return {
      items: listed.slice(0, limit).map(({ bytes }) => bytes),
      next: last ? encodeCursor(listing, last) : null,
      meta: isCounted ? count(parts, bindings) : {},
    }
  }
}
