import { hash } from 'node:crypto'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import { z } from 'zod'
import type { Config } from './config.ts'
import { takeBodies } from './http/bodies.ts'
import { cacheAnswers } from './http/caching.ts'
import { clientErrorAnswer } from './http/client-error.ts'
import { docs } from './http/docs.ts'
import { readDocument } from './http/document.ts'
import { toUndecodable } from './http/encoding.ts'
import { answerError } from './http/errors.ts'
import { type MetricsParts, openMetrics } from './http/metrics.ts'
import type { Records } from './http/operation.ts'
import { refuseUnderPressure, watchClosing } from './http/overload.ts'
import { collectRoutes, type Route, toUnserved } from './http/paths.ts'
import { queryReader } from './http/query.ts'
import { toRequestId } from './http/request-id.ts'
import { routes } from './http/routes.ts'
import { secure } from './http/security-headers.ts'
import type { Services } from './http/services.ts'
import { limitAnswers } from './http/time-limit.ts'
import { Problem } from './problems.ts'

/** What the service is built from; clock and document have defaults. */
export type Parts = Omit<Services, 'now' | 'document' | 'metrics'> & Partial<Pick<Services, 'now' | 'document'>> & MetricsParts

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route, as it was registered. */
    served: Route[]
  }
}

/** Longest address that is looked at, in characters. */
const LONGEST_ADDRESS = 8192
/** Longer than any address, so that every string may stand for an id. */
const LONGEST_PARAMETER = 16_384

/** Longest time in which the headers of a request must arrive, and how often it is looked at, in milliseconds. */
const LONGEST_HEADERS = 60_000
const CHECKING_INTERVAL = 10_000

/** The levels at which each request is logged. */
const TALKATIVE: readonly Config['logLevel'][] = ['trace', 'debug', 'info']

/** What Fastify is told of the settings. A logger for each request would cost more than the few lines that name a request do. */
const toOptions = ({ bodyLimit, logLevel, requestTimeout, keepAliveTimeout }: Config) => ({
  bodyLimit,
  requestTimeout,
  keepAliveTimeout,
  return503OnClosing: false,
  logger: { level: logLevel, stream: process.stderr },
  logController: new LogController({ disableRequestLogging: true }),
  genReqId: toRequestId,
  childLoggerFactory: (logger: FastifyBaseLogger) => logger,
  routerOptions: { maxParamLength: LONGEST_PARAMETER },
  frameworkErrors: answerError,
  clientErrorHandler: clientErrorAnswer,
  http: {
    requireHostHeader: false,
    headersTimeout: Math.min(requestTimeout, LONGEST_HEADERS),
    connectionsCheckingInterval: Math.min(requestTimeout, CHECKING_INTERVAL),
  },
})

/** Query strings are read by zod; what stands in a path is a text, which its schema describes; answers are finished texts, held against their schemas only in the tests. */
function setCompilers(app: FastifyInstance) {
  app.setValidatorCompiler(({ schema, httpPart }) => {
    if (!(schema instanceof z.ZodType)) throw new TypeError('a route is declared without zod')
    if (httpPart !== 'querystring' && httpPart !== 'params') throw new TypeError(`no ${httpPart} is read by its schema`)
    return httpPart === 'querystring' ? queryReader(schema) : (value) => ({ value })
  })
  app.setSerializerCompiler(() => JSON.stringify)
}

/** What is refused before the body is looked at; Node itself would answer a request without Host with nothing but a status. */
function toRefusal(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply): Problem | undefined {
  if (request.url.length > LONGEST_ADDRESS) return new Problem('uri-too-long', `The address is longer than ${LONGEST_ADDRESS} characters`)
  if (request.headers.host === undefined && request.raw.httpVersion !== '1.0') return new Problem('invalid-request', 'The header Host is missing')
  return request.is404 ? toUnserved(app.served, request, reply) : toUndecodable(request.url)
}

/** Logs each answered request in a line. */
function logRequests(app: FastifyInstance) {
  app.addHook('onResponse', ({ log, id, method, url, routeOptions }, { statusCode, elapsedTime }, done) => {
    log.info({ requestId: id, method, route: routeOptions.url ?? null, url, status: statusCode, ms: Math.round(elapsedTime) }, 'answered')
    done()
  })
}

/** Hands on requests with an Expect that nobody knows, which Node would answer with nothing but a status: HTTP lets them be answered like any other. */
const takeExpecting = ({ server }: FastifyInstance) => server.on('checkExpectation', (request, response) => void server.emit('request', request, response))

/** Builds the service, not yet listening. */
export function buildApp({
  now = () => new Date().toISOString(),
  document = readDocument(),
  reader: given,
  registry,
  figures,
  ...rest
}: Parts): FastifyInstance {
  const app: FastifyInstance = Fastify(toOptions(rest.config))
  takeExpecting(app)
  app.decorate('served', collectRoutes(app))
  app.setErrorHandler(answerError)
  app.setNotFoundHandler((request, reply) => {
    throw toUnserved(app.served, request, reply)
  })
  secure(app)
  const { reader, ...metrics } = openMetrics(app, given, { registry, figures })
  limitAnswers(app, rest.config.answerTimeout)
  cacheAnswers(app, { store: rest.store, bytes: rest.config.answerCache, edition: hash('sha256', document), registry: metrics.registry })
  setCompilers(app)
  takeBodies(app)
  if (TALKATIVE.includes(rest.config.logLevel)) logRequests(app)
  refuseUnderPressure(app, rest.config)
  app.after(() => {
    const whileClosing = watchClosing(app)
    app.addHook('onRequest', (request, reply, done) => done(whileClosing(request) ?? toRefusal(app, request, reply)))
    routes(app.withTypeProvider<Records>(), { ...rest, reader, metrics, now, document })
  })
  app.register(docs, { document })
  return app
}
