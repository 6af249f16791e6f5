import type { IncomingHttpHeaders } from 'node:http'
import { Problem } from '../problems.ts'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i
const isLoopback = (host: string) => LOOPBACK.test(host)
const isProxyHeader = (name: string) => name === 'forwarded' || name === 'via' || name === 'x-real-ip' || name.startsWith('x-forwarded-')

/** Why a request is not plainly from a program on this machine, or null where it is. */
export function foreignness({ host: listening, headers }: { host: string; headers: IncomingHttpHeaders }): string | null {
  if (!isLoopback(listening)) return 'the service listens to other machines'
  const { host = '', origin, 'sec-fetch-site': site } = headers
  if (!isLoopback(host.replace(/:\d{1,5}$/, ''))) return 'its Host is not this machine'
  const proxy = Object.keys(headers).find(isProxyHeader)
  if (proxy !== undefined) return `it came through a proxy, which set ${proxy}`
  if (origin !== undefined && origin !== `http://${host}`) return 'a web page of another origin sent it'
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'a web page of another site sent it'
  return null
}

/** Throws Problem 'forbidden' unless the setting opens the service or the request is plainly local. */
export function guardIngest(request: { headers: IncomingHttpHeaders }, { openIngest, host }: { openIngest: boolean; host: string }) {
  const reason = openIngest ? null : foreignness({ host, headers: request.headers })
  if (reason !== null) throw new Problem('forbidden', `Articles are taken only from this machine, and ${reason}; OPEN_INGEST=true takes them from everyone`)
}
