import type { Database } from 'better-sqlite3'
import type { Participant } from '../../records/event.ts'
import type { MatchedActor, MatchedArticle, MatchedEvent, MatchedStatement } from '../../records/match.ts'
import type { Search } from '../../records/search.ts'
import type { Term } from '../../records/term.ts'
import type { Store } from '../store.ts'
import { PLANS } from './conditions.ts'
import { prepareFacets } from './facets.ts'
import type { AnySelection } from './groups.ts'
import { prepareList } from './list.ts'
import { prepareNamings } from './namings.ts'
import { prepareNetwork } from './network.ts'
import type { Version } from './records.ts'
import { prepareSearchable, prepareSearchFilter } from './search/search.ts'
import { knownTokens } from './search/tokens.ts'
import { prepareTimeline } from './timeline.ts'

type List = 'listArticles' | 'listEvents' | 'listParticipants' | 'listStatements' | 'listActors' | 'listTerms'
type Count = 'countEventFacets' | 'countStatementFacets' | 'countEventTimeline' | 'countStatementTimeline' | 'countNetwork' | 'countNamings'
/** The questions whose answers may need much to be read. */
export type Question = List | Count
export type Asked<Q extends Question> = Parameters<Store[Q]>[0]
export type Answer<Q extends Question> = Awaited<ReturnType<Store[Q]>>

/** Answers questions; null where more index entries than `walk` would have to be passed. Without `walk` nothing is too much. */
export type Answers = { readonly [Q in Question]: (asked: Asked<Q>, walk?: number) => Answer<Q> | null }

/** Prepares all answers of one connection; told the state of the data, it keeps records in memory. */
export function prepareAnswers(database: Database, version: Version = null): Answers {
  const tokens = knownTokens()
  const reading = { tokens, version }
  const toFilter = prepareSearchFilter(database, tokens)
  /** What counts all that matches passes many entries, always; a search that cannot be answered is told before. */
  const everything =
    <Asked extends AnySelection, Answer>(answer: (asked: Asked) => Answer) =>
    (asked: Asked & { q?: Search }, walk?: number): Answer | null => {
      const searched = toFilter(asked)
      return walk === undefined ? answer(searched) : null
    }
  return {
    listArticles: prepareSearchable<MatchedArticle>(database, 'articles', PLANS.articles, reading),
    listEvents: prepareSearchable<MatchedEvent>(database, 'events', PLANS.events, reading),
    listParticipants: prepareList<Participant>(database, 'participants', PLANS.participants, version),
    listStatements: prepareSearchable<MatchedStatement>(database, 'statements', PLANS.statements, reading),
    listActors: prepareSearchable<MatchedActor>(database, 'actors', PLANS.actors, reading),
    listTerms: prepareList<Term>(database, 'terms', PLANS.terms, version),
    countEventFacets: everything(prepareFacets(database, 'events', PLANS.events)),
    countStatementFacets: everything(prepareFacets(database, 'statements', PLANS.statements)),
    countEventTimeline: everything(prepareTimeline(database, 'events', PLANS.events)),
    countStatementTimeline: everything(prepareTimeline(database, 'statements', PLANS.statements)),
    countNetwork: everything(prepareNetwork(database, PLANS.events)),
    countNamings: everything(prepareNamings(database, PLANS.terms)),
  }
}
