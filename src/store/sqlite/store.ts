import type { Database } from 'better-sqlite3'
import type { Actor } from '../../records/actor.ts'
import type { Article } from '../../records/article.ts'
import type { Event, Participant } from '../../records/event.ts'
import type { SearchedList } from '../../records/filters.ts'
import type { Search } from '../../records/search.ts'
import type { Statement } from '../../records/statement.ts'
import type { Term } from '../../records/term.ts'
import type { Page, Store } from '../store.ts'
import { PLANS, type Plan } from './conditions.ts'
import { openDatabase } from './database.ts'
import { prepareFind } from './find.ts'
import { type AnyQuery, prepareList } from './list.ts'
import { prepareSave } from './save.ts'
import { prepareSearch } from './search/search.ts'
import { openTokens, type Tokens } from './search/tokens.ts'

/** Prepares to read a list with and without a search. */
function prepareSearchable<T>(database: Database, list: SearchedList, plan: Plan, tokens: Tokens): (query: AnyQuery & { q?: Search }) => Promise<Page<T>> {
  const read = prepareList<T>(database, list, plan)
  const search = prepareSearch<T>(database, list, plan, tokens)
  return async ({ q, ...query }) => (q === undefined ? read(query) : search({ ...query, q }))
}

/** The Store over an open SQLite database. */
export function storeOf(database: Database): Store {
  const find = prepareFind(database)
  const save = prepareSave(database)
  const tokens = openTokens()
  const articles = prepareSearchable<Article>(database, 'articles', PLANS.articles, tokens)
  const events = prepareSearchable<Event>(database, 'events', PLANS.events, tokens)
  const participants = prepareList<Participant>(database, 'participants', PLANS.participants)
  const statements = prepareSearchable<Statement>(database, 'statements', PLANS.statements, tokens)
  const actors = prepareSearchable<Actor>(database, 'actors', PLANS.actors, tokens)
  const terms = prepareList<Term>(database, 'terms', PLANS.terms)
  const count = database.prepare<[], number>('select count(*) from articles').pluck()
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
    close: async () => {
      tokens.close()
      database.close()
    },
  }
}

/** Opens the Store kept in an SQLite file, or in memory for `:memory:`. */
export const openSqliteStore = async (file: string): Promise<Store> => storeOf(openDatabase(file))
