import type { Database } from 'better-sqlite3'
import type { Actor } from '../../records/actor.ts'
import type { Article } from '../../records/article.ts'
import type { ArticleRecords } from '../../records/article-records.ts'
import type { Event } from '../../records/event.ts'
import type { Statement } from '../../records/statement.ts'
import type { Term } from '../../records/term.ts'
import { type Json, parseJson, type Referable } from '../store.ts'

const prepareOne = <T>(database: Database, table: string) => {
  const statement = database.prepare<[string], Json<T>>(`select record from ${table} where id = ?`).pluck()
  return (id: string): Json<T> | null => statement.get(id) ?? null
}

const prepareOfArticle = <T>(database: Database, table: string) => {
  const statement = database.prepare<[string], Json<T>>(`select record from ${table} where article_id = ? order by position`).pluck()
  return (articleId: string): T[] => statement.all(articleId).map(parseJson)
}

/** Prepares the reads of one record by its id. */
export function prepareFind(database: Database) {
  const findEvent = prepareOne<Event>(database, 'events')
  const eventStatements = database
    .prepare<[string], Json<Statement>>(
      `select statements.record from events
        cross join event_statements on event_statements.event_sequence = events.sequence
        cross join statements on statements.sequence = event_statements.statement_sequence
        where events.id = ? order by statements.position`,
    )
    .pluck()
  return {
    findArticle: prepareOne<Article>(database, 'articles'),
    findArticleRecords: prepareFindArticleRecords(database),
    findEvent,
    findStatement: prepareOne<Statement>(database, 'statements'),
    findActor: prepareOne<Actor>(database, 'actors'),
    findEventStatements: (eventId: string) => (findEvent(eventId) === null ? null : eventStatements.all(eventId)),
  }
}

const REFERABLE = ['articles', 'events', 'statements', 'actors'] as const
type Found<T> = Map<string, Json<T>>

/** Prepares to find records by many ids at once. */
export function prepareFindMany(database: Database) {
  const read = (table: string, where: string) => {
    const statement = database.prepare<[string], [id: string, record: string]>(`select id, record from ${table} where ${where}`).raw()
    return (ids: readonly string[]) => new Map(statement.all(JSON.stringify(ids)))
  }
  const [articles, events, statements, actors] = REFERABLE.map((table) => read(table, 'id in (select value from json_each(?))'))
  const [eventsOf, statementsOf] = (['events', 'statements'] as const).map((table) =>
    read(table, 'article_id in (select value from json_each(?)) order by article_id, position'),
  )
  return { articles, events, statements, actors, eventsOf, statementsOf }
}

function prepareFindArticleRecords(database: Database) {
  const findArticle = prepareOne<Article>(database, 'articles')
  const actors = prepareOfArticle<Actor>(database, 'contributions')
  const events = prepareOfArticle<Event>(database, 'events')
  const statements = prepareOfArticle<Statement>(database, 'statements')
  const terms = prepareOfArticle<Term>(database, 'terms')
  return (id: string): ArticleRecords | null => {
    const article = findArticle(id)
    return article === null ? null : { article: parseJson(article), actors: actors(id), events: events(id), statements: statements(id), terms: terms(id) }
  }
}
