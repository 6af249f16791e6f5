import { type SQL, sql } from 'drizzle-orm'
import type { Plan } from './conditions.ts'
import { allOf, type Group, gatherRows, sequencesOf, testRow } from './groups.ts'

/** How many records match. */
export const totalSql = (plan: Plan, groups: readonly Group[]): SQL =>
  sql`select count(*) from ${plan.table} where ${allOf(groups.map((group) => gatherRows(plan, group)))}`

/** At most `most` of the rows of one group are counted. */
export const atMostSql = (plan: Plan, group: Group): SQL => sql`select count(*) from (${sequencesOf(plan, group)} limit ${sql.placeholder('most')})`

const isUnknown = ({ condition }: Group): SQL[] => (condition.kind === 'range' ? [sql`${condition.earliest} is null`] : [])

/** How many records match all but a date filter, and have no date for it. */
export function excludedSql(plan: Plan, groups: readonly Group[]): SQL {
  const dated = groups.filter(({ condition }) => condition.kind === 'range')
  const tests = groups.map((group) =>
    dated.includes(group) ? sql`(${sql.join([testRow(plan, group), ...isUnknown(group)], sql` or `)})` : gatherRows(plan, group),
  )
  return sql`select count(*) from ${plan.table} where ${allOf([...tests, sql`(${sql.join(dated.flatMap(isUnknown), sql` or `)})`])}`
}
