import { once } from 'node:events'
import { connect } from 'node:net'
import t from 'tap'
import { checkedApp } from './checked-app.ts'

const never = () => new Promise<never>(() => {})

t.test('an answer that is not ready in time is a 503 that tells when to come back', async (t) => {
  const { app } = await checkedApp(t, { config: { answerTimeout: 20 }, store: { findEvent: never } })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const response = await app.inject('/v1/events/evt_1')
  t.match(response, { statusCode: 503, headers: { 'retry-after': '5' } })
  t.match(response.json(), { type: '/problems/unavailable', detail: 'The answer was not ready within 0.02 s' })
  t.match(await app.inject('/v1/events'), { statusCode: 200 }, 'others are answered')
})

t.test('an article may take longer: the reader has a limit of its own', async (t) => {
  const slow = async () => {
    await new Promise((resolve) => setTimeout(resolve, 100))
    return Buffer.from(JSON.stringify(record))
  }
  const { app, record } = await checkedApp(t, { config: { answerTimeout: 20 }, reader: { read: slow } })
  const response = await app.inject({
    method: 'POST',
    url: '/v1/articles?dryRun=true',
    headers: { host: 'localhost' },
    payload: { outlet: 'Sample', text: 'x' },
  })
  t.equal(response.statusCode, 200)
})

t.test('what comes too late is dropped, also where it is an error', async (t) => {
  const late = () => new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too late')), 60))
  const { app } = await checkedApp(t, { config: { answerTimeout: 20 }, store: { findEvent: late } })
  t.equal((await app.inject('/v1/events/evt_1')).statusCode, 503)
  await new Promise((resolve) => setTimeout(resolve, 100))
  t.equal((await app.inject('/healthz')).statusCode, 200)
})

t.test('a request that does not arrive in time is a 408', async (t) => {
  const { app } = await checkedApp(t, { config: { requestTimeout: 100 } })
  const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  const socket = connect(Number(port), '127.0.0.1')
  socket.write('GET /healthz HTTP/1.1\r\nHost: local')
  const [answer] = await once(socket, 'data')
  t.match(String(answer), /^HTTP\/1\.1 408 [\s\S]*request-timeout/)
  socket.destroy()
})
