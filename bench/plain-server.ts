/** Fastify, plain better-sqlite3 and JSON.stringify: records built from columns of the file in the first argument. */
import Fastify from 'fastify'
import { openPlainDatabase } from './plain-database.ts'

const database = openPlainDatabase(process.argv[2] ?? '')
const app = Fastify()
const toPage = (items: unknown[]) => JSON.stringify({ items, next: null, meta: {} })
app.addHook('onRequest', async (_, reply) => void reply.type('application/json; charset=utf-8'))
app.get<{ Params: { id: string } }>('/v1/events/:id', ({ params }, reply) => reply.send(JSON.stringify(database.findEvent(params.id))))
app.get<{ Querystring: { type: string; country: string } }>('/v1/events', ({ query }, reply) =>
  reply.send(toPage(database.listEvents(query.type, query.country))),
)
app.get<{ Querystring: { speaker: string } }>('/v1/statements', ({ query }, reply) => reply.send(toPage(database.listStatements(query.speaker))))
console.log(await app.listen({ host: '127.0.0.1', port: 0 }))
