import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import { z } from 'zod'
import { takeBodies } from './http/bodies.ts'
import { clientErrorAnswer } from './http/client-error.ts'
import { docs } from './http/docs.ts'
import { readDocument } from './http/document.ts'
import { answerError } from './http/errors.ts'
import type { Records } from './http/operation.ts'
import { collectRoutes, methodsOf, type Route, toUnserved } from './http/paths.ts'
import { queryReader } from './http/query.ts'
import { routes } from './http/routes.ts'
import type { Services } from './http/services.ts'
import { Problem } from './problems.ts'

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

const CSP = { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }

function unserved(served: readonly Route[], request: FastifyRequest) {
  const [path = '/'] = request.url.split('?', 1)
  const allowed = methodsOf(served, path)
  return { allowed, problem: toUnserved({ method: request.method, path, allowed }) }
}

/** Builds the service, not yet listening. */
export function buildApp({ now = () => new Date().toISOString(), document = readDocument(), ...rest }: Omit<Services, 'now' | 'document'> & Partial<Services>) {
  const { config } = rest
  const app: FastifyInstance = Fastify({
    bodyLimit: config.bodyLimit,
    logger: { level: config.logLevel, stream: process.stderr },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => crypto.randomUUID(),
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    frameworkErrors: answerError,
    clientErrorHandler: clientErrorAnswer,
  })
  app.decorate('served', collectRoutes(app))
  app.setErrorHandler(answerError)
  app.setNotFoundHandler((request) => {
    throw unserved(app.served, request).problem
  })
  app.setValidatorCompiler(({ schema, httpPart }) => {
    if (!(schema instanceof z.ZodType)) throw new TypeError('a route is declared without zod')
    return httpPart === 'querystring' ? queryReader(schema) : (value) => ({ value: schema.parse(value) })
  })
  app.setSerializerCompiler(() => JSON.stringify)
  takeBodies(app)
  app.register(helmet, { contentSecurityPolicy: CSP, strictTransportSecurity: false, originAgentCluster: false })
  app.after(() => {
    app.addHook('onRequest', (request, reply, done) => {
      if (request.url.length > LONGEST_ADDRESS) return done(new Problem('uri-too-long', `The address is longer than ${LONGEST_ADDRESS} characters`))
      if (!request.is404) return done()
      const { allowed, problem } = unserved(app.served, request)
      if (allowed.length > 0) reply.header('allow', allowed.join(', '))
      done(problem)
    })
    routes(app.withTypeProvider<Records>(), { ...rest, now, document })
  })
  app.register(docs, { document })
  return app
}
