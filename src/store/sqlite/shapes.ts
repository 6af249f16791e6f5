import type { Database, Statement } from 'better-sqlite3'
import { is, Placeholder, type SQL } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'

/** Values by the names of their placeholders. */
export type Bindings = Readonly<Record<string, string | number | null>>

/** Shapes kept at most; callers could otherwise fill the memory with ever longer lists of values. */
const MOST_SHAPES = 1000

const dialect = new SQLiteSyncDialect({ casing: 'snake_case' })

/** The text of a query and the names of its placeholders, in order. */
export function compile(query: SQL): { text: string; names: string[] } {
  const { sql, params } = dialect.sqlToQuery(query)
  return { text: sql, names: params.map((parameter) => (is(parameter, Placeholder) ? parameter.name : String(parameter))) }
}

/** Prepares a query when its shape is first met and keeps it: building one costs as much as running it. */
export function prepareShapes<Row>(database: Database): (shape: string, build: () => SQL) => (bindings: Bindings) => Row[] {
  const shapes = new Map<string, { statement: Statement<unknown[], Row>; names: string[] }>()
  const add = (shape: string, build: () => SQL) => {
    const { text, names } = compile(build())
    const prepared = { statement: database.prepare<unknown[], Row>(text).raw(), names }
    if (shapes.size >= MOST_SHAPES) shapes.clear()
    shapes.set(shape, prepared)
    return prepared
  }
  return (shape, build) => {
    const { statement, names } = shapes.get(shape) ?? add(shape, build)
    return (bindings) => statement.all(...names.map((name) => bindings[name]))
  }
}
