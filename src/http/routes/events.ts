import { z } from 'zod'
import { Event } from '../../records/event.ts'
import { parseJson } from '../../store/store.ts'
import { LINK, LISTS, toPage } from '../lists.ts'
import { missing } from '../missing.ts'
import type { Api } from '../operation.ts'
import { NoParameters } from '../query.ts'
import type { Services } from '../services.ts'

const params = z.object({ id: z.string().describe('Id of an event') })

/** What happened, with those who took part and the statements that tell it. */
export function eventRoutes(app: Api, { store }: Services) {
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
      querystring: NoParameters,
      response: { 200: Event },
      problems: ['not-found'],
    },
    handler: async ({ params: { id } }) => (await store.findEvent(id)) ?? missing('event', id),
  })

  app.get('/v1/events/:id/participants', {
    schema: {
      operationId: 'listEventParticipants',
      tag: 'events',
      summary: 'List those who took part in one event',
      params,
      querystring: NoParameters,
      response: { 200: LISTS.participants.page },
      problems: ['not-found'],
    },
    handler: async ({ params: { id } }, reply) => {
      const { participants } = parseJson((await store.findEvent(id)) ?? missing('event', id))
      return toPage(reply, { items: participants.map((participant) => JSON.stringify(participant)), next: null, meta: {} })
    },
  })

  app.get('/v1/events/:id/statements', {
    schema: {
      operationId: 'listEventStatements',
      tag: 'events',
      summary: 'List the statements that make or tell one event',
      params,
      querystring: NoParameters,
      response: { 200: LISTS.statements.page },
      problems: ['not-found'],
    },
    handler: async ({ params: { id } }, reply) => {
      const items = (await store.findEventStatements(id)) ?? missing('event', id)
      return toPage(reply, { items, next: null, meta: {} })
    },
  })
}
