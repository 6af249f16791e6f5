/** Bare Fastify that sends bytes kept ready: the file in the first argument maps addresses to bodies. */
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'

const bodies: Record<string, string> = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const app = Fastify()
app.get('/*', (request, reply) => reply.type('application/json; charset=utf-8').send(bodies[request.url]))
console.log(await app.listen({ host: '127.0.0.1', port: 0 }))
