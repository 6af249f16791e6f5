import type { FastifyReply } from 'fastify'
import { Participant } from '../records/event.ts'
import { ActorFilter, ArticleFilter, EventFilter, ParticipantFilter, SORTS, StatementFilter, TermFilter } from '../records/filters.ts'
import { MatchedActor, MatchedArticle, MatchedEvent, MatchedStatement } from '../records/match.ts'
import { pagesOf, plainPagesOf } from '../records/page.ts'
import { SparseActor, SparseArticle, SparseEvent, SparseParticipant, SparseStatement, SparseTerm } from '../records/sparse.ts'
import { Term } from '../records/term.ts'
import type { Page } from '../store/store.ts'
import { EVENT_FORMATS } from './exports/formats.ts'
import { listQuery, searchQuery } from './query.ts'
import { queryStringOf } from './query-string.ts'
import { fieldParameters, shapeParameters } from './shape/parameters.ts'

/** What the query string and the answer of every list look like. */
export const LISTS = {
  articles: { query: searchQuery(ArticleFilter, SORTS.articles, shapeParameters('articles')), page: pagesOf(MatchedArticle, SparseArticle, 'ArticlePage') },
  events: { query: searchQuery(EventFilter, SORTS.events, shapeParameters('events'), EVENT_FORMATS), page: pagesOf(MatchedEvent, SparseEvent, 'EventPage') },
  participants: {
    query: listQuery(ParticipantFilter, SORTS.participants, shapeParameters('participants')),
    page: pagesOf(Participant, SparseParticipant, 'ParticipantPage'),
  },
  statements: {
    query: searchQuery(StatementFilter, SORTS.statements, shapeParameters('statements')),
    page: pagesOf(MatchedStatement, SparseStatement, 'StatementPage'),
  },
  actors: { query: searchQuery(ActorFilter, SORTS.actors, fieldParameters('actors')), page: plainPagesOf(MatchedActor, SparseActor, 'ActorPage') },
  terms: { query: listQuery(TermFilter, SORTS.terms, shapeParameters('terms')), page: pagesOf(Term, SparseTerm, 'TermPage') },
} as const

/** The headers that every list may answer with. */
export const LINK = {
  Link: 'Address of the next page, rel="next"; missing on the last page',
  'X-Readout-Total': 'Number of records that match; only in an export with count=exact',
  'X-Readout-Excluded-Unknown-Date': 'As excludedUnknownDate of a page; only in an export with count=exact',
} as const

/** The same query, of the next page. */
function nextAddress(url: string, next: string): string {
  const [path = ''] = url.split('?', 1)
  const parameters = new URLSearchParams(queryStringOf(url))
  parameters.set('cursor', next)
  return `${path}?${parameters}`
}

/** Names the next page, if there is one, in the header Link. */
export function linkNext(reply: FastifyReply, next: string | null) {
  if (next !== null) reply.header('link', `<${nextAddress(reply.request.url, next)}>; rel="next"`)
}

const HEAD = Buffer.from('{"items":[')
const COMMA = 0x2c

/** Puts finished records between a head and a tail, with commas between them: as Buffer.concat does, but in half its time, without a piece for each comma. */
function join(items: readonly Uint8Array[], tail: string): Buffer {
  const end = Buffer.from(tail)
  const length = items.reduce((sum, item) => sum + item.byteLength, HEAD.byteLength + Math.max(items.length - 1, 0))
  const joined = Buffer.allocUnsafe(length + end.byteLength)
  joined.set(HEAD)
  let place = HEAD.byteLength
  for (const [index, item] of items.entries()) {
    if (index > 0) joined[place++] = COMMA
    joined.set(item, place)
    place += item.byteLength
  }
  joined.set(end, place)
  return joined
}

/** Puts a page's finished records into its finished JSON, in UTF-8, with what stands beside them, and names the next page in the header Link. */
export function toPage<T>(reply: FastifyReply, { items, next, meta }: Page<T>, beside = ''): Buffer {
  linkNext(reply, next)
  return join(items, `],"next":${JSON.stringify(next)},"meta":${JSON.stringify(meta)}${beside}}`)
}

/** A query narrowed to one article. */
export const withinArticle = <Q extends { filter: { article?: string[][] | undefined } }>(query: Q, id: string): Q => ({
  ...query,
  filter: { ...query.filter, article: [...(query.filter.article ?? []), [id]] },
})
