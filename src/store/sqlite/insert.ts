import type { Database } from 'better-sqlite3'
import { getTableColumns, getTableName, type Table } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import type { RowOf } from './rows.ts'

const insertion = (table: Table, columns: readonly string[]) =>
  `insert into "${getTableName(table)}" (${columns.map(toSnakeCase).join(', ')}) values (${columns.map((column) => `@${column}`).join(', ')})`

/** Prepares to write a row without a sequence of its own, such as a link; writing the same key again replaces it. */
export function prepareInsert<T extends Table>(database: Database, table: T): (row: RowOf<T>) => void {
  const statement = database.prepare<[RowOf<T>]>(insertion(table, Object.keys(getTableColumns(table))).replace('insert', 'replace'))
  return (row) => void statement.run(row)
}

/** Prepares to write a record's row; a row of the same id is replaced and keeps its sequence, unless it is another article's: that throws. */
export function prepareUpsert<T extends Table>(database: Database, table: T): (row: RowOf<T>) => void {
  const columns = Object.keys(getTableColumns(table)).filter((column) => column !== 'sequence')
  const replaced = columns.map(toSnakeCase).map((column) => `${column} = excluded.${column}`)
  const own = columns.includes('articleId') ? ' where article_id = excluded.article_id' : ''
  const statement = database.prepare<[RowOf<T>]>(`${insertion(table, columns)} on conflict (id) do update set ${replaced.join(', ')}${own}`)
  return (row) => {
    if (statement.run(row).changes === 0) throw new Error(`the ${getTableName(table)} hold a record of this id from another article`)
  }
}

/** Prepares to write a record's row as `prepareUpsert` does, and to tell its sequence: asking for that costs a fifth of what RETURNING does. */
export function prepareNumbered<T extends Table & { $inferSelect: { id: string } }>(database: Database, table: T): (row: RowOf<T> & { id: string }) => number {
  const upsert = prepareUpsert(database, table)
  const sequenceOf = database.prepare<[string], number>(`select sequence from "${getTableName(table)}" where id = ?`).pluck()
  return (row) => {
    upsert(row)
    const sequence = sequenceOf.get(row.id)
    if (sequence === undefined) throw new Error(`the ${getTableName(table)} do not hold what was written`)
    return sequence
  }
}
