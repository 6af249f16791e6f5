import { z } from 'zod'
import type { Participant } from '../../records/event.ts'
import { ExplainedEvent, SparseExplainedEvent } from '../../records/explanation.ts'
import type { Statement } from '../../records/statement.ts'
import { parseJson } from '../../store/json.ts'
import { selectionOf } from '../../store/store.ts'
import { explained, explaining } from '../explained.ts'
import { answerList } from '../exports/answer.ts'
import { occurredFor } from '../exports/gdelt/selection.ts'
import { LINK, LISTS, withinArticle } from '../lists.ts'
import { missing } from '../missing.ts'
import type { Api } from '../operation.ts'
import type { Services } from '../services.ts'
import { shapeParameters } from '../shape/parameters.ts'
import { shapeOne } from '../shape/shape.ts'
import { toEventPage, undated, type WithinPaging } from '../within-event.ts'

const params = z.object({ id: z.string().describe('Id of an event') })

/** What happened. */
export function eventRoutes(app: Api, services: Services) {
  const { store } = services

  app.get('/v1/events', {
    schema: {
      operationId: 'listEvents',
      tag: 'events',
      summary: 'List events',
      description: 'Events with their participants and evidence, the newest ingested first.',
      querystring: LISTS.events.query,
      response: { 200: LISTS.events.page },
      answerHeaders: LINK,
      problems: ['bad-cursor', 'not-acceptable'],
      example: 'type=CONSULT&limit=1&count=exact',
    },
    handler: ({ query }, reply) =>
      answerList(reply, { list: 'events', query, store, pages: (paging) => store.listEvents({ ...occurredFor(query), ...paging }) }),
  })

  app.get('/v1/events/:id', {
    config: { changesWith: 'record' },
    schema: {
      operationId: 'getEvent',
      tag: 'events',
      summary: 'Get one event',
      params,
      description: 'With explain=true also what made it an event, and which other readings of the same words lost.',
      querystring: z.strictObject({ ...explaining, ...shapeParameters('events') }),
      response: { 200: z.union([ExplainedEvent, SparseExplainedEvent]).describe('The event') },
      problems: ['not-found', 'unavailable'],
      example: 'explain=true',
    },
    handler: async ({ params: { id }, query }) =>
      shapeOne({ list: 'events', query, store }, await explained(services, (await store.findEvent(id)) ?? missing('event', id), query)),
  })
}

/** The lists of one event. */
export function eventListRoutes(app: Api, { store }: Services) {
  const findEvent = async (id: string) => parseJson((await store.findEvent(id)) ?? missing('event', id))

  app.get('/v1/events/:id/participants', {
    schema: {
      operationId: 'listEventParticipants',
      tag: 'events',
      summary: 'List those who take part in one event',
      params,
      querystring: LISTS.participants.query,
      response: { 200: LISTS.participants.page },
      answerHeaders: LINK,
      problems: ['not-found', 'bad-cursor', 'not-acceptable'],
      example: 'limit=1',
    },
    handler: async ({ params: { id }, query }, reply) => {
      const narrowed = withinArticle(query, (await findEvent(id)).articleId)
      const within = {
        eventId: id,
        belongs: (participant: Participant) => participant.eventId === id,
        list: (paging: WithinPaging) => store.listParticipants({ ...selectionOf(narrowed), sort: query.sort, ...paging }),
      }
      return answerList(reply, { list: 'participants', query, store, pages: (paging) => toEventPage({ ...within, query: { ...query, ...paging } }) })
    },
  })

  app.get('/v1/events/:id/statements', {
    schema: {
      operationId: 'listEventStatements',
      tag: 'events',
      summary: 'List the statements that make or tell one event',
      params,
      querystring: LISTS.statements.query,
      response: { 200: LISTS.statements.page },
      answerHeaders: LINK,
      problems: ['not-found', 'bad-cursor', 'not-acceptable'],
      example: 'sort=position&limit=1',
    },
    handler: async ({ params: { id }, query }, reply) => {
      const { articleId, statementIds } = await findEvent(id)
      const narrowed = withinArticle(query, articleId)
      const within = {
        eventId: id,
        belongs: (statement: Statement) => statementIds.includes(statement.id),
        list: (paging: WithinPaging) => store.listStatements({ ...selectionOf(narrowed), sort: query.sort, ...paging }),
        listUndated: (paging: WithinPaging) => store.listStatements({ ...undated(selectionOf(narrowed)), sort: query.sort, ...paging }),
      }
      return answerList(reply, { list: 'statements', query, store, pages: (paging) => toEventPage({ ...within, query: { ...query, ...paging } }) })
    },
  })
}
