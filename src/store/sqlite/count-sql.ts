import { type SQL, sql } from 'drizzle-orm'
import type { Plan } from './conditions.ts'
import { allOf, type Group, gatherRows } from './groups.ts'

/** How many records match. */
export const totalSql = (plan: Plan, groups: readonly Group[]): SQL =>
  sql`select count(*) from ${plan.table} where ${allOf(groups.map((group) => gatherRows(plan, group)))}`

const isDated = ({ condition }: Group) => condition.kind === 'range'
const isUnknown = ({ condition }: Group): SQL[] => (condition.kind === 'range' ? [sql`${condition.earliest} is null`] : [])

/** How many records match all but a date filter, and have no date for it; null where there is no date filter. */
export function excludedSql(plan: Plan, groups: readonly Group[]): SQL | null {
  const unknown = groups.flatMap(isUnknown)
  if (unknown.length === 0) return null
  const tests = groups.map((group) =>
    isDated(group) ? sql`(${sql.join([gatherRows(plan, group), ...isUnknown(group)], sql` or `)})` : gatherRows(plan, group),
  )
  return sql`select count(*) from ${plan.table} where ${allOf([...tests, sql`(${sql.join(unknown, sql` or `)})`])}`
}
