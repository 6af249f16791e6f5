import type { FastifyInstance } from 'fastify'
import t from 'tap'
import type { Statement } from '../../src/records/statement.ts'
import { toUtf8 } from '../../src/store/json.ts'
import { sampleRecords } from '../sample.ts'
import { checkedApp } from './checked-app.ts'

const {
  statements: [second, first],
} = sampleRecords({ key: 'one' })

const ids = (page: { items: { id: string }[] }) => page.items.map(({ id }) => id)

/** Follows a list to its end by the header Link alone. */
async function follow(app: FastifyInstance, url: string): Promise<string[]> {
  const response = await app.inject(url)
  const next = /^<(?<address>\/[^>]+)>; rel="next"$/.exec(String(response.headers.link ?? ''))?.groups?.address
  const page = response.json()
  return [...ids(page), ...(next === undefined ? [] : await follow(app, next))]
}

t.test('a list is followed to its end by cursor or by Link, without a gap or a double', async (t) => {
  const { app } = await checkedApp(t, { keys: ['one', 'two', 'three'] })
  const lists = ['articles', 'events', 'participants', 'statements', 'actors', 'terms']
  for (const list of lists) {
    const whole = ids((await app.inject(`/v1/${list}?limit=200`)).json())
    t.same(await follow(app, `/v1/${list}?limit=1`), whole, list)
    t.ok(whole.length > 0, `${list} holds something`)
  }
  const first = (await app.inject('/v1/events?limit=4&status=occurred')).json()
  const second = (await app.inject(`/v1/events?limit=4&status=occurred&cursor=${encodeURIComponent(first.next)}`)).json()
  t.equal(second.next, null)
  t.equal(new Set([...ids(first), ...ids(second)]).size, 6)
})

t.test('the last page has neither cursor nor Link', async (t) => {
  const { app } = await checkedApp(t)
  const response = await app.inject('/v1/events')
  t.match(response.json(), { next: null, meta: {} })
  t.notOk(response.headers.link)
})

t.test('a comma means any of, and a repeated key means and', async (t) => {
  const { app } = await checkedApp(t)
  const count = async (query: string) => (await app.inject(`/v1/events?count=exact&${query}`)).json().meta.total
  t.equal(await count('country=IRN'), 2)
  t.equal(await count('country=IRN,TUR'), 2)
  t.equal(await count('country=IRN&country=TUR'), 1)
  t.equal(await count('type=CONSULT,ACCUSE&status=occurred'), 2)
  t.equal(await count('country=FRA'), 0)
})

t.test('a comma with a backslash before it is part of a value', async (t) => {
  const { app, store } = await checkedApp(t, { keys: ['one'] })
  const named = { name: 'Sample, Example and Others', country: null }
  await store.saveArticle(sampleRecords({ key: 'two', article: { outlet: named } }))
  const outlets = async (value: string) => {
    const { items } = (await app.inject(`/v1/articles?outlet=${encodeURIComponent(value)}`)).json()
    return items.map(({ outlet }: { outlet: { name: string } }) => outlet.name)
  }
  const {
    article: { outlet: other },
  } = sampleRecords({ key: 'one' })
  t.same(await outlets('Sample\\, Example and Others'), [named.name])
  t.same(await outlets('Sample, Example and Others'), [])
  t.same((await outlets(`${other.name},Sample\\, Example and Others`)).sort(), [other.name, named.name].sort())
})

t.test('a date filter says how many records it left out for want of a date', async (t) => {
  const { app } = await checkedApp(t)
  const { items, meta } = (await app.inject('/v1/events?occurred=2024-05&count=exact')).json()
  t.match({ items, meta }, { items: [{ type: 'CONSULT' }], meta: { total: 1, excludedUnknownDate: 1 } })
})

