import { setImmediate as pause } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { type SQL, sql } from 'drizzle-orm'
import type { PageMeta } from '../../../records/page.ts'
import type { Plan } from '../conditions.ts'
import { allOf, type Group, shapeOf, testRow } from '../groups.ts'
import { prepareShapes } from '../shapes.ts'
import { blockOf, FEW, prepareIsBounded, prepareNewest, within } from './blocks.ts'
import { type Reading, SEARCH } from './walk.ts'

/** How many records a search finds that pass all other tests, and how many pass all but that they lack the date of a date filter. */
function countSql(plan: Plan, [search, ...others]: readonly Group[]): SQL {
  if (search?.condition.kind !== 'search') throw new Error('the first group is not the search')
  const { index } = search.condition
  const matched = sql`${index} match ${sql.placeholder(SEARCH)}`
  if (others.length === 0) return sql`select count(*), 0 from ${index} where ${matched}`
  const tests = others.map((group) => testRow(plan, group))
  const unknown = others.map(({ condition }, place) => (condition.kind === 'range' ? sql`(${condition.earliest} is null or ${tests[place]})` : tests[place]))
  const isUnknown = others.flatMap(({ condition }) => (condition.kind === 'range' ? [sql`${condition.earliest} is null`] : []))
  const excluded = isUnknown.length === 0 ? sql`0` : sql`count(*) filter (where ${allOf(unknown)} and (${sql.join(isUnknown, sql` or `)}))`
  return sql`select count(*) filter (where ${allOf(tests)}), ${excluded} from ${index} cross join ${plan.table} on ${plan.table.sequence} = ${index}.rowid where ${matched}`
}

/** Prepares to count what a search finds: at once where it reads few index entries, else block by block, so that others are answered between. */
export function prepareTotal(database: Database, plan: Plan): (reading: Reading) => Promise<PageMeta> {
  const countsOf = prepareShapes<[total: number, excluded: number]>(database)
  const isBounded = prepareIsBounded(database, plan)
  const newest = prepareNewest(database, plan)
  return async ({ groups, bindings, expression }) => {
    const count = countsOf(shapeOf(groups), () => countSql(plan, groups))
    const texts = isBounded(expression.tree, groups.length > 1 ? FEW.rows : FEW.entries)
      ? [expression.text]
      : Array.from({ length: blockOf(newest()) + 1 }, (_, block) => within(block, expression.tree))
    let total = 0
    let excludedUnknownDate = 0
    for (const text of texts) {
      const [[found, excluded] = [0, 0]] = count({ ...bindings, [SEARCH]: text })
      total += found
      excludedUnknownDate += excluded
      if (texts.length > 1) await pause()
    }
    return groups.some(({ condition }) => condition.kind === 'range') ? { total, excludedUnknownDate } : { total }
  }
}
