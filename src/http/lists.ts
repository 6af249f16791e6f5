import type { FastifyReply } from 'fastify'
import { Participant } from '../records/event.ts'
import { ActorFilter, ArticleFilter, EventFilter, ParticipantFilter, SORTS, StatementFilter, TermFilter } from '../records/filters.ts'
import { MatchedActor, MatchedArticle, MatchedEvent, MatchedStatement } from '../records/match.ts'
import { pageOf } from '../records/page.ts'
import { Term } from '../records/term.ts'
import type { Json, Page } from '../store/store.ts'
import { EVENT_FORMATS } from './exports/formats.ts'
import { listQuery, searchQuery } from './query.ts'

/** What the query string and the answer of every list look like. */
export const LISTS = {
  articles: { query: searchQuery(ArticleFilter, SORTS.articles), page: pageOf(MatchedArticle, 'ArticlePage') },
  events: { query: searchQuery(EventFilter, SORTS.events, EVENT_FORMATS), page: pageOf(MatchedEvent, 'EventPage') },
  participants: { query: listQuery(ParticipantFilter, SORTS.participants), page: pageOf(Participant, 'ParticipantPage') },
  statements: { query: searchQuery(StatementFilter, SORTS.statements), page: pageOf(MatchedStatement, 'StatementPage') },
  actors: { query: searchQuery(ActorFilter, SORTS.actors), page: pageOf(MatchedActor, 'ActorPage') },
  terms: { query: listQuery(TermFilter, SORTS.terms), page: pageOf(Term, 'TermPage') },
} as const

/** The headers that every list may answer with. */
export const LINK = {
  Link: 'Address of the next page, rel="next"; missing on the last page',
  'X-Readout-Total': 'Number of records that match; only in an export with count=exact',
  'X-Readout-Excluded-Unknown-Date': 'As excludedUnknownDate of a page; only in an export with count=exact',
} as const

/** The same query, of the next page. */
function nextAddress(url: string, next: string): string {
  const [path = '', query] = url.split('?', 2)
  const parameters = new URLSearchParams(query)
  parameters.set('cursor', next)
  return `${path}?${parameters}`
}

/** Names the next page, if there is one, in the header Link. */
export function linkNext(reply: FastifyReply, next: string | null) {
  if (next !== null) reply.header('link', `<${nextAddress(reply.request.url, next)}>; rel="next"`)
}

/** Joins finished records into the finished text of a page, and names the next page in the header Link. */
export function toPage<T>(reply: FastifyReply, { items, next, meta }: Page<T>): Json<{ items: T[]; next: string | null; meta: Page<T>['meta'] }> {
  linkNext(reply, next)
  return `{"items":[${items.join(',')}],"next":${JSON.stringify(next)},"meta":${JSON.stringify(meta)}}`
}

/** A query narrowed to one article. */
export const withinArticle = <Q extends { filter: { article?: string[][] | undefined } }>(query: Q, id: string): Q => ({
  ...query,
  filter: { ...query.filter, article: [...(query.filter.article ?? []), [id]] },
})
