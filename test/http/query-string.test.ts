import t from 'tap'
import { queryStringOf } from '../../src/http/query-string.ts'
import { checkedApp } from './checked-app.ts'

t.test('a query string is all that follows the first question mark', async (t) => {
  t.equal(queryStringOf('/v1/events?q=who?&limit=1'), 'q=who?&limit=1')
  t.equal(queryStringOf('/v1/events?'), '')
  t.equal(queryStringOf('/v1/events'), '')
})

t.test('the next page of a search that holds a question mark is asked for with all of its parameters', async (t) => {
  const { app } = await checkedApp(t, { keys: ['one', 'two'] })
  const { headers } = await app.inject('/v1/events?q=sample?&limit=1')
  const { next } = (await app.inject('/v1/events?q=sample?&limit=1')).json()
  t.ok(next)
  t.equal(headers.link, `</v1/events?${new URLSearchParams({ q: 'sample?', limit: '1', cursor: next })}>; rel="next"`)
})

t.test('an export keeps to a limit that follows a question mark', async (t) => {
  const { app } = await checkedApp(t, { keys: ['one', 'two'] })
  const linesOf = async (query: string) => (await app.inject(`/v1/events?${query}`)).body.trimEnd().split('\n').length
  t.equal(await linesOf('q=sample?&limit=1&format=ndjson'), 2, 'one record, and the end')
})

t.test('what cannot be decoded is named, also behind another question mark or equals sign', async (t) => {
  const { app } = await checkedApp(t)
  for (const query of ['q=who?&type=%zz', 'q=a&type=a=%zz'])
    t.match((await app.inject(`/v1/events?${query}`)).json(), { status: 400, errors: [{ parameter: 'type', detail: /percent sign/ }] }, query)
})
