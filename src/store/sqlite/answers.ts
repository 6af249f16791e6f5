import type { Database } from 'better-sqlite3'
import type { Actor } from '../../records/actor.ts'
import type { Article } from '../../records/article.ts'
import type { Event, Participant } from '../../records/event.ts'
import type { Statement } from '../../records/statement.ts'
import type { Term } from '../../records/term.ts'
import type { Store } from '../store.ts'
import { PLANS } from './conditions.ts'
import { prepareFacets } from './facets.ts'
import { prepareList } from './list.ts'
import { prepareNamings } from './namings.ts'
import { prepareNetwork } from './network.ts'
import { prepareTimeline } from './timeline.ts'

type List = 'listArticles' | 'listEvents' | 'listParticipants' | 'listStatements' | 'listActors' | 'listTerms'
type Count = 'countEventFacets' | 'countStatementFacets' | 'countEventTimeline' | 'countStatementTimeline' | 'countNetwork' | 'countNamings'
/** The questions whose answers may need much to be read. */
export type Question = List | Count
export type Asked<Q extends Question> = Parameters<Store[Q]>[0]
export type Answer<Q extends Question> = Awaited<ReturnType<Store[Q]>>

/** Answers questions; null where more index entries than `walk` would have to be passed. Without `walk` nothing is too much. */
export type Answers = { readonly [Q in Question]: (asked: Asked<Q>, walk?: number) => Answer<Q> | null }

/** What counts all that matches, and so always passes many entries. */
const everything =
  <Asked, Answer>(answer: (asked: Asked) => Answer) =>
  (asked: Asked, walk?: number): Answer | null =>
    walk === undefined ? answer(asked) : null

/** Prepares all answers of one connection. */
export const prepareAnswers = (database: Database): Answers => ({
  listArticles: prepareList<Article>(database, 'articles', PLANS.articles),
  listEvents: prepareList<Event>(database, 'events', PLANS.events),
  listParticipants: prepareList<Participant>(database, 'participants', PLANS.participants),
  listStatements: prepareList<Statement>(database, 'statements', PLANS.statements),
  listActors: prepareList<Actor>(database, 'actors', PLANS.actors),
  listTerms: prepareList<Term>(database, 'terms', PLANS.terms),
  countEventFacets: everything(prepareFacets(database, 'events', PLANS.events)),
  countStatementFacets: everything(prepareFacets(database, 'statements', PLANS.statements)),
  countEventTimeline: everything(prepareTimeline(database, 'events', PLANS.events)),
  countStatementTimeline: everything(prepareTimeline(database, 'statements', PLANS.statements)),
  countNetwork: everything(prepareNetwork(database, PLANS.events)),
  countNamings: everything(prepareNamings(database, PLANS.terms)),
})
