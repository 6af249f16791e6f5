import { openDatabase } from '../src/store/sqlite/database.ts'
import { prepareWrite } from '../src/store/sqlite/save.ts'
import { syntheticArticle } from './synthetic.ts'

/** Many, so that a page of an index that takes rows from all over is written but once for them. */
const ARTICLES_PER_TRANSACTION = 5000

/** Fills a new SQLite file with synthetic articles as the Store would, in large transactions; a crash meanwhile may leave the file broken. */
export function fillDatabase(file: string, articles: number, watch: (written: number) => void = () => {}): void {
  const database = openDatabase(file)
  database.pragma('journal_mode = DELETE')
  database.pragma('synchronous = OFF')
  database.pragma('cache_size = -2000000')
  const write = prepareWrite(database)
  const writeSome = database.transaction((first: number) => {
    for (let n = first; n < Math.min(first + ARTICLES_PER_TRANSACTION, articles); n += 1) write(syntheticArticle(n))
  })
  for (let first = 0; first < articles; first += ARTICLES_PER_TRANSACTION) {
    writeSome(first)
    watch(Math.min(first + ARTICLES_PER_TRANSACTION, articles))
  }
  database.pragma('journal_mode = WAL')
  database.close()
}
