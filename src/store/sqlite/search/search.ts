import type { Database } from 'better-sqlite3'
import type { SearchedList } from '../../../records/filters.ts'
import type { Search } from '../../../records/search.ts'
import { decodeCursor, encodeCursor } from '../../cursor.ts'
import { toUtf8 } from '../../json.ts'
import { selectionOf } from '../../store.ts'
import type { Plan } from '../conditions.ts'
import { prepareCounts } from '../counts.ts'
import { type AnySelection, bindingsOf, partsOf } from '../groups.ts'
import { type AnyQuery, type List, prepareList } from '../list.ts'
import { BOUNDLESS } from '../read.ts'
import type { Version } from '../records.ts'
import { type Expression, prepareExpression } from './expression.ts'
import { compileFinder } from './finder.ts'
import { PASSAGES } from './passages.ts'
import { MOST_RANKED, prepareRanking } from './ranked.ts'
import type { Tokens } from './tokens.ts'
import { prepareSearchedRows, type SearchReading } from './walk.ts'

type Searched = AnyQuery & { q: Search }

const RELEVANCE = 'relevance'

/** A selection with a search among its filters. */
const withSearch = <S extends AnySelection>(selection: S, { text }: Expression) => ({
  ...selection,
  q: undefined,
  filter: { ...selection.filter, q: [[text]] },
})

/** Prepares to put the search of a question, if there is one, among its filters, where all that counts takes it from. */
export function prepareSearchFilter(database: Database, tokens: Tokens) {
  const toExpression = prepareExpression(database, tokens)
  return <Asked extends AnySelection>(asked: Asked & { q?: Search }): Asked =>
    asked.q === undefined ? asked : { ...asked, ...withSearch(asked, toExpression(asked.q)) }
}

/** Prepares to read one list by a search, page by page; every item tells where the words stand. */
function prepareSearch<T>(database: Database, list: SearchedList, plan: Plan, tokens: Tokens): List<T, Searched> {
  const toExpression = prepareExpression(database, tokens)
  const rowsOf = prepareSearchedRows<T>(database, plan)
  const { count } = prepareCounts(database, plan)
  const { toMatches, textsOf } = PASSAGES[list]
  const rank = prepareRanking<T>(rowsOf, textsOf)

  return ({ q, sort, limit, cursor, count: isCounted, ...query }, walk = BOUNDLESS) => {
    const selection = selectionOf(query)
    const listing = { list, selection: { ...selection, q }, sort }
    const after = cursor === undefined ? null : decodeCursor(listing, cursor)
    const expression = toExpression(q)
    if (walk !== BOUNDLESS && isCounted) return null
    const isRanked = sort === RELEVANCE
    const key = plan.keys[isRanked ? 'ingested' : sort.replace('-', '')]
    if (key === undefined) throw new Error(`${list} cannot be sorted by ${sort}`)
    const searched = withSearch(selection, expression)
    const parts = partsOf(plan, searched)
    const bindings = bindingsOf(plan, searched)
    const search: SearchReading = { parts, bindings, key, isDescending: isRanked || sort.startsWith('-'), expression }
    const toFinder = () => compileFinder(expression.phrases, tokens)
    const ranked = isRanked ? rank({ search, cursor: after, toFinder, walk }) : null
    const rows = isRanked ? ranked?.rows.slice(0, limit + 1) : rowsOf(search, { after, limit: limit + 1, walk })
    if (!rows) return null
    const items = rows.slice(0, limit)
    const find = toFinder()
    const last = rows.length > limit ? items.at(-1) : undefined
    return {
      items: items.map(([record]) => toUtf8<T>(`${record.slice(0, -1)},${toMatches(record, find)}}`)),
      next: last ? encodeCursor(listing, { key: last[1], id: last[2] }) : null,
      meta: { ...(isCounted ? count(parts, bindings) : {}), ...(ranked?.isCut ? { rankedNewest: MOST_RANKED } : {}) },
    }
  }
}

/** Prepares to read a list with and without a search. */
export function prepareSearchable<T>(
  database: Database,
  list: SearchedList,
  plan: Plan,
  { tokens, version }: { tokens: Tokens; version: Version },
): List<T, AnyQuery & { q?: Search }> {
  const read = prepareList<T>(database, list, plan, version)
  const search = prepareSearch<T>(database, list, plan, tokens)
  return ({ q, ...query }, walk) => (q === undefined ? read(query, walk) : search({ ...query, q }, walk))
}
