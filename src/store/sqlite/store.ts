import type { Database } from 'better-sqlite3'
import type { Access, QueryLimits, Store } from '../store.ts'
import { perTurn } from '../turn.ts'
import { type Answer, type Asked, prepareAnswers, type Question } from './answers.ts'
import { openDatabase, openReadOnly } from './database.ts'
import { prepareFind, prepareFindMany } from './find.ts'
import { prepareMeasure } from './measure.ts'
import { openQueryThreads, type QueryThreads } from './query-threads.ts'
import { prepareSave, prepareSaveSeveral } from './save.ts'

/** Tells the state of the data; the epoch never changes while a database is open, and the text is made anew only for another sequence. */
function prepareVersion(database: Database): () => string {
  const epoch = database.prepare<[], string>('select epoch from changes').pluck().get()
  const sequence = database.prepare<[], number>('select sequence from changes').pluck()
  let last = -1
  let version = ''
  return () => {
    const now = sequence.get() ?? 0
    if (now !== last) version = `${epoch}.${now}`
    last = now
    return version
  }
}

/** The Store over an open SQLite database; what needs much reading is answered by the threads, if there are any. */
export function storeOf(database: Database, threads: QueryThreads | null = null): Store {
  const find = prepareFind(database)
  const findMany = prepareFindMany(database)
  const save = prepareSave(database)
  const saveSeveral = prepareSaveSeveral(database)
  const measure = prepareMeasure(database)
  const count = database.prepare<[], number>('select count(*) from articles').pluck()
  const version = perTurn(prepareVersion(database))
  const answers = prepareAnswers(database, version.read)
  const saving = <T>(saved: T): T => {
    version.forget()
    return saved
  }
  const answer =
    <Q extends Question>(question: Q) =>
    async (asked: Asked<Q>): Promise<Answer<Q>> => {
      const here = answers[question](asked, threads?.walk)
      if (here !== null) return here
      if (threads === null) throw new Error(`${question} was not answered to the end`)
      return threads.ask(question, asked)
    }
  return {
    saveArticle: async (records) => saving(save(records)),
    saveArticles: async (records, milliseconds = Number.POSITIVE_INFINITY) => saving(saveSeveral(records, milliseconds)),
    findArticle: async (id) => find.findArticle(id),
    findArticleRecords: async (id) => find.findArticleRecords(id),
    findEvent: async (id) => find.findEvent(id),
    findStatement: async (id) => find.findStatement(id),
    findActor: async (id) => find.findActor(id),
    findMany: async (list, wanted, most) => findMany[list](wanted, most),
    listArticles: answer('listArticles'),
    listEvents: answer('listEvents'),
    listParticipants: answer('listParticipants'),
    listStatements: answer('listStatements'),
    listActors: answer('listActors'),
    listTerms: answer('listTerms'),
    countEventFacets: answer('countEventFacets'),
    countStatementFacets: answer('countStatementFacets'),
    countEventTimeline: answer('countEventTimeline'),
    countStatementTimeline: answer('countStatementTimeline'),
    countNetwork: answer('countNetwork'),
    countNamings: answer('countNamings'),
    countArticles: async () => count.get() ?? 0,
    measure: async () => measure(),
    version: version.read,
    async close() {
      await threads?.close()
      database.close()
    },
  }
}

/** Opens the Store kept in an SQLite file, or in memory for `:memory:`, where no other thread could read it. */
export async function openSqliteStore(file: string, limits?: QueryLimits, access: Access = 'write'): Promise<Store> {
  const threads = limits === undefined || file === ':memory:' ? null : openQueryThreads(file, limits)
  return storeOf(access === 'read' ? openReadOnly(file) : openDatabase(file), threads)
}
