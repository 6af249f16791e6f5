import { blob, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** What facts stand for: a fact is the code of a label. */
export const labels = sqliteTable(
  'labels',
  { code: integer().primaryKey({ autoIncrement: true }), field: text().notNull(), value: text().notNull() },
  (table) => [uniqueIndex('labels_by_value').on(table.field, table.value)],
)

/** What is counted of events, a row for each block of neighbouring sequences, as `facts/layout.ts` says. */
export const eventFacts = sqliteTable('event_facts', {
  block: integer().primaryKey(),
  facts: blob({ mode: 'buffer' }).notNull(),
  parties: blob({ mode: 'buffer' }).notNull(),
})

/** What is counted of statements. */
export const statementFacts = sqliteTable('statement_facts', { block: integer().primaryKey(), facts: blob({ mode: 'buffer' }).notNull() })
