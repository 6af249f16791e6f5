import type { ArticleRecords } from '../../records/article-records.ts'
import type { Inspection, Maintenance } from '../maintenance.ts'
import { backUp } from './backup.ts'
import { openToRead } from './copy.ts'
import { prepareFind } from './find.ts'
import { inspectionsOf } from './inspections.ts'
import { restore } from './restore.ts'

function inspect(place: string): Inspection {
  const database = openToRead(place)
  const one = (sql: string) => database.prepare<[], number>(sql).pluck().get() ?? 0
  let find: ReturnType<typeof prepareFind> | undefined
  const findRecords = (id: string) => {
    find ??= prepareFind(database)
    return find.findArticleRecords(id)
  }
  function* records(): Generator<ArticleRecords> {
    for (const id of database.prepare<[], string>('select id from articles order by sequence').pluck().all()) {
      const found = findRecords(id)
      if (found) yield found
    }
  }
  return {
    checks: inspectionsOf(database),
    get articles() {
      return one('select count(*) from articles')
    },
    get bytes() {
      return one('pragma page_count') * one('pragma page_size')
    },
    records,
    findRecords,
    close: () => void database.close(),
  }
}

/** What SQLite offers those who run it: all of it concerns the file at one place. */
export function maintainSqlite(place: string): Maintenance {
  if (place === ':memory:') throw new Error('the database lives in memory: there is no file to keep')
  return {
    backUp: (file, options) => backUp(place, file, options),
    restore: (file, options) => restore(place, file, options),
    inspect: () => inspect(place),
  }
}
