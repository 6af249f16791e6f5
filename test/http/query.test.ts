import t from 'tap'
import { z } from 'zod'
import { queryReader } from '../../src/http/query.ts'
import { checkedApp } from './checked-app.ts'

t.test('every mistake of a query is named at once, with what would be right', async (t) => {
  const { app } = await checkedApp(t)
  const { status, errors } = (
    await app.inject('/v1/events?typ=CONSULT&status=occured,alleged&mode=fone&limit=900&count=all&cursor=&sort=date&country=Iran')
  ).json()
  const of = (name: string) => errors.find(({ parameter }: { parameter: string }) => parameter === name)
  t.equal(status, 400)
  t.match(of('typ'), { detail: 'unknown parameter; did you mean "type"?', allowed: ['type', 'mode', 'status'] })
  t.match(of('status'), {
    detail: '"occured" is not an allowed value; did you mean "occurred"?',
    allowed: ['occurred', 'scheduled', 'proposed', 'alleged', 'denied'],
  })
  t.match(of('mode'), { detail: /did you mean "phone"/ })
  t.match(of('limit'), { detail: 'not a whole number from 1 to 200' })
  t.match(of('count'), { allowed: ['exact'] })
  t.match(of('cursor'), { detail: 'the value is empty' })
  t.match(of('sort'), { allowed: ['-ingested', 'ingested'] })
  t.match(of('country'), { detail: /alpha-3/ })
  t.equal(errors.length, 8)
})

t.test('refuses what is empty, doubled, out of range or not a date', async (t) => {
  const { app } = await checkedApp(t)
  const queries = {
    'type=': 'type',
    type: 'type',
    'type=CONSULT,': 'type',
    'actor=': 'actor',
    'actor=a,,b': 'actor',
    'occurred=': 'occurred',
    'occurred=2024-13': 'occurred',
    'occurred=yesterday': 'occurred',
    'occurred=2024-05-17/2024-05-01': 'occurred',
    'published=2024-02-30': 'published',
    'occurred=2023-02-29': 'occurred',
    'occurred=2024-02-28/2025-02-29': 'occurred',
    'occurred=2024-21': 'occurred',
    'limit=': 'limit',
    'limit=0': 'limit',
    'limit=201': 'limit',
    'limit=-1': 'limit',
    'limit=5.5': 'limit',
    'limit=1e2': 'limit',
    'limit=99999999999999999999': 'limit',
    'limit=1&limit=2': 'limit',
    'sort=ingested&sort=occurred': 'sort',
    'sort=': 'sort',
    'count=': 'count',
    'cursor=a&cursor=b': 'cursor',
    'country=irn': 'country',
    'type=%E0%A4%A': 'type',
    'outlet=%': 'outlet',
    'outlet=%ff': 'outlet',
    'outlet=a&outlet=%ED%A0%80&limit=1': 'outlet',
    'q=minister%20AND': 'q',
    'filter=x': 'filter',
    '__proto__=x': '__proto__',
    'constructor=x': 'constructor',
    '=x': '',
  }
  for (const [query, parameter] of Object.entries(queries)) {
    const { status, errors } = (await app.inject(`/v1/events?${query}`)).json()
    t.match({ status, errors }, { status: 400, errors: [{ parameter, detail: /./ }] }, query)
    t.equal(errors.length, 1, `${query} is one mistake`)
  }
})

t.test('says that a parameter is given more than once', async (t) => {
  const { app } = await checkedApp(t)
  for (const query of ['limit=1&limit=2', 'sort=ingested&sort=ingested', 'count=exact&count=exact', 'cursor=a&cursor=b']) {
    const [parameter] = query.split('=')
    t.match((await app.inject(`/v1/events?${query}`)).json(), { errors: [{ parameter, detail: 'given more than once' }] }, query)
  }
})

t.test('takes every form of date that it documents', async (t) => {
  const { app } = await checkedApp(t)
  for (const date of ['2024', '2024-05', '2024-05-17', '2024-02-29/2024-06', '2024-05-01/2024-05-31', '2024/2025', '../2024-06', '2024-01/..'])
    t.match((await app.inject(`/v1/events?occurred=${date}`)).json(), { items: [{ occurred: { value: '2024-05-17' } }] }, date)
})

t.test('each list knows its own parameters only', async (t) => {
  const { app } = await checkedApp(t)
  const refused = { articles: 'status', participants: 'outlet', statements: 'type', actors: 'actor', terms: 'form' }
  for (const [list, parameter] of Object.entries(refused))
    t.match((await app.inject(`/v1/${list}?${parameter}=x`)).json(), { status: 400, errors: [{ parameter }] }, list)
  t.match((await app.inject('/v1/vocabulary?lang=en')).json(), {
    errors: [{ parameter: 'lang', detail: 'unknown parameter; this address takes none', allowed: [] }],
  })
})

t.test('a good query is read once, a bad one every time', (t) => {
  let asked = 0
  const read = queryReader(
    z.strictObject({
      word: z.string().refine((word) => {
        asked += 1
        return word.length < 1000 && word !== 'bad'
      }),
    }),
  )
  const tell = (word: string) => {
    asked = 0
    const results = [read({ word }), read({ word })]
    return { asked, isGood: results.map((result) => 'value' in result) }
  }
  t.same(tell('good'), { asked: 1, isGood: [true, true] })
  t.same(tell('bad'), { asked: 2, isGood: [false, false] })
  t.same(tell('x'.repeat(600)), { asked: 2, isGood: [true, true] }, 'one that would take much memory is not remembered')
  t.same(read({ word: 'other' }), { value: { word: 'other' } }, 'and others are others')
  t.end()
})
