import type { ServerResponse } from 'node:http'
import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyReply } from 'fastify'
import { acceptedEncoding, encoderOf } from './encodings.ts'
import type { Run } from './run.ts'

/** The trailers of an export that did not break off. */
export const TRAILERS = { count: 'X-Readout-Count', complete: 'X-Readout-Complete' } as const

/** Hands the text on as fast as it is taken; the response stays open. */
const pour = (chunks: Run['chunks'], encoder: Transform | undefined, raw: ServerResponse): Promise<void> =>
  encoder === undefined ? pipeline(chunks, raw, { end: false }) : pipeline(chunks, encoder, raw, { end: false })

/** Ends the response; that of a failed export is broken off, so that its last chunk never comes and the caller sees a failed transfer. */
function finish(raw: ServerResponse, { problem, count, complete }: Run['end']) {
  if (problem !== undefined) return raw.socket?.destroySoon()
  if (raw.hasHeader('trailer')) raw.addTrailers({ [TRAILERS.count]: String(count), [TRAILERS.complete]: String(complete) })
  raw.end()
}

/** Sends an export past the framework, which knows neither trailers of streams nor how to break one off. */
export async function deliver(reply: FastifyReply, { chunks, end }: Run): Promise<void> {
  const { raw, request } = reply
  const encoding = acceptedEncoding(request.headers['accept-encoding'])
  const hasTrailers = raw.req.httpVersion !== '1.0' && request.method !== 'HEAD'
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  if (hasTrailers) reply.header('trailer', Object.values(TRAILERS).join(', '))
  reply.hijack()
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value)
  if (request.method === 'HEAD') return void raw.end()
  await pour(chunks, encoderOf(encoding), raw).then(
    () => finish(raw, end),
    (error: unknown) => request.log.info({ requestId: request.id, err: error, count: end.count }, 'the caller left an export'),
  )
}
