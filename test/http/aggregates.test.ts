import t from 'tap'
import { checkedApp } from './checked-app.ts'

const keys = ['one', 'two', 'three']

t.test('facets count what a list would find, and say what they leave out', async (t) => {
  const { app } = await checkedApp(t, { keys })
  const { facets, meta } = (await app.inject('/v1/events/facets?by=type,mode,actor,quad&top=2&country=IRN')).json()
  t.same(meta, { total: 6 })
  t.match(facets, [
    {
      by: 'type',
      isMultiple: false,
      values: [
        { value: 'ACCUSE', name: null, count: 3 },
        { value: 'CONSULT', count: 3 },
      ],
      other: { values: 0, count: 0 },
      missing: 0,
    },
    { by: 'mode', values: [{ value: 'allege', count: 3 }], missing: 3 },
    { by: 'actor', isMultiple: true, values: [{ value: 'person/bo-sample', name: 'Bo Sample', count: 6 }, {}], other: { values: 1, count: 3 }, missing: 0 },
    { by: 'quad', values: [{ value: '1' }, { value: '3' }] },
  ])
  t.same(
    (await app.inject('/v1/events/facets')).json().facets.map(({ by }: { by: string }) => by),
    ['type', 'status', 'country'],
    'by default',
  )
})

t.test('statements are counted by whoever speaks', async (t) => {
  const { app } = await checkedApp(t, { keys })
  const { facets } = (await app.inject('/v1/statements/facets?by=speaker,country&form=direct')).json()
  t.match(facets, [{ values: [{ value: 'person/asha-example', name: 'Asha Example', count: 3 }] }, { values: [{ value: 'TUR', name: null, count: 3 }] }])
})

t.test('a timeline puts a record only where its whole date lies', async (t) => {
  const { app } = await checkedApp(t, { keys })
  const ask = async (query: string) => (await app.inject(`/v1/events/timeline?${query}`)).json()
  t.match(await ask('bucket=week&by=type'), {
    clock: 'occurred',
    buckets: [{ bucket: '2024-W20', first: '2024-05-13', last: '2024-05-19', count: 3, values: [{ value: 'CONSULT', count: 3 }] }],
    isFilled: true,
    imprecise: 0,
    unknown: 3,
    meta: { total: 6 },
  })
  t.match(await ask('bucket=day&clock=recorded&type=ACCUSE'), { buckets: [{ bucket: '2024-05-18', count: 3 }], unknown: 0 })
  t.match(await ask('occurred=2024'), { unknown: 0, meta: { total: 3, excludedUnknownDate: 3 } })
  t.match((await app.inject('/v1/statements/timeline?bucket=year')).json(), { clock: 'published', buckets: [{ bucket: '2024', count: 6 }] })
})

t.test('a network never adds up what occurred and what is alleged', async (t) => {
  const { app } = await checkedApp(t, { keys })
  const { nodes, edges, unlinked } = (await app.inject('/v1/network')).json()
  t.match(edges, [{ source: 'IRN', target: 'TUR', type: 'CONSULT', directed: false, events: { occurred: 3, alleged: 0 } }])
  t.match(nodes, [{ id: 'IRN', name: 'Iran', kind: 'country', country: 'IRN', events: { occurred: 6 } }, { id: 'TUR' }])
  t.equal(unlinked, 3, 'the accused league has no country')
  const actors = (await app.inject('/v1/network?from=actor&type=ACCUSE&top=1')).json()
  t.match(actors, { edges: [{ source: 'person/bo-sample', target: 'org/sample-league', directed: true }], unlinked: 0, other: { edges: 0 } })
  t.notOk('count' in edges[0])
})

t.test('namings are told apart by outlet and voice', async (t) => {
  const { app } = await checkedApp(t, { keys })
  t.match((await app.inject('/v1/terms/summary?top=1')).json(), {
    namings: [{ actorId: 'org/sample-league', name: 'Sample League', surface: 'the so-called League', outlet: 'Sample Wire', voice: 'paraphrase', count: 3 }],
    other: { namings: 0, count: 0 },
    meta: { total: 3 },
  })
  t.same((await app.inject('/v1/terms/summary?voice=narration')).json(), { namings: [], other: { namings: 0, count: 0 }, meta: { total: 0 } })
})

t.test('aggregates take what lists take: what is not wanted, and branches', async (t) => {
  const { app } = await checkedApp(t, { keys })
  const total = async (query: string) => (await app.inject(`/v1/events/facets?${query}`)).json().meta.total
  t.equal(await total('not[type]=ACCUSE'), 3)
  t.equal(await total('any[0][type]=ACCUSE&any[1][actor]=person/asha-example'), 6)
  t.equal(await total('country=IRN&country=TUR'), 3)
  t.equal(await total('article=art_none'), 0)
})

t.test('every mistake is named, and nothing is ignored', async (t) => {
  const { app } = await checkedApp(t)
  const mistakes = {
    '/v1/events/facets?by=typ': 'by',
    '/v1/events/facets?by=': 'by',
    '/v1/events/facets?by=type,type': 'by',
    '/v1/events/facets?by=type&by=mode': 'by',
    '/v1/events/facets?top=0': 'top',
    '/v1/events/facets?top=1001': 'top',
    '/v1/events/facets?limit=5': 'limit',
    '/v1/statements/facets?by=type': 'by',
    '/v1/events/timeline?bucket=hour': 'bucket',
    '/v1/events/timeline?clock=ingested': 'clock',
    '/v1/events/timeline?by=rule': 'by',
    '/v1/events/timeline?sort=ingested': 'sort',
    '/v1/statements/timeline?clock=occurred': 'clock',
    '/v1/network?from=person': 'from',
    '/v1/network?top=1.5': 'top',
    '/v1/terms/summary?by=outlet': 'by',
    '/v1/terms/summary?top=x': 'top',
  }
  for (const [url, parameter] of Object.entries(mistakes)) {
    const { status, errors } = (await app.inject(url)).json()
    t.match({ status, errors }, { status: 400, errors: [{ parameter, detail: /./ }] }, url)
    t.equal(errors.length, 1, `${url} is one mistake`)
  }
  t.match((await app.inject('/v1/events/facets?by=typ')).json().errors, [{ detail: /did you mean "type"/, allowed: ['type', 'mode'] }])
})
