import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { Counter, Gauge, type Registry } from 'prom-client'
import type { Store } from '../store/store.ts'
import { type Answer, type Answers, openAnswers } from './caching/answers.ts'
import { isNamed, tagOf } from './caching/entity-tag.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The state of the data when the request was taken up. */
    dataVersion: string
  }
  interface FastifyContextConfig {
    /** What an answer changes with, where that is not any change of the data: the `record` that it is. */
    changesWith?: 'record'
  }
}

/** What answers are cached with: `bytes` at most, none where it is 0; `edition` is what else their text depends on. */
export type Caching = { store: Pick<Store, 'version'>; bytes: number; edition: string; registry: Registry }

/** Whether the answers of a route have validators. */
export const isValidated = ({ method, url, schema }: Pick<RouteOptions, 'method' | 'url' | 'schema'>): boolean =>
  ['GET', 'HEAD'].includes(String(method)) && url.startsWith('/v1/') && schema?.isFoundAnew !== true

/** What a request accepts that does not say so. */
const ANYTHING = '*/*'

const addressOf = ({ headers: { accept = ANYTHING }, url }: FastifyRequest) => `${accept} ${url}`

/** The request in words that are the same for all that ask the same: its query has been read, with the defaults filled in. */
const queryOf = ({ routeOptions: { url = '' }, params, query }: FastifyRequest) => JSON.stringify([url, params, query])

/** Says that the answer is the one that the caller has. */
const sendNothing = (reply: FastifyReply) => reply.removeHeader('content-type').code(304).send()

/** Sends an answer again, past all that Fastify does to a new one. */
function sendAgain(reply: FastifyReply, { body, headers }: Answer, count: () => void = () => {}) {
  count()
  const { raw, request } = reply.hijack()
  if (!isNamed(request.headers['if-none-match'], headers.etag)) return void raw.writeHead(200, headers).end(body)
  const { 'content-type': _type, 'content-length': _length, ...others } = headers
  raw.writeHead(304, others).end()
}

/** Whether the answer is one record as it is stored. */
const isRecord = ({ routeOptions: { config }, query }: FastifyRequest) => config.changesWith === 'record' && Object.keys(Object(query)).length === 0

/** Finished JSON, as text or in UTF-8. */
type Finished = string | Buffer
const isFinished = (payload: unknown): payload is Finished => typeof payload === 'string' || payload instanceof Buffer

function toAnswer(reply: FastifyReply, payload: Finished): Answer {
  const headers: Answer['headers'] = reply.getHeaders()
  const body = typeof payload === 'string' ? Buffer.from(payload) : payload
  return { body, headers: { ...headers, 'content-length': body.byteLength } }
}

/** An answer that is being made, and how many others wait for it. */
type Making = { waiting: number; answer: Promise<Answer | null> }
/** Answers that are kept, and those that are being made; `count` is told of every answer that is sent again. */
type Memory = { answers: Answers; making: Map<string, Making>; count: () => void }

/** What is asked: by which words its answer is known, its validator where that can be told before the answer, and whether the data is still what it was. */
type Asked = { key: string; tag: string | null; isAwaited: () => boolean; isSteady: () => boolean }

/**
 * Makes an answer with the handler, and keeps it under the state of the data that it is never older than: where the query is asked again or others wait.
 * To keep every answer was measured to add two thirds to the processor time of a small one. Where the data changed meanwhile, the answer may tell of
 * either state: its own bytes make its validator, and it is not kept. Null where there is nothing to send to others.
 */
async function make(reply: FastifyReply, memory: Memory | null, { key, tag, isAwaited, isSteady }: Asked, handle: () => unknown) {
  const { request } = reply
  const payload: unknown = await handle()
  if (!isFinished(payload) || reply.statusCode !== 200) return { payload, answer: null }
  const isKnown = isSteady()
  reply.header('etag', (isKnown && tag) || tagOf(payload.toString()))
  if (!memory || !isKnown || !(memory.answers.isRepeated(request.dataVersion, key) || isAwaited())) return { payload, answer: null }
  const answer = toAnswer(reply, payload)
  memory.answers.keep(request.dataVersion, key, addressOf(request), answer)
  return { payload, answer }
}

/** Waits for an answer that is being made for another. */
function awaited(making: Making): Making['answer'] {
  making.waiting += 1
  return making.answer
}

/** Answers from memory once the query is known; those that ask while an answer is being made wait for it. Else the handler is asked. */
function cached(handler: RouteOptions['handler'], { store, edition, memory }: Caching & { memory: Memory | null }): RouteOptions['handler'] {
  return async function (request, reply) {
    const { dataVersion, headers } = request
    const query = queryOf(request)
    const key = `${headers.accept ?? ANYTHING} ${query}`
    const state = `${dataVersion} ${key}`
    const other = memory?.making.get(state)
    const found = memory?.answers.find(dataVersion, key, addressOf(request)) ?? (other && (await awaited(other)))
    if (found) return sendAgain(reply, found, memory?.count)
    const tag = isRecord(request) ? null : tagOf(edition, dataVersion, query)
    const isAwaited = () => (memory?.making.get(state)?.waiting ?? 0) > 0
    const isSteady = () => store.version() === dataVersion
    const made = make(reply, memory, { key, tag, isAwaited, isSteady }, () => handler.call(this, request, reply))
    const answering = made.then(({ answer }) => answer)
    memory?.making.set(state, { waiting: 0, answer: answering })
    answering.catch(() => null).finally(() => memory?.making.delete(state))
    const { payload, answer } = await made
    return isNamed(headers['if-none-match'], reply.getHeader('etag')) ? sendNothing(reply) : (answer?.body ?? payload)
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
  const memory = answers && { answers, making: new Map(), count: publish(caching.registry, answers) }
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
        sendAgain(reply, found, memory?.count)
      },
    ]
    route.handler = cached(route.handler, { ...caching, memory })
  })
}
