import type { Actor } from '../records/actor.ts'
import type { Article } from '../records/article.ts'
import type { ArticleRecords } from '../records/article-records.ts'
import type { Event, Participant } from '../records/event.ts'
import type { ActorFilter, ArticleFilter, EventFilter, ListName, ParticipantFilter, Sort, StatementFilter, TermFilter } from '../records/filters.ts'
import type { PageMeta } from '../records/page.ts'
import type { Statement } from '../records/statement.ts'
import type { Term } from '../records/term.ts'

/** The JSON text of a record, kept ready so that an answer need not be built anew. */
export type Json<T> = string & { readonly json?: T }

/** The record that a JSON text holds. */
export const parseJson = <T>(text: Json<T>): T => JSON.parse(text)

/** The records that others refer to by their ids. */
export type Referable = { articles: Article; events: Event; statements: Statement; actors: Actor }

/** Which records of a list are meant: those that meet the filter, nothing of `not`, and one of `any` where there are some. */
export type Selection<Filter> = { filter: Filter; not?: Filter; any?: readonly Filter[] }

export type Query<L extends ListName, Filter> = Selection<Filter> & {
  sort: Sort<L>
  /** 1–200 */
  limit: number
  /** `next` of the page before, of the same query. */
  cursor?: string
  /** Fill `meta`. */
  count?: boolean
}
export type Page<T> = { items: Json<T>[]; next: string | null; meta: PageMeta }

/** What saving did: `created` it, found it `unchanged`, or `updated` it and raised its revision. */
export type Saved = { outcome: 'created' | 'unchanged' | 'updated'; records: ArticleRecords }

/** Limits of the threads that answer what needs much reading. */
export type QueryLimits = {
  /** Entries of an index that a page may pass before its reading is handed to a thread. */
  walk: number
  /** Threads at most. */
  threads: number
  /** Questions that may wait. */
  queue: number
  /** Milliseconds, with the time in the queue. */
  timeLimit: number
}

/**
 * Where records are kept. Every engine behaves alike; `test/store/contract.ts` says how.
 * Lists throw Problem 'bad-cursor' for a cursor of another query or none at all, and 'unavailable' where too many wait or the answer takes too long.
 */
export type Store = {
  /** Saves an article and all its records in one transaction. Saving equal records again changes nothing; else revisions rise. */
  saveArticle(records: ArticleRecords): Promise<Saved>
  findArticle(id: string): Promise<Json<Article> | null>
  /** Everything that was read from one article. */
  findArticleRecords(id: string): Promise<ArticleRecords | null>
  findEvent(id: string): Promise<Json<Event> | null>
  findStatement(id: string): Promise<Json<Statement> | null>
  findActor(id: string): Promise<Json<Actor> | null>
  /** The statements of an event, in reading order; null where there is no such event. */
  findEventStatements(eventId: string): Promise<Json<Statement>[] | null>
  /** Those of some records that exist, by their ids, in one question. */
  findMany<T extends keyof Referable>(list: T, ids: readonly string[]): Promise<Map<string, Json<Referable[T]>>>
  /** All events or statements of some articles by their ids, each article's in its order, in one question. */
  findOfArticles<T extends 'events' | 'statements'>(list: T, articleIds: readonly string[]): Promise<Map<string, Json<Referable[T]>>>
  listArticles(query: Query<'articles', ArticleFilter>): Promise<Page<Article>>
  listEvents(query: Query<'events', EventFilter>): Promise<Page<Event>>
  listParticipants(query: Query<'participants', ParticipantFilter>): Promise<Page<Participant>>
  listStatements(query: Query<'statements', StatementFilter>): Promise<Page<Statement>>
  listActors(query: Query<'actors', ActorFilter>): Promise<Page<Actor>>
  listTerms(query: Query<'terms', TermFilter>): Promise<Page<Term>>
  countArticles(): Promise<number>
  /** Which state of the data this is: another text after every change, also one that another process made. */
  version(): string
  close(): Promise<void>
}
