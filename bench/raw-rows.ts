import type { Database } from 'better-sqlite3'

type Value = string | number | null
/** The rows that one article adds, by table; each row's values are in the order of the table's columns. */
export type RawRows = { table: string; rows: Value[][] }[]

const quoted = (name: string) => `"${name}"`

const parentsOf = (database: Database, table: string) =>
  database
    .prepare<[string], string>('select "table" from pragma_foreign_key_list(?)')
    .pluck()
    .all(table)
    .filter((parent) => parent !== table)

/** The tables that hold records and links, those that others refer to first. */
function tablesOf(database: Database): string[] {
  const names = database
    .prepare<[], string>(
      `select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite%' and name not like '!_!_%' escape '!'`,
    )
    .pluck()
    .all()
  const ordered = new Set<string>()
  const add = (table: string) => {
    for (const parent of parentsOf(database, table)) if (!ordered.has(parent)) add(parent)
    ordered.add(table)
  }
  for (const table of names) add(table)
  return [...ordered]
}

/** Tells which rows some work adds to a database. */
export function watchRows(database: Database): (work: () => void) => RawRows {
  const tables = tablesOf(database).map((table) => ({
    table,
    last: database.prepare<[], number | null>(`select max(rowid) from ${quoted(table)}`).pluck(),
    added: database.prepare<[number], Value[]>(`select * from ${quoted(table)} where rowid > ? order by rowid`).raw(),
  }))
  return (work) => {
    const marks = tables.map(({ last }) => last.get() ?? 0)
    work()
    return tables.map(({ table, added }, index) => ({ table, rows: added.all(marks[index] ?? 0) })).filter(({ rows }) => rows.length > 0)
  }
}

/** Writes rows by plain prepared inserts, in a transaction for each call: what the driver and the schema, with its search index, cost by themselves. */
export function prepareRawWrite(database: Database): (rows: RawRows) => void {
  const inserts = new Map(
    tablesOf(database).map((table) => {
      const columns = database.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table)
      return [
        table,
        database.prepare<Value[]>(`insert into ${quoted(table)} (${columns.map(quoted).join(', ')}) values (${columns.map(() => '?').join(', ')})`),
      ]
    }),
  )
  const write = database.transaction((tables: RawRows) => {
    for (const { table, rows } of tables) {
      const insert = inserts.get(table)
      for (const row of rows) insert?.run(...row)
    }
  })
  return (rows) => write.immediate(rows)
}
