/** A client for measuring: Node's sockets and nothing more, so that the server is what is measured. */
import { connect, type Socket } from 'node:net'
import { openAnswerReader } from './answer-reader.ts'

/** A GET request: its address and further headers. */
export type Question = { path: string; headers?: Record<string, string> }

export type Load = {
  url: string
  /** Gives the next question; shared by all connections. */
  next: () => Question
  seconds: number
  /** Connections that are kept, on each of which one question is open at a time. */
  connections?: number
  /** The status that every answer has to have. */
  status?: number
  /** Answers after which it ends, however many seconds are left. */
  most?: number
}

/** What was answered: answers a second, bytes of bodies, and the time of each answer in milliseconds, the shortest first. */
export type Loaded = { answers: number; rate: number; bytes: number; times: Float64Array }

const CONNECTIONS = 32
/** How much longer than asked a load may take before it is given up, in milliseconds. */
const GRACE = 30_000

const toText = ({ path, headers = {} }: Question) =>
  `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`

/** What all connections of a load have in common. */
type Shared = Required<Omit<Load, 'url' | 'seconds' | 'connections'>> & { end: number; times: number[]; sum: { bytes: number } }

/** Asks on one connection until the time is over; throws where an answer has another status, is not understood or does not come. */
const ask = (socket: Socket, { next, status, most, end, times, sum }: Shared) =>
  new Promise<void>((resolve, reject) => {
    const read = openAnswerReader()
    let [path, started] = ['', 0]
    const send = () => {
      started = performance.now()
      if (started >= end || times.length >= most) return resolve()
      const question = next()
      path = question.path
      socket.write(toText(question), 'latin1')
    }
    const take = (chunk: Buffer) => {
      const arrived = read(chunk)
      if (arrived === null) return
      if (arrived.status !== status) throw new Error(`${path}: answered with ${arrived.status} instead of ${status}`)
      times.push(performance.now() - started)
      sum.bytes += arrived.bytes
      send()
    }
    socket.on('connect', send)
    socket.on('data', (chunk: Buffer) => {
      try {
        take(chunk)
      } catch (error) {
        reject(error)
      }
    })
    socket.on('error', reject)
    socket.on('close', () => reject(new Error(`${path}: the connection was closed`)))
    socket.setTimeout(Math.max(0, end - performance.now()) + GRACE, () => reject(new Error(`${path}: no answer within ${GRACE / 1000} s`)))
  })

/** Asks a server without pause for some seconds. */
export async function load({ url, next, seconds, connections = CONNECTIONS, status = 200, most = Number.POSITIVE_INFINITY }: Load): Promise<Loaded> {
  const began = performance.now()
  const shared: Shared = { next, status, most, end: began + seconds * 1000, times: [], sum: { bytes: 0 } }
  const sockets = Array.from({ length: connections }, () => connect({ host: '127.0.0.1', port: Number(new URL(url).port), noDelay: true }))
  try {
    await Promise.all(sockets.map((socket) => ask(socket, shared)))
  } finally {
    for (const socket of sockets) socket.destroy()
  }
  const answers = shared.times.length
  return { answers, rate: (answers * 1000) / (performance.now() - began), bytes: shared.sum.bytes, times: Float64Array.from(shared.times).sort() }
}