t.test('the lists of one article take filters and pages as the others do', async (t) => {
  const { app, record } = await checkedApp(t, { keys: ['one', 'two'] })
  const { id } = record.article
  t.match((await app.inject(`/v1/articles/${id}/events?type=ACCUSE&count=exact`)).json(), { items: [{ articleId: id, type: 'ACCUSE' }], meta: { total: 1 } })
  t.match((await app.inject(`/v1/articles/${id}/statements?sort=position&limit=1`)).json(), { items: [{ articleId: id, position: 1 }], next: String })
  t.same(
    await follow(app, `/v1/articles/${id}/statements?sort=position&limit=1`),
    record.statements.map((statement) => statement.id),
  )
  t.same((await app.inject(`/v1/articles/${id}/events?article=art_other`)).json().items, [], 'an article of the filter must be this one as well')
})

t.test('the lists of one event hold all of it, and nothing of another', async (t) => {
  const { app, record } = await checkedApp(t, { keys: ['one', 'two'] })
  for (const { id, participants, statementIds } of record.events) {
    t.same(new Set(ids((await app.inject(`/v1/events/${id}/participants`)).json())), new Set(participants.map((participant) => participant.id)))
    t.same(ids((await app.inject(`/v1/events/${id}/statements?sort=position`)).json()), statementIds)
  }
})

t.test('the lists of one event take filters and pages as the others do', async (t) => {
  const { app, record } = await checkedApp(t)
  const [event, other] = record.events
  const participants = `/v1/events/${event?.id}/participants`
  t.match((await app.inject(`${participants}?country=IRN&count=exact`)).json(), { items: [{ country: 'IRN' }], next: null, meta: { total: 1 } })
  const first = (await app.inject(`${participants}?limit=1&sort=ingested`)).json()
  t.match(first, { items: [{}], next: String, meta: {} })
  t.same(await follow(app, `${participants}?limit=1&sort=ingested`), ids((await app.inject(`${participants}?sort=ingested`)).json()))
  for (const url of [
    `${participants}?limit=1&cursor=${first.next}`,
    `/v1/events/${other?.id}/participants?sort=ingested&cursor=${first.next}`,
    `${participants}?cursor=x`,
  ])
    t.match((await app.inject(url)).json(), { status: 400, errors: [{ parameter: 'cursor' }] })
})

t.test('a date filter on the statements of one event counts those without a date', async (t) => {
  const { app, store } = await checkedApp(t)
  const undated = sampleRecords({ key: 'undated', article: { publishedOn: null } })
  await store.saveArticle(undated)
  const meta = async (id: string | undefined) => (await app.inject(`/v1/events/${id}/statements?published=2024&count=exact`)).json().meta
  t.same(await meta(undated.events[0]?.id), { total: 0, excludedUnknownDate: 1 })
  t.same(await meta(sampleRecords({ key: 'one' }).events[0]?.id), { total: 1, excludedUnknownDate: 0 })
})

t.test('more records than a page holds are gathered page after page', async (t) => {
  const { app, record } = await checkedApp(t, {
    store: {
      listStatements: async ({ cursor }) => ({
        items: [toUtf8<Statement>(JSON.stringify(cursor === undefined ? first : second))],
        next: cursor === undefined ? 'more' : null,
        meta: {},
      }),
    },
  })
  const [event] = record.events
  t.same(ids((await app.inject(`/v1/events/${event?.id}/statements`)).json()), event?.statementIds)
})

t.test('a cursor of another query is refused by its name', async (t) => {
  const { app } = await checkedApp(t, { keys: ['one', 'two'] })
  const { next } = (await app.inject('/v1/events?limit=1')).json()
  for (const url of [`/v1/events?limit=1&type=CONSULT&cursor=${next}`, `/v1/statements?limit=1&cursor=${next}`, '/v1/events?cursor=nonsense'])
    t.match((await app.inject(url)).json(), { status: 400, type: '/problems/bad-cursor', errors: [{ parameter: 'cursor' }] }, url.slice(0, 40))
})
