import { type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { DateRange } from '../../records/date.ts'
import type { Condition, Plan } from './conditions.ts'
import { folded, OPEN } from './rows.ts'

/** Any list's filter: the outer array is "and", the inner "any of". */
export type AnyFilter = Readonly<Record<string, readonly (readonly (string | DateRange)[])[] | undefined>>

/** The values of one "any of", by the names under which they are bound. */
export type Group = { name: string; condition: Condition; size: number }

/** A filter's groups, in the plan's order. */
export const groupsOf = ({ conditions }: Plan, filter: AnyFilter): Group[] =>
  Object.entries(conditions).flatMap(([parameter, condition]) =>
    (filter[parameter] ?? []).map((values, index) => ({ name: `${parameter}.${index}`, condition, size: values.length })),
  )

/** All that the SQL of a filter depends on. */
export const shapeOf = (groups: readonly Group[]): string => groups.map(({ name, size }) => `${name}:${size}`).join()

/** The values of a filter by the names under which its groups bind them. */
export function bindingsOf({ conditions }: Plan, filter: AnyFilter): Record<string, string> {
  const bindings: Record<string, string> = {}
  for (const [parameter, groups = []] of Object.entries(filter)) {
    const condition = conditions[parameter]
    const isFolded = condition?.kind === 'column' && condition.isFolded
    for (const [index, values] of groups.entries()) {
      for (const [place, value] of values.entries()) {
        const name = `${parameter}.${index}.${place}`
        if (typeof value === 'string') bindings[name] = isFolded ? folded(value) : value
        else {
          bindings[`${name}.earliest`] = value.earliest ?? OPEN.earliest
          bindings[`${name}.latest`] = value.latest ?? OPEN.latest
        }
      }
    }
  }
  return bindings
}

/** The places of a group's values. */
export const placesOf = ({ size }: Group): number[] => [...Array(size).keys()]

/** Where one value of a group is bound. */
export const valueAt = ({ name }: Group, place: number): Placeholder => sql.placeholder(`${name}.${place}`)

/** The column, hidden from the planner, which then takes no index for it. */
export const unindexed = (column: AnySQLiteColumn): SQL => sql`+${column}`

const isAnyOf = (column: AnySQLiteColumn | SQL, group: Group): SQL => {
  const values = placesOf(group).map((place) => sql`${valueAt(group, place)}`)
  return values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} in (${sql.join(values, sql`, `)})`
}

/** Each range of a group, as the names of its first and last day. */
const rangesOf = (group: Group) =>
  placesOf(group).map((place) => ({ first: sql.placeholder(`${group.name}.${place}.earliest`), last: sql.placeholder(`${group.name}.${place}.latest`) }))

/** Tests a row that has been found by other means. */
export function testRow({ table }: Plan, group: Group): SQL {
  const { condition } = group
  if (condition.kind === 'column') return isAnyOf(unindexed(condition.column), group)
  if (condition.kind === 'range') {
    const earliest = unindexed(condition.earliest)
    const latest = unindexed(condition.latest)
    const overlaps = rangesOf(group).map(({ first, last }) => sql`(${earliest} <= ${last} and ${latest} >= ${first})`)
    return sql`(${sql.join(overlaps, sql` or `)})`
  }
  if (condition.kind === 'search')
    return sql`exists (select 1 from ${condition.index} where ${condition.index} match ${valueAt(group, 0)} and ${condition.index}.rowid = ${table.sequence})`
  return sql`exists (select 1 from ${condition.table} where ${allOf([isAnyOf(condition.value, group), condition.only])} and ${condition.sequence} = ${table.sequence})`
}

/** Selects the sequences of a group's rows from an index alone, some perhaps twice. What overlaps a range either ends in it, or ends later and has begun. */
export function sequencesOf({ table }: Plan, group: Group): SQL {
  const { condition } = group
  if (condition.kind === 'column') return sql`select ${table.sequence} from ${table} where ${isAnyOf(condition.column, group)}`
  if (condition.kind === 'link')
    return sql`select ${condition.sequence} from ${condition.table} where ${allOf([isAnyOf(condition.value, group), condition.only])}`
  if (condition.kind === 'search') return sql`select rowid from ${condition.index} where ${condition.index} match ${valueAt(group, 0)}`
  const { earliest, latest } = condition
  const selects = rangesOf(group).flatMap(({ first, last }) => [
    sql`${latest} between ${first} and ${last}`,
    ...(earliest === latest ? [] : [sql`${earliest} < ${latest} and ${latest} > ${last} and ${earliest} <= ${last}`]),
  ])
  return sql.join(
    selects.map((where) => sql`select ${table.sequence} from ${table} where ${where}`),
    sql` union all `,
  )
}

/** Finds the rows by the condition's own index. */
export const gatherRows = (plan: Plan, group: Group): SQL =>
  group.condition.kind === 'column' ? isAnyOf(group.condition.column, group) : sql`${plan.table.sequence} in (${sequencesOf(plan, group)})`

/** All of some conditions; true where there are none. */
export function allOf(conditions: readonly (SQL | undefined)[]): SQL {
  const present = conditions.filter((condition) => condition !== undefined)
  return present.length === 0 ? sql`true` : sql.join(present, sql` and `)
}
