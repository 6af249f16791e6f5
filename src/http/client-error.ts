import type { Duplex } from 'node:stream'
import { Problem, type ProblemName } from '../problems.ts'
import { PROBLEM_TYPE, toProblemDetails } from './problem.ts'

const REASONS: Record<string, { problem: ProblemName; detail: string }> = {
  HPE_HEADER_OVERFLOW: { problem: 'headers-too-large', detail: 'Request line and headers together are too large' },
  ERR_HTTP_REQUEST_TIMEOUT: { problem: 'request-timeout', detail: 'The request did not arrive in time' },
}
const MALFORMED = { problem: 'invalid-request', detail: 'The request is not HTTP' } as const

/** Answers what is not even an HTTP request: Node gives only its socket. */
export function clientErrorAnswer(error: NodeJS.ErrnoException, socket: Duplex) {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const { problem, detail } = REASONS[error.code ?? ''] ?? MALFORMED
  const details = toProblemDetails(new Problem(problem, detail), crypto.randomUUID())
  const body = JSON.stringify(details)
  const head = [
    `HTTP/1.1 ${details.status} ${details.title}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
