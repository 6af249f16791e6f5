import type { Database } from 'better-sqlite3'
import type { Measures } from '../store.ts'

/** Prepares to count the bytes and the records; SQLite walks the smallest index of each table. */
export function prepareMeasure(database: Database): () => Measures {
  const prepare = (query: string) => database.prepare<[], number>(query).pluck()
  const bytes = prepare('select page_count * page_size from pragma_page_count, pragma_page_size')
  const count = (table: string) => {
    const statement = prepare(`select count(*) from ${table}`)
    return () => statement.get() ?? 0
  }
  const articles = count('articles')
  const events = count('events')
  const participants = count('participants')
  const statements = count('statements')
  const actors = count('actors')
  const terms = count('terms')
  return () => ({
    bytes: bytes.get() ?? 0,
    records: { articles: articles(), events: events(), participants: participants(), statements: statements(), actors: actors(), terms: terms() },
  })
}
