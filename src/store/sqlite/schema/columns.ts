import { integer, text } from 'drizzle-orm/sqlite-core'

/** Order of ingestion: rises with every new record and is never used twice; the key that newest-first lists page by. */
export const sequence = () => integer().primaryKey({ autoIncrement: true })

/** A record's own id. */
export const id = () => text().notNull().unique()

/** The finished JSON text of the record, sent as it stands. */
export const record = () => text().notNull()
