import type { Database } from 'better-sqlite3'
import type { Actor } from '../../records/actor.ts'
import type { Article } from '../../records/article.ts'
import type { Event, Participant } from '../../records/event.ts'
import type { Statement } from '../../records/statement.ts'
import type { Term } from '../../records/term.ts'
import type { Store } from '../store.ts'
import { PLANS } from './conditions.ts'
import { openDatabase } from './database.ts'
import { prepareFacets } from './facets.ts'
import { prepareFind } from './find.ts'
import { prepareList } from './list.ts'
import { prepareNamings } from './namings.ts'
import { prepareNetwork } from './network.ts'
import { prepareSave } from './save.ts'
import { prepareTimeline } from './timeline.ts'

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
  const eventFacets = prepareFacets(database, 'events', PLANS.events)
  const statementFacets = prepareFacets(database, 'statements', PLANS.statements)
  const eventTimeline = prepareTimeline(database, 'events', PLANS.events)
  const statementTimeline = prepareTimeline(database, 'statements', PLANS.statements)
  const network = prepareNetwork(database, PLANS.events)
  const namings = prepareNamings(database, PLANS.terms)
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
    countEventFacets: async (query) => eventFacets(query),
    countStatementFacets: async (query) => statementFacets(query),
    countEventTimeline: async (query) => eventTimeline(query),
    countStatementTimeline: async (query) => statementTimeline(query),
    countNetwork: async (query) => network(query),
    countNamings: async (query) => namings(query),
    close: async () => void database.close(),
  }
}

/** Opens the Store kept in an SQLite file, or in memory for `:memory:`. */
export const openSqliteStore = async (file: string): Promise<Store> => storeOf(openDatabase(file))
