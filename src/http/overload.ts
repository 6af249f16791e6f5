import underPressure from '@fastify/under-pressure'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { Problem } from '../problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered even under pressure and while the service closes. */
    alwaysAnswered?: true
  }
}

/** Seconds after which asking again may help. */
const RETRY_AFTER = { pressure: 2, closing: 5 } as const

const isExempt = ({ routeOptions }: FastifyRequest) => routeOptions.config.alwaysAnswered === true

/** Refuses requests while the event loop is late or the heap nearly full, looked at once a second; a limit of 0 is none. */
export function refuseUnderPressure(app: FastifyInstance, { eventLoopDelayLimit, heapLimit }: Config) {
  if (eventLoopDelayLimit === 0 && heapLimit === 0) return
  app.register(underPressure, {
    maxEventLoopDelay: eventLoopDelayLimit,
    maxHeapUsedBytes: heapLimit,
    pressureHandler(request) {
      if (!isExempt(request)) throw new Problem('unavailable', 'The service is overloaded', { retryAfter: RETRY_AFTER.pressure })
    },
  })
}

/** Milliseconds between two looks for connections that have become idle while the service closes. */
const IDLE_INTERVAL = 100

/** Closes connections as soon as what was asked over them is answered: Node closes only those that are idle when closing begins, and keeps the others alive. */
function closeAsTheyIdle({ server }: FastifyInstance) {
  if (!server.listening) return
  const timer = setInterval(() => server.closeIdleConnections(), IDLE_INTERVAL)
  server.once('close', () => clearInterval(timer))
}

/** Gives why a request is refused once the service has begun to close; those that came before are answered. */
export function watchClosing(app: FastifyInstance): (request: FastifyRequest) => Problem | undefined {
  let isClosing = false
  app.addHook('preClose', async () => {
    isClosing = true
    closeAsTheyIdle(app)
  })
  return (request) => {
    if (!isClosing || isExempt(request)) return undefined
    return new Problem('unavailable', 'The service is closing', { retryAfter: RETRY_AFTER.closing })
  }
}
