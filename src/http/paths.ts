import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify'
import { Problem } from '../problems.ts'

/** A route as it was registered: what the OpenAPI document and the answer 405 are made from. */
export type Route = { url: string; method: string; schema: FastifySchema | undefined }

/** Collects every route that is registered from now on. */
export function collectRoutes(app: FastifyInstance): Route[] {
  const routes: Route[] = []
  app.addHook('onRoute', ({ url, method, schema }) => {
    for (const each of [method].flat()) routes.push({ url, method: each, schema })
  })
  return routes
}

const toPattern = (url: string) =>
  new RegExp(
    `^${url
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:[^/]+/g, '[^/]+')
      .replace('*', '.*')}$`,
  )

/** The methods that a path is served with; empty for an unknown path. */
function methodsOf(routes: readonly Route[], path: string): string[] {
  return [...new Set(routes.filter(({ url }) => toPattern(url).test(path)).map(({ method }) => method))].sort()
}

const LONGEST_PATH = 200

/** Why no route answers a request: its path is unknown, or known with other methods, which the header Allow then names. */
export function toUnserved(routes: readonly Route[], { url, method }: FastifyRequest, reply: FastifyReply): Problem {
  const [path = '/'] = url.split('?', 1)
  const shown = path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path
  const allowed = methodsOf(routes, path)
  if (allowed.length === 0 || allowed.includes(method)) return new Problem('not-found', `Nothing is served at ${shown}`)
  reply.header('allow', allowed.join(', '))
  return new Problem('method-not-allowed', `${shown} does not take ${method}; it takes ${allowed.join(', ')}`)
}
