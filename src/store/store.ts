import type { Actor } from '../records/actor.ts'
import type { Article } from '../records/article.ts'
import type { ArticleRecords } from '../records/article-records.ts'
import type { Event, Participant } from '../records/event.ts'
import type { EventFacet, Facets, StatementFacet } from '../records/facet.ts'
import type { ActorFilter, ArticleFilter, EventFilter, ListName, ParticipantFilter, Sort, StatementFilter, TermFilter } from '../records/filters.ts'
import type { MatchedActor, MatchedArticle, MatchedEvent, MatchedStatement } from '../records/match.ts'
import type { Namings } from '../records/naming.ts'
import type { Network, NodeKind } from '../records/network.ts'
import type { PageMeta } from '../records/page.ts'
import type { RecordOf } from '../records/resources.ts'
import type { Search } from '../records/search.ts'
import type { Statement } from '../records/statement.ts'
import type { Term } from '../records/term.ts'
import type { Bucket, Clock, Split, Timeline } from '../records/timeline.ts'
import type { Json, Utf8 } from './json.ts'

/** The records that others lead to by their ids, or that an article has. */
export type Referable = 'articles' | 'events' | 'statements' | 'terms' | 'actors'
/** Some records: by their ids, and all those that some articles have. */
export type Wanted = { ids: readonly string[]; ofArticles: readonly string[] }

/**
 * Which records of a list are meant: those that meet the filter, nothing of `not`, one of `any` where there are some, and the search.
 * Only articles, events, statements and actors can be searched.
 */
export type Selection<Filter> = { filter: Filter; not?: Filter; any?: readonly Filter[]; q?: Search }

/** What a query selects, without its order, its page and all else. */
export const selectionOf = <Filter>({ filter, not, any, q }: Selection<Filter>): Selection<Filter> => ({
  filter,
  ...(not === undefined ? {} : { not }),
  ...(any === undefined ? {} : { any }),
  ...(q === undefined ? {} : { q }),
})

export type Query<L extends ListName, Filter> = Selection<Filter> & {
  sort: Sort<L>
  /** 1–200 */
  limit: number
  /** `next` of the page before, of the same query. */
  cursor?: string
  /** Fill `meta`. */
  count?: boolean
}
export type Page<T> = { items: Utf8<T>[]; next: string | null; meta: PageMeta }

/** How records are counted by fields: each `by` with its `top` most frequent values. */
export type FacetQuery<Name extends string> = { by: readonly Name[]; top: number }
/** How records are counted over time. */
export type TimelineQuery = { bucket: Bucket; clock: Clock; by?: Split | undefined }
/** Of what a network is made, and how many edges are listed. */
export type NetworkQuery = { from: NodeKind; top: number }
/** How large a store is: bytes, and records of each kind. */
export type Measures = { bytes: number; records: Record<ListName, number> }

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
/** What a store is opened for. */
export type Access = 'read' | 'write'
/** What became of one article among several: what saving did, or why it was not saved. */
export type Attempt = Saved | { outcome: 'failed'; error: unknown }

/**
 * Where records are kept. Every engine behaves alike; `test/store/contract.ts` says how.
 * Lists throw Problem 'bad-cursor' for a cursor of another query or none at all, 'invalid-request' for a search that too many words are meant by, and 'unavailable' where too many wait or the answer takes too long.
 */
export type Store = {
  /** Saves an article and all its records in one transaction. Saving equal records again changes nothing; else revisions rise. */
  saveArticle(records: ArticleRecords): Promise<Saved>
  /**
   * Saves articles as `saveArticle` does, but together in one transaction; one that fails leaves the others as they are.
   * Takes no further article once so many milliseconds have passed: the answer tells of those taken, at least the first.
   */
  saveArticles(records: readonly ArticleRecords[], milliseconds?: number): Promise<Attempt[]>
  findArticle(id: string): Promise<Json<Article> | null>
  /** Everything that was read from one article. */
  findArticleRecords(id: string): Promise<ArticleRecords | null>
  findEvent(id: string): Promise<Json<Event> | null>
  findStatement(id: string): Promise<Json<Statement> | null>
  findActor(id: string): Promise<Json<Actor> | null>
  /** Those of some records that exist, by their ids: first as their ids are given, then article by article in its order; `most` at most. */
  findMany<T extends Referable>(list: T, wanted: Wanted, most: number): Promise<Map<string, Json<RecordOf[T]>>>
  listArticles(query: Query<'articles', ArticleFilter>): Promise<Page<MatchedArticle>>
  listEvents(query: Query<'events', EventFilter>): Promise<Page<MatchedEvent>>
  listParticipants(query: Query<'participants', ParticipantFilter>): Promise<Page<Participant>>
  listStatements(query: Query<'statements', StatementFilter>): Promise<Page<MatchedStatement>>
  listActors(query: Query<'actors', ActorFilter>): Promise<Page<MatchedActor>>
  listTerms(query: Query<'terms', TermFilter>): Promise<Page<Term>>
  countArticles(): Promise<number>
  countEventFacets(query: Selection<EventFilter> & FacetQuery<EventFacet>): Promise<Facets>
  countStatementFacets(query: Selection<StatementFilter> & FacetQuery<StatementFacet>): Promise<Facets>
  countEventTimeline(query: Selection<EventFilter> & TimelineQuery): Promise<Timeline>
  /** The clock is `published` or `recorded`. */
  countStatementTimeline(query: Selection<StatementFilter> & TimelineQuery): Promise<Timeline>
  countNetwork(query: Selection<EventFilter> & NetworkQuery): Promise<Network>
  countNamings(query: Selection<TermFilter> & { top: number }): Promise<Namings>
  /**
   * Which state of the data this is, as `epoch.sequence`: another text after every change;
   * after one that another process made, from the next turn of the event loop on.
   */
  version(): string
  /** Counts everything, which takes a while where there is much. */
  measure(): Promise<Measures>
  close(): Promise<void>
}
