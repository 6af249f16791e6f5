import type { IncomingHttpHeaders } from 'node:http'

/** What a proxy or caller may name a request by: nothing that could be taken for something else in a log. */
const WELL_FORMED = /^[\w.:-]{8,128}$/

/** The id of a request: the one that it brings in x-request-id if that is well-formed, or a new one. */
export function toRequestId({ headers }: { headers: IncomingHttpHeaders }): string {
  const { 'x-request-id': given } = headers
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : crypto.randomUUID()
}
