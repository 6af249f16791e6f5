import type { Database } from 'better-sqlite3'
import type { Actor } from '../../records/actor.ts'
import type { Article } from '../../records/article.ts'
import type { Event, Participant } from '../../records/event.ts'
import type { Statement } from '../../records/statement.ts'
import type { Term } from '../../records/term.ts'
import type { Store } from '../store.ts'
import { PLANS } from './conditions.ts'
import { openDatabase } from './database.ts'
import { prepareFind } from './find.ts'
import { prepareList } from './list.ts'
import { prepareMeasure } from './measure.ts'
import { prepareSave } from './save.ts'

/** The Store over an open SQLite database. */
export function storeOf(database: Database): Store {
  const find = prepareFind(database)
  const save = prepareSave(database)
  const articles = prepareList<Article>(database, 'articles', PLANS.articles)
  const events = prepareList<Event>(database, 'events', PLANS.events)
  const participants = prepareList<Participant>(database, 'participants', PLANS.participants)
  const statements = prepareList<Statement>(database, 'statements', PLANS.statements)
  const actors = prepareList<Actor>(database, 'actors', PLANS.actors)
  const terms = prepareList<Term>(database, 'terms', PLANS.terms)
  const count = database.prepare<[], number>('select count(*) from articles').pluck()
  const measure = prepareMeasure(database)
  return {
    saveArticle: async (records) => save(records),
    findArticle: async (id) => find.findArticle(id),
    findArticleRecords: async (id) => find.findArticleRecords(id),
    findEvent: async (id) => find.findEvent(id),
    findStatement: async (id) => find.findStatement(id),
    findActor: async (id) => find.findActor(id),
    findEventStatements: async (eventId) => find.findEventStatements(eventId),
    listArticles: async (query) => articles(query),
    listEvents: async (query) => events(query),
    listParticipants: async (query) => participants(query),
    listStatements: async (query) => statements(query),
    listActors: async (query) => actors(query),
    listTerms: async (query) => terms(query),
    countArticles: async () => count.get() ?? 0,
    measure: async () => measure(),
    close: async () => void database.close(),
  }
}

/** Opens the Store kept in an SQLite file, or in memory for `:memory:`. */
export const openSqliteStore = async (file: string): Promise<Store> => storeOf(openDatabase(file))
