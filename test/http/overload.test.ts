import { connect } from 'node:net'
import t from 'tap'
import { checkedApp } from './checked-app.ts'

t.test('under pressure requests are refused and told when to come back; health and figures are not', async (t) => {
  const { app } = await checkedApp(t, { config: { heapLimit: 1 } })
  const ask = async (url: string) => app.inject(url)
  while ((await ask('/v1/events')).statusCode === 200) await new Promise((resolve) => setTimeout(resolve, 50))
  for (const url of ['/v1/events', '/readyz', '/nothing']) {
    const refused = await ask(url)
    t.match(refused, { statusCode: 503, headers: { 'retry-after': '2', 'x-content-type-options': 'nosniff' } }, url)
    t.match(refused.json(), { type: '/problems/unavailable', detail: 'The service is overloaded' }, url)
  }
  for (const url of ['/healthz', '/metrics']) t.match(await ask(url), { statusCode: 200 }, url)
  t.match((await ask('/metrics')).body, /requests_total\{method="GET",route="\/v1\/events",status="503"\} \d/)
})

t.test('a service that closes answers what has begun and refuses what comes after', async (t) => {
  let release = () => {}
  let begun = () => {}
  const isBegun = new Promise<void>((resolve) => {
    begun = resolve
  })
  const { app } = await checkedApp(t, {
    keys: [],
    store: {
      findEvent: () => {
        begun()
        return new Promise((resolve) => {
          release = () => resolve(null)
        })
      },
    },
  })
  const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  const socket = connect(Number(port), '127.0.0.1')
  const ask = (path: string) => socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  ask('/v1/events/evt_slow')
  await isBegun
  const closed = app.close()
  await new Promise(setImmediate)
  ask('/v1/actors')
  await new Promise((resolve) => setTimeout(resolve, 50))
  release()
  const answer: string[] = []
  for await (const chunk of socket) answer.push(String(chunk))
  await closed
  const [first = '', second = ''] = answer.join('').split(/(?=HTTP\/1\.1 )/)
  t.match(first, /^HTTP\/1\.1 404 [\s\S]*evt_slow/)
  t.match(second, /^HTTP\/1\.1 503 [\s\S]*retry-after: 5[\s\S]*The service is closing/)
  t.match(second, /^connection: close/im)
})
