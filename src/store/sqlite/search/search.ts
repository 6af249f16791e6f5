import { setImmediate as pause } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import type { SearchedList } from '../../../records/filters.ts'
import type { Search } from '../../../records/search.ts'
import { decodeCursor, encodeCursor, type Position } from '../../cursor.ts'
import type { Json, Page } from '../../store.ts'
import type { Plan } from '../conditions.ts'
import { prepareCounts } from '../counts.ts'
import { type AnyFilter, bindingsOf, groupsOf } from '../groups.ts'
import { prepareExpression } from './expression.ts'
import { compileFinder, type Finder } from './finder.ts'
import { PASSAGES } from './passages.ts'
import { scoresOf } from './ranking.ts'
import type { Tokens } from './tokens.ts'
import { prepareTotal } from './total.ts'
import { prepareWalk, type Reading, type Row } from './walk.ts'

/** A query of a list that is searched. */
export type SearchQuery = { filter: AnyFilter; q: Search; sort: string; limit: number; cursor?: string; count?: boolean }

/** Relevance is worked out for the newest of the records that match, this many at most. */
export const MOST_RANKED = 1000

const RELEVANCE = 'relevance'
const ROWS_AT_ONCE = 100

type Walk<T> = ReturnType<typeof prepareWalk<T>>

/** Prepares to read one list by a search, page by page; every item tells where the words stand. */
export function prepareSearch<T>(database: Database, list: SearchedList, plan: Plan, tokens: Tokens): (query: SearchQuery) => Promise<Page<T>> {
  const toExpression = prepareExpression(database, tokens)
  const walk = prepareWalk<T>(database, plan, prepareCounts(database, plan))
  const countAll = prepareTotal(database, plan)
  const { toMatches, textsOf } = PASSAGES[list]
  const rank = prepareRanking(walk, textsOf)

  return async ({ filter, q, sort, limit, cursor, count }) => {
    const listing = { list, filter: { ...filter, q }, sort }
    const after = cursor === undefined ? null : decodeCursor(listing, cursor)
    const expression = toExpression(q)
    const searched = { ...filter, q: [[expression.text]] }
    const isRanked = sort === RELEVANCE
    const key = plan.keys[isRanked ? 'ingested' : sort.replace('-', '')]
    if (key === undefined) throw new Error(`${list} cannot be sorted by ${sort}`)
    const reading: Reading = {
      groups: groupsOf(plan, searched),
      bindings: bindingsOf(plan, searched),
      key,
      isDescending: isRanked || sort.startsWith('-'),
      expression,
    }
    const find = compileFinder(expression.phrases, tokens)
    const ranking = isRanked ? await rank(reading, after, find) : null
    const rows = ranking ? ranking.rows.slice(0, limit + 1) : await walk(reading, { after, wanted: limit + 1 })
    const items = rows.slice(0, limit)
    const last = rows.length > limit ? items.at(-1) : undefined
    return {
      items: items.map(([record]): Json<T> => `${record.slice(0, -1)},${toMatches(record, find)}}`),
      next: last ? encodeCursor(listing, { key: last[1], id: last[2] }) : null,
      meta: { ...(count ? await countAll(reading) : {}), ...(ranking?.isCut ? { rankedNewest: MOST_RANKED } : {}) },
    }
  }
}

/** Where a page of ranked records begins: below the score of a record, among those not newer than the first page's newest. */
function readPosition(after: Position | null): { newest: number; score: number; id: string } | null {
  if (after === null) return null
  const [newest = Number.NaN, score = Number.NaN] = String(after.key).split(' ').map(Number)
  return { newest, score, id: after.id }
}

/** Reads the newest rows, in parts between which others are answered. */
async function walkFar<T>(walk: Walk<T>, reading: Reading, start: Position | null): Promise<Row<T>[]> {
  const found: Row<T>[] = []
  for (let after = start; ; ) {
    const wanted = Math.min(ROWS_AT_ONCE, MOST_RANKED + 1 - found.length)
    const rows = await walk(reading, { after, wanted })
    const last = rows.at(-1)
    found.push(...rows)
    if (last === undefined || rows.length < wanted || found.length > MOST_RANKED) return found
    after = { key: last[1], id: last[2] }
    await pause()
  }
}

/** Prepares to put the newest records that match in the order of their relevance, the most relevant first. */
function prepareRanking<T>(walk: Walk<T>, textsOf: (record: string) => { text: string; weight: number }[]) {
  function* read(rows: readonly Row<T>[]) {
    for (const [record] of rows) yield textsOf(record)
  }
  return async (reading: Reading, cursor: Position | null, find: Finder): Promise<{ rows: Row<T>[]; isCut: boolean }> => {
    const position = readPosition(cursor)
    const after = position && { key: position.newest + 1, id: '' }
    const found = await walkFar(walk, reading, after)
    const candidates = found.slice(0, MOST_RANKED)
    const newest = candidates[0]?.[1]
    const scores = await scoresOf(read(candidates), find)
    const ranked = candidates
      .map(([record, , id], place) => ({ record, id, score: scores[place] ?? 0 }))
      .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
      .filter(({ score, id }) => position === null || score < position.score || (score === position.score && id > position.id))
    return { rows: ranked.map(({ record, id, score }): Row<T> => [record, `${newest} ${score}`, id]), isCut: found.length > MOST_RANKED }
  }
}
