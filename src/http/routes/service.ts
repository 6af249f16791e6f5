import { z } from 'zod'
import { Problem } from '../../problems.ts'
import type { Api } from '../operation.ts'
import { NoParameters } from '../query.ts'
import type { Services } from '../services.ts'

const Index = z
  .object({ name: z.string(), documentation: z.string(), openapi: z.string(), articles: z.string(), events: z.string(), statements: z.string() })
  .meta({ id: 'Index', description: 'Where to go from here' })
const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health', description: 'That all is well' })
const OpenapiDocument = z.looseObject({ openapi: z.string() }).meta({ id: 'OpenapiDocument', description: 'An OpenAPI 3.1 document' })

const INDEX = JSON.stringify({
  name: 'Readout',
  documentation: '/docs',
  openapi: '/openapi.json',
  articles: '/v1/articles',
  events: '/v1/events',
  statements: '/v1/statements',
})
const OK = JSON.stringify({ status: 'ok' })

/** The service’s own addresses: the way in, its document and its health. */
export function serviceRoutes(app: Api, { store, reader, document }: Services) {
  app.get('/', {
    schema: { operationId: 'getIndex', tag: 'service', summary: 'Find the way in', querystring: NoParameters, response: { 200: Index } },
    handler: async () => INDEX,
  })

  app.get('/openapi.json', {
    schema: {
      operationId: 'getOpenapi',
      tag: 'service',
      summary: 'Get this document',
      querystring: NoParameters,
      response: { 200: OpenapiDocument },
    },
    handler: async () => document,
  })

  app.get('/healthz', {
    config: { alwaysAnswered: true },
    schema: { operationId: 'getHealth', tag: 'service', summary: 'Tell whether the process answers', querystring: NoParameters, response: { 200: Health } },
    handler: async () => OK,
  })

  app.get('/readyz', {
    schema: {
      operationId: 'getReadiness',
      tag: 'service',
      summary: 'Tell whether the store answers and articles can be read',
      querystring: NoParameters,
      response: { 200: Health },
      problems: ['unavailable'],
    },
    handler: async () => {
      await store.findArticle('').catch(() => {
        throw new Problem('unavailable', 'The store does not answer', { retryAfter: 1 })
      })
      const { pending, most } = reader.load()
      if (pending >= most) throw new Problem('unavailable', 'No article can be taken in: too many wait to be read', { retryAfter: 5 })
      return OK
    },
  })
}
