import { type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Plan, SortKey } from './conditions.ts'
import { allOf, type Group, gatherRows, placesOf, testRow, unindexed, valueAt } from './groups.ts'

/**
 * One page's query, as far as its text depends on it. The rows of `gathered` are so few that they are found first and then sorted.
 * Records with and without a value of the sort key are read one after the other.
 */
export type PageShape = {
  plan: Plan
  groups: readonly Group[]
  gathered: Group | undefined
  key: SortKey
  isDescending: boolean
  isKnown: boolean
  hasCursor: boolean
  /** What is read of a row besides its key and id, in place of the record. */
  read?: AnySQLiteColumn
}

/** More values than these in one "any of" are tested row by row instead of merging an index walk for each. */
const MOST_WALKS = 16

const bound = { key: sql.placeholder('key'), id: sql.placeholder('id'), limit: sql.placeholder('limit') }

const without = (groups: readonly Group[], group: Group | undefined) => groups.filter((other) => other !== group)

/**
 * The query of a page; each row is `record, key, id`. What decides its speed (docs/decisions/store.md):
 * few rows are gathered and sorted; else, where the filters' indexes are in the list's order, one of them is walked,
 * and several values are merged walks; else the sort key's index is walked.
 */
export function pageSql(shape: PageShape): SQL {
  const { groups, gathered, key, plan } = shape
  const walked = key.isIndexed && !gathered ? groups.find(({ condition, size }) => condition.kind !== 'range' && size <= MOST_WALKS) : undefined
  if (!walked || key.column !== plan.table.sequence) return sorted(shape, gathered ?? walked)
  return walked.size > 1 ? mergedWalks(shape, walked) : walk(shape, walked)
}

/** Rows in the order of the sort key, found by one group's index if there is one to gather by, else by the key's own. */
function sorted({ plan, groups, gathered, key, isDescending, isKnown, hasCursor, read = plan.table.record }: PageShape, found: Group | undefined): SQL {
  const { table } = plan
  const column = gathered ? unindexed(key.column) : sql`${key.column}`
  const isSequence = key.column === table.sequence
  const known = key.isNullable ? (isKnown ? sql`${column} is not null` : sql`${column} is null`) : undefined
  const compare = isDescending ? sql`<` : sql`>`
  const keyset = isSequence
    ? sql`${column} ${compare} ${bound.key}`
    : isKnown
      ? sql`(${column}, ${table.id}) ${compare} (${bound.key}, ${bound.id})`
      : sql`${table.id} ${compare} ${bound.id}`
  const tests = without(groups, found).map((group) => testRow(plan, group))
  const where = allOf([found && gatherRows(plan, found), ...tests, known, hasCursor ? keyset : undefined])
  const direction = isDescending ? sql`desc` : sql`asc`
  const order = isSequence ? sql`${column} ${direction}` : sql`${column} ${direction}, ${table.id} ${direction}`
  return sql`select ${read}, ${key.column}, ${table.id} from ${table} where ${where} order by ${order} limit ${bound.limit}`
}

type Walking = Pick<PageShape, 'plan' | 'groups' | 'isDescending' | 'hasCursor'>

/** The same of a search, whose index is in this order too. */
function walkOfSearch({ plan, groups, isDescending, hasCursor }: Walking, walked: Group, index: SQL): { sequence: SQL; rows: SQL } {
  const { table } = plan
  const keyset = hasCursor ? sql`${index}.rowid ${isDescending ? sql`<` : sql`>`} ${bound.key}` : undefined
  const tests = without(groups, walked).map((group) => testRow(plan, group))
  const where = allOf([sql`${index} match ${valueAt(walked, 0)}`, keyset, ...tests])
  return { sequence: sql`${index}.rowid`, rows: sql`from ${index} cross join ${table} on ${table.sequence} = ${index}.rowid where ${where}` }
}

/** The rows and the sequence that one value of a group leads to, in the order of ingestion. */
function walkOf({ plan, groups, isDescending, hasCursor }: Walking, walked: Group, place: number): { sequence: SQL; rows: SQL } {
  const { condition } = walked
  const { table } = plan
  if (condition.kind === 'search') return walkOfSearch({ plan, groups, isDescending, hasCursor }, walked, condition.index)
  const isLink = condition.kind === 'link'
  const sequence = isLink ? condition.sequence : table.sequence
  const from = isLink ? sql`${condition.table} cross join ${table} on ${table.sequence} = ${sequence}` : sql`${table}`
  const column = condition.kind === 'range' ? condition.latest : isLink ? condition.value : condition.column
  const keyset = hasCursor ? sql`${sequence} ${isDescending ? sql`<` : sql`>`} ${bound.key}` : undefined
  const tests = without(groups, walked).map((group) => testRow(plan, group))
  const where = allOf([sql`${column} = ${valueAt(walked, place)}`, isLink ? condition.only : undefined, keyset, ...tests])
  return { sequence: sql`${sequence}`, rows: sql`from ${from} where ${where}` }
}

function walk(shape: PageShape, walked: Group): SQL {
  const { table } = shape.plan
  const { sequence, rows } = walkOf(shape, walked, 0)
  return sql`select ${table.record}, ${sequence}, ${table.id} ${rows} order by ${sequence} ${shape.isDescending ? sql`desc` : sql`asc`} limit ${bound.limit}`
}

/** One walk for each value, merged in order; a row that two values lead to comes once. */
function mergedWalks(shape: PageShape, walked: Group): SQL {
  const { table } = shape.plan
  const direction = shape.isDescending ? sql`desc` : sql`asc`
  const walks = placesOf(walked).map((place) => {
    const { sequence, rows } = walkOf(shape, walked, place)
    return sql`select ${sequence} as found ${rows}`
  })
  const merged = sql`${sql.join(walks, sql` union `)} order by 1 ${direction} limit ${bound.limit}`
  return sql`select ${table.record}, found, ${table.id} from (${merged}) cross join ${table} on ${table.sequence} = found order by found ${direction}`
}
