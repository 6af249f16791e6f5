import { z } from 'zod'
import type { Participant } from '../../records/event.ts'
import { ExplainedEvent } from '../../records/explanation.ts'
import type { Statement } from '../../records/statement.ts'
import { parseJson } from '../../store/store.ts'
import { ExplainQuery, explained } from '../explained.ts'
import { LINK, LISTS, toPage, withinArticle } from '../lists.ts'
import { missing } from '../missing.ts'
import type { Api } from '../operation.ts'
import type { Services } from '../services.ts'
import { toEventPage } from '../within-event.ts'

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
      problems: ['bad-cursor'],
      example: 'type=CONSULT&limit=1&count=exact',
    },
    handler: async ({ query }, reply) => toPage(reply, await store.listEvents(query)),
  })

  app.get('/v1/events/:id', {
    schema: {
      operationId: 'getEvent',
      tag: 'events',
      summary: 'Get one event',
      params,
      description: 'With explain=true also what made it an event, and which other readings of the same words lost.',
      querystring: ExplainQuery,
      response: { 200: ExplainedEvent },
      problems: ['not-found', 'unavailable'],
      example: 'explain=true',
    },
    handler: async ({ params: { id }, query }) => explained(services, (await store.findEvent(id)) ?? missing('event', id), query),
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
      problems: ['not-found', 'bad-cursor'],
      example: 'limit=1',
    },
    handler: async ({ params: { id }, query }, reply) => {
      const { filter, sort } = withinArticle(query, (await findEvent(id)).articleId)
      const page = await toEventPage<Participant>({
        eventId: id,
        query,
        belongs: ({ eventId }) => eventId === id,
        list: (paging) => store.listParticipants({ filter, sort, ...paging }),
      })
      return toPage(reply, page)
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
      problems: ['not-found', 'bad-cursor'],
      example: 'sort=position&limit=1',
    },
    handler: async ({ params: { id }, query }, reply) => {
      const { articleId, statementIds } = await findEvent(id)
      const { filter, sort, q } = withinArticle(query, articleId)
      const search = q === undefined ? {} : { q }
      const page = await toEventPage<Statement>({
        eventId: id,
        query,
        belongs: (statement) => statementIds.includes(statement.id),
        list: (paging) => store.listStatements({ filter, sort, ...search, ...paging }),
        listUndated: (paging) => store.listStatements({ filter: { ...filter, published: undefined }, sort, ...search, ...paging }),
      })
      return toPage(reply, page)
    },
  })
}
