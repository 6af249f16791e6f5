import { join } from 'node:path'
import t, { type Test } from 'tap'
import { readConfig } from '../src/config.ts'
import { ArticleRecords } from '../src/records/article-records.ts'
import { type Service, serve } from '../src/server.ts'

const TEXT = 'French Foreign Minister Asha Example spoke by phone with Japanese Foreign Minister Bo Sample on Friday. “We agreed on much,” Example said.'
const GERMAN = 'Der Außenminister traf am Freitag in der Hauptstadt seinen Kollegen und sprach mit ihm über die Lage in der Region und den Frieden.'

const settings = (t: Test) => readConfig({ DATABASE_URL: `sqlite:${join(t.testdir({}), 'test.db')}`, PORT: '0', LOG_LEVEL: 'silent' })

const post = ({ url }: Service, text: string) =>
  fetch(`${url}/v1/articles`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ outlet: 'Sample Wire', text }) })

t.test('the whole service', async (t) => {
  const service = await serve({ ...settings(t), keepAliveTimeout: 3_600_000 })
  t.teardown(() => service.close())

  await t.test('an article goes in, and its records come out, to the character', async (t) => {
    const created = await post(service, TEXT)
    t.equal(created.status, 201)
    const records = ArticleRecords.parse(await created.json())
    t.match(records, { article: { text: TEXT, language: 'en' }, statements: [{ form: 'direct', content: [{ quote: /We agreed on much/ }] }] })

    const again = await post(service, TEXT)
    t.equal(again.status, 200)
    t.same(await again.json(), records, 'reading it again changes nothing')

    const verified = await fetch(`${service.url}${created.headers.get('location')}/verify`)
    t.match(await verified.json(), { articleId: records.article.id, mismatches: [], spans: Number })
    const events = await fetch(`${service.url}/v1/events?country=FRA&country=JPN`)
    t.match(await events.json(), { items: [{ type: 'CONSULT', mode: 'phone' }] })
  })

  await t.test('others are answered while a long article is read', async (t) => {
    const answered: string[] = []
    const long = post(service, `${TEXT}\n\n`.repeat(150)).then((response) => answered.push(`article ${response.status}`))
    for (let turn = 0; turn < 5; turn += 1) await fetch(`${service.url}/v1/events`).then(({ status }) => answered.push(`events ${status}`))
    await long
    t.same(answered, [...Array(5).fill('events 200'), 'article 201'])
  })

  await t.test('a text in another language is refused', async (t) => {
    const response = await post(service, GERMAN)
    t.equal(response.status, 422)
    t.match(await response.json(), { type: '/problems/unsupported-language' })
  })

  await t.test('closing waits for what was asked, not for the connection that is kept alive', async (t) => {
    const figures = async () => (await fetch(`${service.url}/metrics`)).text()
    await figures()
    const article = post(service, `${TEXT}\n\n`.repeat(60))
    while (!(await figures()).includes('readout_reading_pending 1')) await new Promise(setImmediate)
    await service.close()
    t.equal((await article).status, 201)
  })
})

t.test('a port that is taken, and a database that cannot be opened, are told, and nothing stays open', async (t) => {
  const config = settings(t)
  const service = await serve(config)
  t.teardown(() => service.close())
  const { port } = new URL(service.url)
  await t.rejects(serve({ ...config, port: Number(port) }), { code: 'EADDRINUSE' })
  await t.rejects(serve({ ...config, databaseUrl: 'sqlite:/nowhere/at/all.db' }))
})

t.test('closes when it is told to, and the process can end', async (t) => {
  const before = process.listenerCount('SIGTERM')
  const service = await serve(settings(t))
  t.equal(process.listenerCount('SIGTERM'), before + 1)
  await service.close()
  t.equal(process.listenerCount('SIGTERM'), before)
  await t.rejects(fetch(service.url))
})
