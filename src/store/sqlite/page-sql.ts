import { type SQL, sql } from 'drizzle-orm'
import type { Plan, SortKey } from './conditions.ts'
import {
  allOf,
  type Group,
  gatherRows,
  type Known,
  type Pair,
  type Parts,
  pairSelect,
  placesOf,
  sequencesOf,
  testBranches,
  testedTable,
  testRow,
  unindexed,
  valueAt,
} from './groups.ts'
import { PAIRED } from './pairs.ts'

/**
 * One page's query, as far as its text depends on it. The rows of `gathered` are so few that they are found first and then sorted.
 * Records with and without a value of the sort key are read one after the other.
 */
export type PageShape = {
  plan: Plan
  parts: Parts
  gathered: Group | undefined
  /** What is taken of each row: its record with its place in the order and its id, or its sequence with its place alone. */
  taking: 'records' | 'sequences'
  key: SortKey
  isDescending: boolean
  isKnown: boolean
  hasCursor: boolean
  /** Whether rows are tested for a search by reading once all that it finds, rather than by asking for each. */
  isListed?: boolean
}

/** More values than these in one "any of" are tested row by row instead of merging an index walk for each. */
const MOST_WALKS = 16

const bound = { key: sql.placeholder('key'), id: sql.placeholder('id'), limit: sql.placeholder('limit'), walk: sql.placeholder('walk') }

/** Rows that an index leads to in the list's order, what each of them has still to meet, and whether the index alone tells if they do. */
type Walk = { found: SQL; tests: SQL[]; isTold: boolean }

const directionOf = ({ isDescending }: PageShape) => (isDescending ? sql`desc` : sql`asc`)
const comparisonOf = ({ isDescending }: PageShape) => (isDescending ? sql`<` : sql`>`)

const takenOf = ({ plan: { table }, key, taking }: PageShape): SQL =>
  taking === 'records' ? sql`${table.record}, ${key.column}, ${table.id}` : sql`${table.sequence}, ${key.column}`

const testsOf = ({ plan, parts, isListed }: PageShape, met?: Group, known: Known = new Map()): SQL[] => {
  const sequence = known.get(plan.table.sequence) ?? plan.table.sequence
  const isInList = (group: Group) => isListed === true && group.condition.kind === 'search' && !group.isNegated
  const test = (group: Group) => (isInList(group) ? sql`${sequence} in (${sequencesOf(plan, group)})` : testRow(plan, group, known))
  const either = testBranches(plan, parts.branches, known)
  return [...parts.groups.filter((group) => group !== met).map(test), ...(either ? [either] : [])]
}

/**
 * The query of a page; each row is as `taking` says. What decides its speed (docs/decisions/store.md):
 * few rows are gathered and sorted; else one index is walked in the list's order, past no more than `walk` entries.
 */
export const pageSql = (shape: PageShape): SQL => (shape.gathered ? gathering(shape, shape.gathered) : walking(shape))

/** How many entries a page's walk passes, up to `walk`; none need be counted where every one is a row of the page. */
export function walkedSql(shape: PageShape): SQL {
  const { found, tests } = walkOf(shape)
  return tests.length === 0 ? sql`select 0` : sql`select count(*) from (${found} limit ${bound.walk})`
}

function walking(shape: PageShape): SQL {
  const { table } = shape.plan
  const { found, tests, isTold } = walkOf(shape)
  const walked = sql`(${found} limit ${bound.walk})`
  const isEnough = shape.taking === 'sequences' && shape.key.column === table.sequence && isTold
  if (isEnough) return sql`select found, found from ${walked} where ${allOf(tests)} limit ${bound.limit}`
  const from = tests.length > 0 ? testedTable(shape.plan) : sql`${table}`
  return sql`select ${takenOf(shape)} from ${walked} cross join ${from} on ${table.sequence} = found where ${allOf(tests)} limit ${bound.limit}`
}

const isToldByPairs = ({ condition }: Group) => condition.kind === 'column' && PAIRED.has(condition.column)

/** Which index is walked: that of the first filter which has one in the list's order, else those of all branches, else the sort key's own. */
function walkOf(shape: PageShape): Walk {
  const { plan, parts, key } = shape
  const known: Known = new Map([[plan.table.sequence, sql`found`]])
  const isSequence = key.column === plan.table.sequence
  const kinds = isSequence ? ['column', 'link', 'search', 'pair'] : ['column', 'link']
  const isWalkable = ({ condition, isNegated }: Group) => !isNegated && kinds.includes(condition.kind)
  const walkable = (group: Group) => isWalkable(group) && group.size <= (isSequence ? MOST_WALKS : 1)
  const group = key.isIndexed ? parts.groups.find(walkable) : undefined
  const others = [...parts.groups.filter((other) => other !== group), ...parts.branches.flat()]
  if (group?.condition.kind === 'pair')
    return { found: alongPair(shape, group.condition), tests: testsOf(shape, group, new Map([...known, ...PAIRED])), isTold: others.every(isToldByPairs) }
  if (group) return { found: isSequence ? merged(shape, [group]) : alongKey(shape, group), tests: testsOf(shape, group, known), isTold: others.length === 0 }
  const ways = parts.branches.flatMap((branch) => branch.find(walkable) ?? [])
  const isCovered = ways.length > 0 && ways.length === parts.branches.length && ways.reduce((sum, { size }) => sum + size, 0) <= MOST_WALKS
  return { found: isSequence && isCovered ? merged(shape, ways) : alongKey(shape), tests: testsOf(shape, undefined, known), isTold: others.length === 0 }
}

