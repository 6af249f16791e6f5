import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../problems.ts'

/** A body as it arrived: JSON, or plain text. */
export type Body = { kind: 'json'; value: unknown } | { kind: 'text'; value: string }

const refuse = (detail: string) => new Problem('invalid-request', detail, { errors: [{ pointer: '#', detail }] })

/** Decodes UTF-8 without changing a character. Throws Problem for another charset, and for bytes that are no UTF-8. */
function decode(request: FastifyRequest, bytes: Buffer): string {
  const charset = /charset\s*=\s*"?([^\s";]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8'
  if (!/^(utf-?8|us-ascii)$/i.test(charset)) throw new Problem('unsupported-media-type', `The charset ${charset} is not taken, only utf-8 is`)
  if (request.headers['content-encoding'] !== undefined) throw new Problem('unsupported-media-type', 'A content encoding is not taken')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw refuse('The body is not UTF-8')
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refuse('The body is not JSON')
  }
}

/** Lets the application take JSON and plain text, both exactly as sent. */
export function takeBodies(app: FastifyInstance) {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, bytes: Buffer): Promise<Body> => {
    return { kind: 'json', value: parse(decode(request, bytes)) }
  })
  app.addContentTypeParser('text/plain', { parseAs: 'buffer' }, async (request: FastifyRequest, bytes: Buffer): Promise<Body> => {
    return { kind: 'text', value: decode(request, bytes) }
  })
}

const isBody = (body: unknown): body is Body => typeof body === 'object' && body !== null && 'kind' in body

/** The body of a request. Throws Problem 'invalid-request' where there is none. */
export function bodyOf({ body }: { body: unknown }): Body {
  if (isBody(body)) return body
  throw refuse('A body is needed')
}
