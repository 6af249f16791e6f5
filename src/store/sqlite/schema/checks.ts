import { type SQL, sql } from 'drizzle-orm'
import { type AnySQLiteColumn, type CheckBuilder, check } from 'drizzle-orm/sqlite-core'
import { EVENT_TYPES, EventType, modesOf } from '../../../records/vocabulary.ts'

/** A vocabulary: anything that lists its values. */
type Vocabulary = { readonly options: readonly string[] }

/** A list of literals, since a CHECK takes no parameters. */
const literals = (values: readonly string[]): SQL => sql.raw(values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', '))

/** The column holds a value of the vocabulary, or null where it may. */
export const isOneOf = (name: string, column: AnySQLiteColumn, { options }: Vocabulary): CheckBuilder => check(name, sql`${column} in (${literals(options)})`)

/** The mode is null or one of the type's own. */
export const isLegalMode = (name: string, type: AnySQLiteColumn, mode: AnySQLiteColumn): CheckBuilder =>
  check(name, sql`${type} || '/' || ${mode} in (${literals(EventType.options.flatMap((value) => modesOf(value).map((own) => `${value}/${own}`)))})`)

/** The quad is the type's own. */
export const isQuadOf = (name: string, type: AnySQLiteColumn, quad: AnySQLiteColumn): CheckBuilder =>
  check(name, sql`${type} || '/' || ${quad} in (${literals(EventType.options.map((value) => `${value}/${EVENT_TYPES[value].quad}`))})`)

/** A revision or position counts from 1. */
export const isPositive = (name: string, column: AnySQLiteColumn): CheckBuilder => check(name, sql`${column} >= 1`)

/** The table has one row at most. */
export const isOne = (name: string, column: AnySQLiteColumn): CheckBuilder => check(name, sql`${column} = 1`)
