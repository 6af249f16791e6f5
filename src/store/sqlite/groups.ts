import { type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { DateRange } from '../../records/date.ts'
import type { NumberRange } from '../../records/number-range.ts'
import type { Selection } from '../store.ts'
import type { Condition, Plan } from './conditions.ts'
import { PAIRED, pairSequences } from './pairs.ts'
import { folded, OPEN } from './rows.ts'
import type { Bindings } from './shapes.ts'

/** What one "any of" may hold. */
export type Values = readonly (string | DateRange | NumberRange)[]
/** Any list's filter: the outer array is "and", the inner "any of". */
export type AnyFilter = Readonly<Record<string, readonly Values[] | undefined>>
/** A selection whose search, if there is one, stands among the filters as `q`, in the language of the search index. */
export type AnySelection = Omit<Selection<AnyFilter>, 'q'>

/** How two groups that have nothing but one value each are met at once, and a third if it has but one, by an index of pairs. */
export type Pair = { kind: 'pair'; of: readonly [one: Group, other: Group, ...typed: Group[]]; selective?: undefined }

/** The values of one "any of", by the names under which they are bound; where it is negated, none of them may be met. */
export type Group = { name: string; condition: Condition | Pair; size: number; isNegated: boolean }

/** A selection taken apart: every group must be met, and all groups of one branch, if there are branches. */
export type Parts = { groups: readonly Group[]; branches: readonly (readonly Group[])[] }

/** A selection's filters, each with what leads the names under which its values are bound. */
const filtersOf = ({ filter, not = {}, any = [] }: AnySelection) => ({
  own: { filter, prefix: '', isNegated: false },
  negated: { filter: not, prefix: 'not.', isNegated: true },
  branches: any.map((branch, index) => ({ filter: branch, prefix: `any.${index}.`, isNegated: false })),
})
type Prefixed = ReturnType<typeof filtersOf>['own']

/** A filter's groups, in the plan's order. */
const groupsOf = ({ conditions }: Plan, { filter, prefix, isNegated }: Prefixed): Group[] =>
  Object.entries(conditions).flatMap(([parameter, condition]) =>
    (filter[parameter] ?? []).map((values, index) => ({ name: `${prefix}${parameter}.${index}`, condition, size: values.length, isNegated })),
  )

/** Takes a selection apart. */
export function partsOf(plan: Plan, selection: AnySelection): Parts {
  const { own, negated, branches } = filtersOf(selection)
  return { groups: [...groupsOf(plan, own), ...groupsOf(plan, negated)], branches: branches.map((branch) => groupsOf(plan, branch)) }
}

const isPairable = ({ condition, size, isNegated }: Group) => condition.kind === 'link' && condition.isPaired === true && size === 1 && !isNegated

const isTyping = ({ condition, size, isNegated }: Group) => condition.kind === 'column' && PAIRED.has(condition.column) && size === 1 && !isNegated

/** The groups that pairs tell, two different values and perhaps a type, as one group, before all but the selective ones and a search. */
export function paired(groups: readonly Group[], bindings: Bindings): readonly Group[] {
  const [one, ...others] = groups.filter(isPairable)
  const other = others.find(({ name }) => bindings[`${name}.0`] !== bindings[`${one?.name}.0`])
  if (!one || !other) return groups
  const typed = groups.find(isTyping)
  const members: Pair['of'] = typed ? [one, other, typed] : [one, other]
  const pair: Group = { name: members.map(({ name }) => name).join('+'), condition: { kind: 'pair', of: members }, size: 1, isNegated: false }
  const isFirst = ({ condition }: Group) => condition.selective === true || condition.kind === 'search'
  const rest = groups.filter((group) => !members.includes(group))
  return [...rest.filter(isFirst), pair, ...rest.filter((group) => !isFirst(group))]
}

/** All that the SQL of some groups depends on. */
export const shapeOf = (groups: readonly Group[]): string => groups.map(({ name, size }) => `${name}:${size}`).join()

/** All that the SQL of a selection depends on. */
export const shapeOfParts = ({ groups, branches }: Parts): string => [groups, ...branches].map(shapeOf).join('|')

const toBound = (value: Values[number], condition: Condition | undefined) => {
  if (typeof value === 'string') return condition?.kind === 'column' && condition.isFolded ? folded(value) : value
  return 'least' in value ? { first: value.least, last: value.most } : { first: value.earliest ?? OPEN.earliest, last: value.latest ?? OPEN.latest }
}

/** The values of a selection by the names under which its groups bind them. */
export function bindingsOf({ conditions }: Plan, selection: AnySelection): Bindings {
  const bindings: Record<string, string | number> = {}
  const { own, negated, branches } = filtersOf(selection)
  for (const { filter, prefix } of [own, negated, ...branches]) {
    for (const [parameter, groups = []] of Object.entries(filter)) {
      for (const [index, values] of groups.entries()) {
        for (const [place, value] of values.entries()) {
          const name = `${prefix}${parameter}.${index}.${place}`
          const bound = toBound(value, conditions[parameter])
          if (typeof bound === 'string') bindings[name] = bound
          else {
            bindings[`${name}.first`] = bound.first
            bindings[`${name}.last`] = bound.last
          }
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

/** Each range of a group, as the names of its first and last value. */
const rangesOf = (group: Group) =>
  placesOf(group).map((place) => ({ first: sql.placeholder(`${group.name}.${place}.first`), last: sql.placeholder(`${group.name}.${place}.last`) }))

const anyOf = (conditions: readonly SQL[]): SQL => sql`(${sql.join([...conditions], sql` or `)})`

/** Columns that are read from something else than the row itself. */
export type Known = ReadonlyMap<AnySQLiteColumn, SQL>
const NOTHING: Known = new Map()

/** Tests a row that has been found by other means, whether it meets a group; null for a row without the date that is asked for. */
function meets(plan: Plan, group: Group, known: Known): SQL {
  const { condition } = group
  const sequence = known.get(plan.table.sequence) ?? plan.table.sequence
  if (condition.kind === 'pair') return allOf(condition.of.map((member) => meets(plan, member, known)))
  if (condition.kind === 'column') return isAnyOf(known.get(condition.column) ?? unindexed(condition.column), group)
  if (condition.kind === 'number') return anyOf(rangesOf(group).map(({ first, last }) => sql`${unindexed(condition.column)} between ${first} and ${last}`))
  if (condition.kind === 'range') {
    const earliest = unindexed(condition.earliest)
    const latest = unindexed(condition.latest)
    return anyOf(rangesOf(group).map(({ first, last }) => sql`(${earliest} <= ${last} and ${latest} >= ${first})`))
  }
  if (condition.kind === 'search')
    return sql`exists (select 1 from ${condition.index} where ${condition.index} match ${valueAt(group, 0)} and ${condition.index}.rowid = ${sequence})`
  return sql`exists (select 1 from ${condition.table} where ${allOf([isAnyOf(condition.value, group), condition.only])} and ${condition.sequence} = ${sequence})`
}

/** Tests a row that has been found by other means. What lacks a value is not that value; what lacks a date cannot be said to lie outside of a range. */
export function testRow(plan: Plan, group: Group, known = NOTHING): SQL {
  const met = meets(plan, group, known)
  if (!group.isNegated) return met
  return group.condition.kind === 'range' ? sql`not ${met}` : sql`(${met}) is not true`
}

/** Selects the sequences of a pair's rows, in their order; `after` may narrow them. */
export const pairSelect = ({ of: [one, other, typed] }: Pair, after?: (sequence: SQL) => SQL): SQL =>
  pairSequences(sql`${valueAt(one, 0)}`, sql`${valueAt(other, 0)}`, typed ? sql`${valueAt(typed, 0)}` : null, after)

/** Selects the sequences of a group's rows from an index alone, some perhaps twice. What overlaps a range either ends in it, or ends later and has begun. */
export function sequencesOf({ table }: Plan, group: Group): SQL {
  const { condition } = group
  if (condition.kind === 'column') return sql`select ${table.sequence} from ${table} where ${isAnyOf(condition.column, group)}`
  if (condition.kind === 'link')
    return sql`select ${condition.sequence} from ${condition.table} where ${allOf([isAnyOf(condition.value, group), condition.only])}`
  if (condition.kind === 'search') return sql`select rowid from ${condition.index} where ${condition.index} match ${valueAt(group, 0)}`
  if (condition.kind === 'pair') return sql`select found from (${pairSelect(condition)})`
  const selects = rangesOf(group).flatMap(({ first, last }) => {
    if (condition.kind === 'number') return [sql`${condition.column} between ${first} and ${last}`]
    const { earliest, latest } = condition
    const within = sql`${latest} between ${first} and ${last}`
    return earliest === latest ? [within] : [within, sql`${earliest} < ${latest} and ${latest} > ${last} and ${earliest} <= ${last}`]
  })
  return sql.join(
    selects.map((where) => sql`select ${table.sequence} from ${table} where ${where}`),
    sql` union all `,
  )
}

/** The table, for rows that are found by their sequence and then tested or sorted. */
export const testedTable = ({ table, tested }: Plan): SQL => (tested ? sql`${table} indexed by ${tested}` : sql`${table}`)

/** Finds the rows by the condition's own index; what is negated has none. */
export function gatherRows(plan: Plan, group: Group): SQL {
  if (group.isNegated) return testRow(plan, group)
  return group.condition.kind === 'column' ? isAnyOf(group.condition.column, group) : sql`${plan.table.sequence} in (${sequencesOf(plan, group)})`
}

/** Tests whether a row found by other means meets all groups of one branch, where there are branches. */
export const testBranches = (plan: Plan, branches: Parts['branches'], known?: Known): SQL | undefined =>
  branches.length === 0 ? undefined : anyOf(branches.map((groups) => sql`(${allOf(groups.map((group) => testRow(plan, group, known)))})`))

/** All rows of a selection, found by indexes. */
export function gatherParts(plan: Plan, { groups, branches }: Parts): SQL {
  const either = branches.length === 0 ? undefined : anyOf(branches.map((branch) => sql`(${allOf(branch.map((group) => gatherRows(plan, group)))})`))
  return allOf([...groups.map((group) => gatherRows(plan, group)), either])
}

/** All of some conditions; true where there are none. */
export function allOf(conditions: readonly (SQL | undefined)[]): SQL {
  const present = conditions.filter((condition) => condition !== undefined)
  return present.length === 0 ? sql`true` : sql.join(present, sql` and `)
}
