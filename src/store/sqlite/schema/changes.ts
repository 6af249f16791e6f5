import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { isOne } from './checks.ts'

/** The one row that tells which state of the data this is: `sequence` rises with every change, `epoch` is another after a restore. */
export const changes = sqliteTable('changes', { id: integer().primaryKey(), epoch: text().notNull(), sequence: integer().notNull() }, (table) => [
  isOne('changes_one_row', table.id),
])
