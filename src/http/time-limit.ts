import type { FastifyInstance } from 'fastify'
import { Problem } from '../problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The handler keeps to a time limit of its own. */
    ownTimeLimit?: true
  }
}

type Waiting = { since: number; reject: (problem: Problem) => void }

const RETRY_AFTER = 5
/** Milliseconds between two looks at what waits. */
const INTERVAL = 1000

/**
 * Answers with a problem where a handler has not come to its answer in time; sending it may take longer.
 * One timer looks at all that wait, oldest first: a timer for each request was measured to cost a quarter of a small answer.
 */
export function limitAnswers(app: FastifyInstance, milliseconds: number) {
  if (milliseconds === 0) return
  const waiting = new Set<Waiting>()
  const timer = setInterval(
    () => {
      const latest = performance.now() - milliseconds
      for (const one of waiting) {
        if (one.since > latest) break
        one.reject(new Problem('unavailable', `The answer was not ready within ${milliseconds / 1000} s`, { retryAfter: RETRY_AFTER }))
      }
    },
    Math.min(INTERVAL, milliseconds),
  ).unref()
  app.addHook('onClose', async () => clearInterval(timer))
  app.addHook('onRoute', (route) => {
    if (route.config?.ownTimeLimit) return
    const { handler } = route
    route.handler = function (request, reply) {
      const answer: unknown = handler.call(this, request, reply)
      if (!(answer instanceof Promise)) return answer
      return new Promise((resolve, reject) => {
        const one = { since: performance.now(), reject }
        waiting.add(one)
        answer.then(resolve, reject).finally(() => waiting.delete(one))
      })
    }
  })
}
