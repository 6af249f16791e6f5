import type { Database } from 'better-sqlite3'
import type { ArticleRecords } from '../../records/article-records.ts'
import { revise } from '../revisions.ts'
import type { Attempt, Saved } from '../store.ts'
import { prepareSaveFacts } from './facts/save-facts.ts'
import { prepareFind } from './find.ts'
import { prepareUpsert } from './insert.ts'
import { toArticleRow, toTermRow } from './rows.ts'
import { prepareSaveActors } from './save-actors.ts'
import { prepareSaveEvents } from './save-events.ts'
import { prepareSaveStatements } from './save-statements.ts'
import { articles, terms } from './schema.ts'
import { prepareLearnWords } from './search/words.ts'

const TABLES = ['events', 'participants', 'statements', 'terms'] as const
const LINKS = [
  ['event_contexts', 'event'],
  ['event_actors', 'event'],
  ['event_countries', 'event'],
  ['event_pairs', 'event'],
  ['event_statements', 'event'],
  ['statement_contexts', 'statement'],
  ['statement_actors', 'statement'],
] as const

/** Prepares to delete what a new reading of an article no longer has: its other records, and the links of all. */
function prepareClear(database: Database) {
  const others = TABLES.map((table) => ({
    table,
    statement: database.prepare<[string, string]>(`delete from ${table} where article_id = ? and id not in (select value from json_each(?))`),
  }))
  const links = LINKS.map(([table, of]) =>
    database.prepare<[string]>(`delete from ${table} where ${of}_sequence in (select sequence from ${of}s where article_id = ?)`),
  )
  return ({ article, events, statements, terms }: ArticleRecords) => {
    const kept = { events, participants: events.flatMap(({ participants }) => participants), statements, terms }
    for (const { table, statement } of others) statement.run(article.id, JSON.stringify(kept[table].map(({ id }) => id)))
    for (const statement of links) statement.run(article.id)
  }
}

/**
 * Prepares to write an article with all its records inside a transaction of the caller's.
 * Rows are numbered from the article's last record to its first, so that newest-first lists show each article in its own order.
 */
export function prepareWrite(database: Database): (records: ArticleRecords) => Saved {
  const { findArticleRecords } = prepareFind(database)
  const upsertArticle = prepareUpsert(database, articles)
  const upsertTerm = prepareUpsert(database, terms)
  const saveActors = prepareSaveActors(database)
  const saveStatements = prepareSaveStatements(database)
  const saveEvents = prepareSaveEvents(database)
  const clear = prepareClear(database)
  const facts = prepareSaveFacts(database)
  const learnWords = prepareLearnWords(database)
  const countChange = database.prepare('update changes set sequence = sequence + 1')

  const write = (records: ArticleRecords) => {
    saveEvents(records, saveStatements(records))
    for (const [position, term] of [...records.terms.entries()].reverse()) upsertTerm(toTermRow(term, records.article, position))
    facts.save(records)
  }
  const replace = (records: ArticleRecords, stored: ArticleRecords) => {
    saveActors.replace(records)
    facts.clear(records.article.id)
    clear(records)
    write(records)
    const named = new Set(records.actors.map(({ id }) => id))
    const unnamed = stored.actors.filter(({ id }) => !named.has(id))
    saveActors.withdraw(
      records.article.id,
      unnamed.map(({ id }) => id),
    )
  }
  return (sent) => {
    const stored = findArticleRecords(sent.article.id)
    const saved = revise(stored, sent)
    if (saved.outcome === 'unchanged') return saved
    countChange.run()
    upsertArticle(toArticleRow(saved.records.article))
    learnWords(saved.records)
    if (stored) replace(saved.records, stored)
    else {
      saveActors.add(saved.records)
      write(saved.records)
    }
    return saved
  }
}

/** Prepares to save an article with all its records in one transaction. */
export function prepareSave(database: Database): (records: ArticleRecords) => Saved {
  const save = database.transaction(prepareWrite(database))
  return (records) => save.immediate(records)
}

/** Prepares to save several articles in one transaction, each in a savepoint of its own, until some milliseconds have passed. */
export function prepareSaveSeveral(database: Database): (articles: readonly ArticleRecords[], milliseconds: number) => Attempt[] {
  const save = database.transaction(prepareWrite(database))
  const attempt = (records: ArticleRecords): Attempt => {
    try {
      return save(records)
    } catch (error) {
      if (!database.inTransaction) throw error
      return { outcome: 'failed', error }
    }
  }
  const saveSeveral = database.transaction((articles: readonly ArticleRecords[], milliseconds: number) => {
    const end = performance.now() + milliseconds
    const attempts: Attempt[] = []
    for (const records of articles) {
      attempts.push(attempt(records))
      if (performance.now() >= end) break
    }
    return attempts
  })
  return (articles, milliseconds) => saveSeveral.immediate(articles, milliseconds)
}
