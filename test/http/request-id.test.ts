import t from 'tap'
import { toRequestId } from '../../src/http/request-id.ts'
import { checkedApp } from './checked-app.ts'

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

t.test('a request keeps the well-formed id that it brings, and a problem tells it', async (t) => {
  const { app } = await checkedApp(t)
  const ask = async (id: string) => (await app.inject({ url: '/nothing', headers: { 'x-request-id': id } })).json().requestId
  t.equal(await ask('edge-1:0af7651916cd43dd'), 'edge-1:0af7651916cd43dd')
  t.match(await ask('a b\tc"d'), UUID)
})

t.test('any other request gets an id of its own', async (t) => {
  for (const given of [undefined, '', 'short', 'x'.repeat(129), '{"level":60}', 'two, ids', ['one-of-two', 'two-of-two']])
    t.match(toRequestId({ headers: given === undefined ? {} : { 'x-request-id': given } }), UUID, String(given))
})