/** The entries of the sort key's index, or of a filter's index that is in its order. */
function alongKey(shape: PageShape, group?: Group): SQL {
  const { plan, key, isKnown, hasCursor } = shape
  const { table } = plan
  const direction = directionOf(shape)
  const known = key.isNullable ? (isKnown ? sql`${key.column} is not null` : sql`${key.column} is null`) : undefined
  const where = allOf([group && gatherRows(plan, group), known, hasCursor ? keysetOf(shape, sql`${key.column}`) : undefined])
  const order = key.column === table.sequence ? sql`${key.column} ${direction}` : sql`${key.column} ${direction}, ${table.id} ${direction}`
  return sql`select ${table.sequence} as found from ${table} where ${where} order by ${order}`
}

function keysetOf(shape: PageShape, column: SQL): SQL {
  const { table } = shape.plan
  const compare = comparisonOf(shape)
  if (shape.key.column === table.sequence) return sql`${column} ${compare} ${bound.key}`
  return shape.isKnown ? sql`(${column}, ${table.id}) ${compare} (${bound.key}, ${bound.id})` : sql`${table.id} ${compare} ${bound.id}`
}

/** The sequences of a pair, in the order of ingestion. */
function alongPair(shape: PageShape, pair: Pair): SQL {
  const after = shape.hasCursor ? (sequence: SQL) => sql`${sequence} ${comparisonOf(shape)} ${bound.key}` : undefined
  return sql`${pairSelect(pair, after)} order by 1 ${directionOf(shape)}`
}

/** The sequences that the values of some groups lead to, in the order of ingestion, each once. */
function merged(shape: PageShape, groups: readonly Group[]): SQL {
  const direction = directionOf(shape)
  const walks = groups.flatMap((group) => placesOf(group).map((place) => alongValue(shape, group, place)))
  return sql`${sql.join(walks, sql` union `)} order by 1 ${direction}`
}

/** The sequences that one value of a group leads to. */
function alongValue(shape: PageShape, group: Group, place: number): SQL {
  const { condition } = group
  const { table } = shape.plan
  if (condition.kind === 'search') {
    const after = shape.hasCursor ? sql`${condition.index}.rowid ${comparisonOf(shape)} ${bound.key}` : undefined
    return sql`select rowid as found from ${condition.index} where ${allOf([sql`${condition.index} match ${valueAt(group, place)}`, after])}`
  }
  if (condition.kind !== 'link' && condition.kind !== 'column') throw new Error(`${group.name} is not met by a value`)
  const [from, column, sequence] =
    condition.kind === 'link' ? [condition.table, condition.value, condition.sequence] : [table, condition.column, table.sequence]
  const after = shape.hasCursor ? sql`${sequence} ${comparisonOf(shape)} ${bound.key}` : undefined
  const where = allOf([sql`${column} = ${valueAt(group, place)}`, condition.kind === 'link' ? condition.only : undefined, after])
  return sql`select ${sequence} as found from ${from} where ${where}`
}

/** The rows of one group, found by its index and then sorted; records are read only of those that are taken. */
function gathering(shape: PageShape, group: Group): SQL {
  const { plan, key, isKnown, hasCursor } = shape
  const { table } = plan
  const direction = directionOf(shape)
  const column = unindexed(key.column)
  const known = key.isNullable ? (isKnown ? sql`${column} is not null` : sql`${column} is null`) : undefined
  const found = sql`${table.sequence} in (${sequencesOf(plan, group)})`
  const where = allOf([found, ...testsOf(shape, group), known, hasCursor ? keysetOf(shape, column) : undefined])
  const order = key.column === table.sequence ? sql`${column} ${direction}` : sql`${column} ${direction}, ${table.id} ${direction}`
  const picked = (taken: SQL) => sql`select ${taken} from ${testedTable(plan)} where ${where} order by ${order} limit ${bound.limit}`
  if (shape.taking === 'sequences') return picked(takenOf(shape))
  return sql`select ${takenOf(shape)} from (${picked(sql`${table.sequence} as picked`)}) cross join ${table} on ${table.sequence} = picked`
}
