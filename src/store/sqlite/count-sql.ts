import { type SQL, sql } from 'drizzle-orm'
import type { Plan } from './conditions.ts'
import { allOf, type Group, gatherParts, type Parts, sequencesOf, testRow } from './groups.ts'

/** How many records match. */
export const totalSql = (plan: Plan, parts: Parts): SQL => sql`select count(*) from ${plan.table} where ${gatherParts(plan, parts)}`

/** At most `most` of the rows of one group are counted. */
export const atMostSql = (plan: Plan, group: Group): SQL => sql`select count(*) from (${sequencesOf(plan, group)} limit ${sql.placeholder('most')})`

const unknownOf = (dated: readonly Group[]): SQL[] =>
  [...new Set(dated.flatMap(({ condition }) => (condition.kind === 'range' ? [condition.earliest] : [])))].map((day) => sql`${day} is null`)

/** How many records match all but a date filter, and have no date for it; date filters of branches count as filters like all others. */
export function excludedSql(plan: Plan, { groups, branches }: Parts): SQL {
  const dated = groups.filter(({ condition }) => condition.kind === 'range')
  const others = { groups: groups.filter((group) => !dated.includes(group)), branches }
  const unknown = unknownOf(dated)
  const overlapping = unknown.length > 1 ? dated.map((group) => sql`(${sql.join([testRow(plan, group), ...unknownOf([group])], sql` or `)})`) : []
  return sql`select count(*) from ${plan.table} where ${allOf([gatherParts(plan, others), ...overlapping, sql`(${sql.join(unknown, sql` or `)})`])}`
}
