import t from 'tap'
import { Problem } from '../../src/problems.ts'
import { sampleRecords } from '../sample.ts'
import { checkedApp } from './checked-app.ts'

const { events, statements } = sampleRecords({ key: 'one' })
const addresses = [`/v1/events/${events[0]?.id}`, `/v1/statements/${statements[0]?.id}`]

t.test('a record tells how it came about only where that is asked for', async (t) => {
  const { app } = await checkedApp(t, { keys: ['one'] })
  for (const address of addresses) {
    const plain = (await app.inject(address)).json()
    t.notOk('explanation' in plain, address)
    t.same((await app.inject(`${address}?explain=false`)).json(), plain)
    t.same((await app.inject(`${address}?explain=true`)).json(), {
      ...plain,
      explanation: { entry: 'sample', factors: [{ factor: 'rules', value: 0.9 }], rejected: [] },
    })
  }
})

t.test('says null where the present reader makes no such record, or makes it by another rule', async (t) => {
  for (const answer of ['null', JSON.stringify({ entry: 'another', factors: [], rejected: [] })]) {
    const { app } = await checkedApp(t, { keys: ['one'], reader: { explain: async () => answer } })
    for (const address of addresses) t.equal((await app.inject(`${address}?explain=true`)).json().explanation, null)
  }
})

t.test('a wrong value is a 400, an unknown record a 404, a busy reader a 503', async (t) => {
  const { app } = await checkedApp(t, {
    keys: ['one'],
    reader: {
      explain: async () => {
        throw new Problem('unavailable', 'Too many articles wait to be read', { retryAfter: 5 })
      },
    },
  })
  for (const address of addresses) {
    t.match((await app.inject(`${address}?explain=yes`)).json(), { status: 400, errors: [{ parameter: 'explain' }] })
    t.equal((await app.inject(`${address}0?explain=true`)).statusCode, 404)
    t.equal((await app.inject(`${address}?explain=true`)).statusCode, 503)
  }
})
