import { connect } from 'node:net'
import { PassThrough } from 'node:stream'
import t, { type Test } from 'tap'
import { clientErrorAnswer } from '../../src/http/client-error.ts'
import { checkedApp } from './checked-app.ts'

/** What a listening service answers to some bytes. */
async function send(t: Test, bytes: string): Promise<string> {
  const { app } = await checkedApp(t)
  const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  const socket = connect(Number(port), '127.0.0.1')
  socket.end(bytes)
  const answer: string[] = []
  for await (const chunk of socket) answer.push(String(chunk))
  return answer.join('')
}

const problem = (answer: string) => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))

t.test('what is not HTTP is answered with a problem', async (t) => {
  const answer = await send(t, 'hello\r\n\r\n')
  t.match(answer, /^HTTP\/1\.1 400 [\s\S]*application\/problem\+json/)
  t.match(problem(answer), { type: '/problems/invalid-request', status: 400, requestId: String, errors: [] })
})

t.test('headers beyond measure are answered with a problem', async (t) => {
  t.match(problem(await send(t, `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)), { type: '/problems/headers-too-large', status: 431 })
})

t.test('a connection that breaks off is no reason to fail', async (t) => {
  t.match(await send(t, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'), /^HTTP\/1\.1 200/)
})

t.test('a request without Host is answered with a problem, unless it is of an older HTTP', async (t) => {
  t.match(problem(await send(t, 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n')), { status: 400, detail: 'The header Host is missing' })
  t.match(await send(t, 'GET /healthz HTTP/1.0\r\n\r\n'), /^HTTP\/1\.1 200/)
})

t.test('a request that expects what nobody knows is answered like any other', async (t) => {
  const expecting = (path: string) => send(t, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nExpect: tea\r\nConnection: close\r\n\r\n`)
  t.match(await expecting('/healthz'), /^HTTP\/1\.1 200/)
  t.match(problem(await expecting('/v1/events?tea=1')), { status: 400, errors: [{ parameter: 'tea' }] })
})

t.test('a request that comes in too slowly is answered with a problem', async (t) => {
  const socket = new PassThrough()
  clientErrorAnswer(Object.assign(new Error('slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket)
  t.match(problem(String(await socket.toArray())), { status: 408, type: '/problems/request-timeout' })
})

t.test('nobody is answered who has gone', async (t) => {
  const socket = new PassThrough()
  clientErrorAnswer(Object.assign(new Error('gone'), { code: 'ECONNRESET' }), socket)
  t.equal(socket.destroyed, true)
})
