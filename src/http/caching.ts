import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { Counter, Gauge, type Registry } from 'prom-client'
import type { Store } from '../store/store.ts'
import { type Answer, type Answers, openAnswers } from './caching/answers.ts'
import { isNamed, recordTag, tagOf } from './caching/entity-tag.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The state of the data when the request was taken up. */
    dataVersion: string
  }
  interface FastifyContextConfig {
    /** What an answer changes with: the `revision` of the one record that it is, or any change of the data. */
    changesWith?: 'revision'
  }
}

/** What answers are cached with: `bytes` at most, none where it is 0; `edition` is what else their text depends on. */
export type Caching = { store: Pick<Store, 'version'>; bytes: number; edition: string; registry: Registry }

/** Whether the answers of a route have validators. */
export const isValidated = ({ method, url }: Pick<RouteOptions, 'method' | 'url'>): boolean =>
  ['GET', 'HEAD'].includes(String(method)) && url.startsWith('/v1/')

const addressOf = ({ headers: { accept = '*/*' }, url }: FastifyRequest) => `${accept} ${url}`

/** The request in words that are the same for all that ask the same: its query has been read, with the defaults filled in. */
const queryOf = ({ routeOptions: { url = '' }, params, query }: FastifyRequest) => JSON.stringify([url, params, query])

const isPlain = ({ query }: FastifyRequest) => Object.keys(Object(query)).length === 0

/** The answer as it is sent to one caller: without its body where the caller has it. */
function addressed({ headers: { 'if-none-match': known } }: FastifyRequest, { body, headers }: Answer) {
  if (!isNamed(known, headers.etag)) return { status: 200, headers, body }
  const { 'content-type': _type, 'content-length': _length, ...others } = headers
  return { status: 304, headers: others, body: undefined }
}

/** Sends a new answer. */
function send(reply: FastifyReply, answer: Answer) {
  const { status, headers, body } = addressed(reply.request, answer)
  if (body === undefined) reply.removeHeader('content-type')
  return reply.code(status).headers(headers).send(body)
}

/** Sends an answer again, past all that Fastify does to a new one. */
function sendAgain(reply: FastifyReply, answer: Answer) {
  const { status, headers, body } = addressed(reply.request, answer)
  reply.hijack().raw.writeHead(status, headers).end(body)
}

function toAnswer(request: FastifyRequest, reply: FastifyReply, text: string, edition: string): Answer {
  const { dataVersion: version, routeOptions } = request
  const isRecord = routeOptions.config.changesWith === 'revision' && isPlain(request)
  const etag = (isRecord && recordTag(version, String(Object(request.params).id), text)) || tagOf(edition, version, queryOf(request))
  const body = Buffer.from(text)
  const set = Object.entries(reply.getHeaders()).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return { body, headers: { ...Object.fromEntries(set), etag, 'content-length': body.byteLength } }
}

/** Answers from the cache once the query is known, else asks the handler, whose answer is never older than the state of the data that it is kept under. */
function cached(handler: RouteOptions['handler'], { edition }: Caching, answers: Answers | null): RouteOptions['handler'] {
  return async function (request, reply) {
    const { dataVersion } = request
    const [query, address] = answers ? [`${request.headers.accept ?? '*/*'} ${queryOf(request)}`, addressOf(request)] : ['', '']
    const found = answers?.find(dataVersion, query, address)
    if (found) return send(reply, found)
    const text: unknown = await handler.call(this, request, reply)
    if (typeof text !== 'string' || reply.statusCode !== 200) return text
    const answer = toAnswer(request, reply, text, edition)
    answers?.keep(dataVersion, query, address, answer)
    return send(reply, answer)
  }
}

function publish(registry: Registry, answers: Answers): () => void {
  const repeated = new Counter({ name: 'readout_answers_repeated_total', help: 'Answers that were sent again from memory', registers: [registry] })
  new Gauge({
    name: 'readout_answer_cache_bytes',
    help: 'Size of the answers that are kept in memory',
    registers: [registry],
    collect() {
      this.set(answers.bytes())
    },
  })
  return () => repeated.inc()
}

/**
 * Gives the answers under /v1/ that are registered from now on validators: strong ones, which change with the data and with nothing else.
 * Repeats an answer while the data is what it was, which is asked every time.
 */
export function cacheAnswers(app: FastifyInstance, caching: Caching) {
  const answers = caching.bytes > 0 ? openAnswers(caching.bytes) : null
  const count = answers ? publish(caching.registry, answers) : () => {}
  app.decorateRequest('dataVersion', '')
  app.addHook('onRoute', (route) => {
    if (!isValidated(route)) return
    route.onRequest = [
      ...[route.onRequest ?? []].flat(),
      (request, reply, done) => {
        request.dataVersion = caching.store.version()
        reply.header('cache-control', 'no-cache')
        const found = answers?.findByAddress(request.dataVersion, addressOf(request))
        if (found === undefined) return done()
        count()
        sendAgain(reply, found)
      },
    ]
    route.handler = cached(route.handler, caching, answers)
  })
}
