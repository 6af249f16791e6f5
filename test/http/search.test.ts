import { deepStrictEqual } from 'node:assert'
import fc from 'fast-check'
import t from 'tap'
import { checkedApp } from './checked-app.ts'

t.test('a search answers with the places of its words', async (t) => {
  const { app, record } = await checkedApp(t, { keys: ['one', 'two'] })
  const search = async (path: string) => (await app.inject(path)).json()
  const { items } = await search('/v1/events?q=ministers')
  for (const { matches } of items) t.match(matches, [{ quote: 'Minister' }, { quote: 'Minister' }])
  t.match(await search('/v1/statements?q=agreed&limit=1'), { items: [{ matches: [{ quote: 'agreed' }] }] })
  t.match(await search('/v1/articles?q=%22foreign%20minister%22&limit=1'), { items: [{ matches: [{ start: 0, end: 16, quote: 'Foreign Minister' }] }] })
  const byForm = await search('/v1/articles?q=%22foreign%20ministers%22&limit=1')
  t.match(byForm, { items: [{ matches: [{ quote: 'Foreign Minister' }] }] }, 'a phrase too is found in any form of its words')
  t.same((await search('/v1/articles?q=%22minister%20foreign%22')).items, [], 'but in its order')
  t.match(await search('/v1/actors?q=asha'), { items: [{ id: 'person/asha-example', matchedNames: ['Asha Example'] }], next: null })
  t.notOk('matches' in (await search('/v1/events?limit=1')).items[0], 'without a search there are none')
  const within = await search(`/v1/events/${record.events[0]?.id}/statements?q=agreed&count=exact`)
  t.match(within, { items: [{ matches: [{ quote: 'agreed' }] }], meta: { total: 1 } })
  t.match((await search(`/v1/articles/${record.article.id}/events?q=sample&type=ACCUSE&count=exact`)).meta, { total: 1 })
})

t.test('a search sorts by relevance, and only a search', async (t) => {
  const { app } = await checkedApp(t, { keys: ['one', 'two', 'three'] })
  const first = (await app.inject('/v1/events?q=sample&sort=relevance&limit=4')).json()
  const second = (await app.inject(`/v1/events?q=sample&sort=relevance&limit=4&cursor=${encodeURIComponent(first.next)}`)).json()
  t.equal(new Set([...first.items, ...second.items].map(({ id }) => id)).size, 6)
  const shaped = await app.inject(`/v1/events?q=sample&sort=relevance&limit=4&fields[events]=id&cursor=${encodeURIComponent(first.next)}`)
  t.match(shaped.json().items, [{ matches: [] }, {}], 'and what is sent of the records may change from page to page')
  const refused = await app.inject('/v1/events?sort=relevance')
  t.equal(refused.statusCode, 400)
  t.match(refused.json().errors, [{ parameter: 'sort', detail: 'relevance is of a search: it needs the parameter q' }])
  const other = await app.inject(`/v1/events?q=league&sort=relevance&limit=4&cursor=${encodeURIComponent(first.next)}`)
  t.match(other.json().errors, [{ parameter: 'cursor' }], 'a cursor is of one search')
})

t.test('a search that cannot be meant is a 400 that names q', async (t) => {
  const { app } = await checkedApp(t)
  for (const q of ['', '!!', 'a AND', '(a', 'NOT a', '*', 'x'.repeat(5000)]) {
    const response = await app.inject(`/v1/articles?q=${encodeURIComponent(q)}`)
    t.equal(response.statusCode, 400, q.slice(0, 20))
    t.match(response.json().errors, [{ parameter: 'q' }])
  }
  const { errors } = (await app.inject('/v1/articles?q=a%20AND&outlett=x')).json()
  t.same(errors.map(({ parameter }: { parameter: string }) => parameter).sort(), ['outlett', 'q'], 'all mistakes at once')
  t.equal((await app.inject('/v1/terms?q=a')).statusCode, 400, 'what cannot be searched does not ignore it')
})

t.test('whatever is typed is answered or refused', async (t) => {
  const { app } = await checkedApp(t)
  const part = fc.oneof(
    fc.constantFrom('"', '(', ')', '-', '*', ' AND ', ' OR ', ' NOT ', ' ', 'minister', "'", ';', ':', '^', '\u0000', '🎉', '北京', 'إيران'),
    fc.string({ maxLength: 5 }),
  )
  const paths = fc.constantFrom('events', 'statements', 'articles', 'actors')
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 12 }), paths, async (parts, path) => {
      const { statusCode } = await app.inject(`/v1/${path}?q=${encodeURIComponent(parts.join(''))}`)
      deepStrictEqual([200, 400].includes(statusCode), true)
    }),
    { numRuns: 150 },
  )
})

t.test('what a search finds is counted by fields, over time and as a network', async (t) => {
  const { app } = await checkedApp(t, { keys: ['one', 'two'] })
  const count = async (path: string) => (await app.inject(path)).json()
  const { facets, meta } = await count('/v1/events/facets?q=accused&by=type')
  t.match(facets, [{ values: [{ value: 'ACCUSE', count: 2 }] }])
  t.equal(meta.total, (await count('/v1/events?q=accused&count=exact')).meta.total)
  t.equal((await count('/v1/statements/facets?q=agreed')).meta.total, (await count('/v1/statements?q=agreed&count=exact')).meta.total)
  t.equal((await count('/v1/events/timeline?q=accused')).meta.total, 2)
  t.equal((await count('/v1/statements/timeline?q=zeppelin')).meta.total, 0)
  t.equal((await count('/v1/network?q=zeppelin')).edges.length, 0)
  t.match((await count('/v1/events/facets?q=(&by=typo')).errors, [{ parameter: 'q' }, { parameter: 'by' }])
})

t.test('an export holds what a search finds, and where the words stand', async (t) => {
  const { app } = await checkedApp(t, { keys: ['one', 'two', 'three'] })
  const lines = (await app.inject('/v1/statements?q=agreed&format=ndjson')).body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  t.match(lines, [{ matches: [{ quote: 'agreed' }] }, { matches: [{ quote: 'agreed' }] }, { matches: [{ quote: 'agreed' }] }, { meta: { complete: true } }])
  const rows = (await app.inject('/v1/articles?q=two&format=csv')).body.trim().split(/\r\n(?=art_)/)
  t.equal(rows.length, 2, 'a head and one article')
  const whole = await app.inject('/v1/statements?q=agreed&format=csv&sort=relevance')
  t.match(whole.json(), { status: 400, errors: [{ parameter: 'sort' }] }, 'relevance ranks but the newest, so that not all would be exported')
  t.equal((await app.inject('/v1/statements?q=agreed&format=csv&sort=relevance&limit=2')).statusCode, 200)
})
