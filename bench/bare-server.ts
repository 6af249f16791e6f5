/** Bare Fastify that sends bytes kept ready: the file in the first argument holds pairs of address and body. */
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'

const pairs: [string, string][] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const bodies = new Map(pairs.map(([address, body]) => [address, Buffer.from(body)]))
const app = Fastify()
app.get('/*', (request, reply) => {
  const body = bodies.get(request.url)
  return body ? reply.type('application/json; charset=utf-8').send(body) : reply.code(404).send()
})
console.log(await app.listen({ host: '127.0.0.1', port: 0 }))
