import type { Database } from 'better-sqlite3'
import type { ArticleRecords } from '../../records/article-records.ts'
import { revise } from '../revisions.ts'
import type { Saved } from '../store.ts'
import { prepareFind } from './find.ts'
import { prepareUpsert } from './insert.ts'
import { toArticleRow, toTermRow } from './rows.ts'
import { prepareSaveActors } from './save-actors.ts'
import { prepareSaveEvents } from './save-events.ts'
import { prepareSaveStatements } from './save-statements.ts'
import { articles, terms } from './schema.ts'

const TABLES = ['events', 'participants', 'statements', 'terms'] as const

/** Prepares to delete an article's records that a new reading of it no longer has. */
function prepareRemoveOthers(database: Database) {
  const statements = TABLES.map((table) => ({
    table,
    statement: database.prepare<[string, string]>(`delete from ${table} where article_id = ? and id not in (select value from json_each(?))`),
  }))
  return ({ article, events, statements: said, terms }: ArticleRecords) => {
    const kept = { events, participants: events.flatMap(({ participants }) => participants), statements: said, terms }
    for (const { table, statement } of statements) statement.run(article.id, JSON.stringify(kept[table].map(({ id }) => id)))
  }
}

/**
 * Prepares to save an article with all its records, in one transaction.
 * Rows are numbered from the article's last record to its first, so that newest-first lists show each article in its own order.
 */
export function prepareSave(database: Database): (records: ArticleRecords) => Saved {
  const { findArticleRecords } = prepareFind(database)
  const upsertArticle = prepareUpsert(database, articles)
  const upsertTerm = prepareUpsert(database, terms)
  const saveActors = prepareSaveActors(database)
  const saveStatements = prepareSaveStatements(database)
  const saveEvents = prepareSaveEvents(database)
  const removeOthers = prepareRemoveOthers(database)

  const save = database.transaction((sent: ArticleRecords): Saved => {
    const stored = findArticleRecords(sent.article.id)
    const saved = revise(stored, sent)
    if (saved.outcome === 'unchanged') return saved
    const { records } = saved
    upsertArticle(toArticleRow(records.article))
    if (stored) {
      saveActors.replace(records)
      removeOthers(records)
    } else saveActors.add(records)
    const sequences = saveStatements(records)
    saveEvents(records, sequences)
    for (const [position, term] of [...records.terms.entries()].reverse()) upsertTerm(toTermRow(term, records.article, position))
    const named = new Set(records.actors.map(({ id }) => id))
    saveActors.withdraw(
      records.article.id,
      (stored?.actors ?? []).map(({ id }) => id).filter((id) => !named.has(id)),
    )
    return saved
  })
  return (records) => save.immediate(records)
}
