import type { Database } from 'better-sqlite3'
import { prepareFind } from '../find.ts'
import { prepareSaveFacts } from './save-facts.ts'

/** Makes the facts of all records anew where there are records and no facts, as in a database of an earlier version. */
export function rebuildFacts(database: Database): void {
  const isMissing = database.prepare<[], 0 | 1>('select exists (select 1 from articles) and not exists (select 1 from labels)').pluck()
  if (isMissing.get() !== 1) return
  const ids = database.prepare<[], string>('select id from articles order by sequence').pluck()
  const { findArticleRecords } = prepareFind(database)
  const { save } = prepareSaveFacts(database)
  const rebuild = database.transaction(() => {
    if (isMissing.get() !== 1) return
    for (const id of ids.all()) {
      const records = findArticleRecords(id)
      if (records) save(records)
    }
  })
  rebuild.immediate()
}
