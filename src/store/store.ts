import type { Actor } from '../records/actor.ts'
import type { Article } from '../records/article.ts'
import type { ArticleRecords } from '../records/article-records.ts'
import type { Event, Participant } from '../records/event.ts'
import type { ActorFilter, ArticleFilter, EventFilter, ListName, ParticipantFilter, Sort, StatementFilter, TermFilter } from '../records/filters.ts'
import type { MatchedActor, MatchedArticle, MatchedEvent, MatchedStatement } from '../records/match.ts'
import type { PageMeta } from '../records/page.ts'
import type { Search } from '../records/search.ts'
import type { Statement } from '../records/statement.ts'
import type { Term } from '../records/term.ts'

/** The JSON text of a record, kept ready so that an answer need not be built anew. */
export type Json<T> = string & { readonly json?: T }

/** The record that a JSON text holds. */
export const parseJson = <T>(text: Json<T>): T => JSON.parse(text)

/** Which records of a list are meant; only articles, events, statements and actors can be searched. */
export type Selection<Filter> = { filter: Filter; q?: Search }

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

/**
 * Where records are kept. Every engine behaves alike; `test/store/contract.ts` says how.
 * Lists throw Problem 'bad-cursor' for a cursor of another query or none at all, and 'invalid-request' for a search that too many words are meant by.
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
  listArticles(query: Query<'articles', ArticleFilter>): Promise<Page<MatchedArticle>>
  listEvents(query: Query<'events', EventFilter>): Promise<Page<MatchedEvent>>
  listParticipants(query: Query<'participants', ParticipantFilter>): Promise<Page<Participant>>
  listStatements(query: Query<'statements', StatementFilter>): Promise<Page<MatchedStatement>>
  listActors(query: Query<'actors', ActorFilter>): Promise<Page<MatchedActor>>
  listTerms(query: Query<'terms', TermFilter>): Promise<Page<Term>>
  countArticles(): Promise<number>
  close(): Promise<void>
}
