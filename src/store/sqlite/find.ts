import type { Database } from 'better-sqlite3'
import type { Actor } from '../../records/actor.ts'
import type { Article } from '../../records/article.ts'
import type { ArticleRecords } from '../../records/article-records.ts'
import type { Event } from '../../records/event.ts'
import type { RecordOf } from '../../records/resources.ts'
import type { Statement } from '../../records/statement.ts'
import type { Term } from '../../records/term.ts'
import { type Json, parseJson } from '../json.ts'
import type { Referable, Wanted } from '../store.ts'

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
  return {
    findArticle: prepareOne<Article>(database, 'articles'),
    findArticleRecords: prepareFindArticleRecords(database),
    findEvent: prepareOne<Event>(database, 'events'),
    findStatement: prepareOne<Statement>(database, 'statements'),
    findActor: prepareOne<Actor>(database, 'actors'),
  }
}

/** Prepares to find records of one kind by many ids at once. */
function prepareMany<T>(database: Database, table: string) {
  const statement = database
    .prepare<[string, number], [id: string, record: Json<T>]>(
      `select ${table}.id, record from json_each(?) as asked cross join ${table} on ${table}.id = asked.value order by asked.key limit ?`,
    )
    .raw()
  return ({ ids }: Wanted, most: number) => (ids.length === 0 ? [] : statement.all(JSON.stringify(ids), most))
}

/** Prepares to find all records of one kind of several articles at once. */
function prepareManyOfArticles<T>(database: Database, table: string) {
  const statement = database
    .prepare<[string, number], [id: string, record: Json<T>]>(
      `select id, record from (
        select ${table}.sequence as found from json_each(?) as asked cross join ${table} on ${table}.article_id = asked.value
          order by asked.key, ${table}.position limit ?
      ) cross join ${table} on ${table}.sequence = found`,
    )
    .raw()
  return ({ ofArticles }: Wanted, most: number) => (ofArticles.length === 0 ? [] : statement.all(JSON.stringify(ofArticles), most))
}

type FindMany<T> = (wanted: Wanted, most: number) => Map<string, Json<T>>

/** Prepares the reads of many records at once. */
export function prepareFindMany(database: Database): { [T in Referable]: FindMany<RecordOf[T]> } {
  const byId = <T>(table: string): FindMany<T> => {
    const find = prepareMany<T>(database, table)
    return (wanted, most) => new Map(find(wanted, most))
  }
  const either = <T>(table: string): FindMany<T> => {
    const find = prepareMany<T>(database, table)
    const findOfArticles = prepareManyOfArticles<T>(database, table)
    return (wanted, most) => {
      const found = find(wanted, most)
      return new Map([...found, ...findOfArticles(wanted, most - found.length)])
    }
  }
  return { articles: byId('articles'), actors: byId('actors'), events: either('events'), statements: either('statements'), terms: either('terms') }
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
