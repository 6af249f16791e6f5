import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Every word that was met, in small letters without accents: what the beginning of a word is completed from. The search indexes themselves are in the migrations. */
export const searchWords = sqliteTable('search_words', { word: text().primaryKey() })
