import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import t from 'tap'
import { openAnswers } from '../../src/http/caching/answers.ts'
import { Problem } from '../../src/problems.ts'
import type { Namings } from '../../src/records/naming.ts'
import { openStore } from '../../src/store/open.ts'
import { sampleRecords } from '../sample.ts'
import { checkedApp } from './checked-app.ts'

const changed = (key: string) => sampleRecords({ key, main: { summary: 'They met again.' } })

t.test('a record’s validator is that of what it says, whatever else changes', async (t) => {
  const { app, store, record } = await checkedApp(t)
  const [event, other] = record.events
  const tagOf = async (id = '') => (await app.inject(`/v1/events/${id}`)).headers.etag
  const [tag, otherTag] = [await tagOf(event?.id), await tagOf(other?.id)]
  t.match(tag, /^"[\w-]{22}"$/, 'it is a strong one')
  t.not(tag, otherTag)
  await store.saveArticle(sampleRecords({ key: 'two' }))
  t.equal(await tagOf(event?.id), tag)
  await store.saveArticle(changed('one'))
  t.not(await tagOf(event?.id), tag)
  t.equal(await tagOf(other?.id), otherTag, 'what did not change keeps its own')
  const withArticle = await tagOf(`${other?.id}?include=article`)
  await store.saveArticle({ ...changed('one'), article: { ...record.article, headline: 'Another headline' } })
  t.not(await tagOf(`${other?.id}?include=article`), withArticle, 'what is included has a part in it')
  t.not(withArticle, otherTag)
})

t.test('a record that was dropped and comes back otherwise has another validator, though its revision begins anew', async (t) => {
  const { app, store, record } = await checkedApp(t)
  const url = `/v1/events/${record.events[1]?.id}`
  const { headers, ...first } = await app.inject(url)
  const without = { ...record, events: record.events.slice(0, 1), statements: record.statements.map((each) => ({ ...each, eventIds: [] })) }
  await store.saveArticle(without)
  t.equal((await app.inject(url)).statusCode, 404)
  await store.saveArticle(sampleRecords({ key: 'one', background: { summary: 'Somebody was accused.' } }))
  const again = await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } })
  t.match(again, { statusCode: 200 })
  t.equal(again.json().revision, JSON.parse(first.body).revision)
  t.not(again.headers.etag, headers.etag)
})

t.test('equal questions share one validator, whatever the order of their parameters', async (t) => {
  const { app } = await checkedApp(t)
  const tagOf = async (query: string) => (await app.inject(`/v1/events?${query}`)).headers.etag
  const tag = await tagOf('type=CONSULT,ACCUSE&country=IRN&status=occurred')
  t.match(tag, /^"[\w-]{22}"$/)
  t.equal(await tagOf('status=occurred&country=IRN&type=ACCUSE,CONSULT'), tag)
  t.equal(await tagOf('country=IRN&type=CONSULT%2CACCUSE,CONSULT&status=occurred&limit=50&sort=-ingested'), tag, 'and the defaults may be named')
  t.equal(await tagOf('include=article,statements&fields[events]=type,status'), await tagOf('fields[events]=status,type&include=statements,article'))
  t.not(await tagOf('country=IRN&type=CONSULT&status=occurred'), tag)
  t.not(await tagOf('country=IRN&type=CONSULT,ACCUSE&status=occurred&limit=1'), tag)
})

t.test('who has the answer is told so, without a body, until something changes', async (t) => {
  const { app, store, record } = await checkedApp(t)
  const urls = ['/v1/events', '/v1/events/facets', `/v1/events/${record.events[0]?.id}`, `/v1/articles/${record.article.id}`, '/v1/vocabulary']
  for (const url of urls) {
    const { headers } = await app.inject(url)
    t.match(headers, { etag: String, 'cache-control': 'no-cache' }, url)
    for (const names of [headers.etag, `"another", W/${headers.etag}`, '*']) {
      const answer = await app.inject({ url, headers: { 'if-none-match': String(names) } })
      t.match(answer, { statusCode: 304, body: '', headers: { etag: headers.etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' } }, url)
      t.notOk(answer.headers['content-length'])
    }
    t.equal((await app.inject({ url, headers: { 'if-none-match': '"another"' } })).statusCode, 200)
  }
  const { headers } = await app.inject('/v1/events')
  await store.saveArticle(sampleRecords({ key: 'two' }))
  t.match(await app.inject({ url: '/v1/events', headers: { 'if-none-match': String(headers.etag) } }), { statusCode: 200 })
})

t.test('an export has no validator, so that it comes whole whatever the caller says to have', async (t) => {
  const { app } = await checkedApp(t)
  for (const format of ['csv', 'ndjson', 'json', 'gdelt']) {
    const url = `/v1/events?format=${format}`
    const { body } = await app.inject(url)
    for (const names of ['*', '"another"']) {
      const answer = await app.inject({ url, headers: { 'if-none-match': names } })
      t.match(answer, { statusCode: 200, body, headers: { etag: undefined } }, `${format} for ${names}`)
    }
  }
})

t.test('what compares a text anew is never answered from memory, nor with 304', async (t) => {
  const { app, record } = await checkedApp(t)
  const url = `/v1/articles/${record.article.id}/verify`
  t.match(await app.inject({ url, headers: { 'if-none-match': '*' } }), { statusCode: 200, headers: { etag: undefined, 'cache-control': 'no-store' } })
  const { paths } = (await app.inject('/openapi.json')).json()
  const { responses } = paths['/v1/articles/{id}/verify'].get
  t.notOk(responses[304])
  t.notOk(responses[200].headers?.ETag)
})

t.test('an answer from memory is the same as a new one, in its headers too', async (t) => {
  const { app } = await checkedApp(t, { keys: ['one', 'two'] })
  const { app: forgetful } = await checkedApp(t, { keys: ['one', 'two'], config: { answerCache: 0 } })
  for (const url of [
    '/v1/events?limit=1',
    '/v1/statements?form=direct',
    '/v1/actors/person/asha-example',
    '/v1/network',
    '/v1/events?colour=red',
    '/v1/events/evt_none',
  ]) {
    const answers = [await app.inject(url), await app.inject(url), await app.inject({ method: 'HEAD', url }), await forgetful.inject(url)]
    const [first, again, head, never] = answers.map(({ statusCode, headers: { date: _date, connection: _connection, ...headers }, body }) => {
      const { requestId: _id, ...rest } = body === '' ? {} : JSON.parse(body)
      return { statusCode, headers: { ...headers, etag: undefined }, ...rest }
    })
    t.same(again, first, url)
    t.match(never, { ...first, headers: { link: first?.headers.link } }, url)
    t.same(head?.headers, first?.statusCode === 200 ? first?.headers : head?.headers)
  }
  t.match((await app.inject('/metrics')).body, /^readout_answers_repeated_total [1-9]/m)
})

t.test('the form of an answer is part of the question', async (t) => {
  const { app } = await checkedApp(t)
  const ask = async (accept?: string) => (await app.inject({ url: '/v1/events', headers: accept ? { accept } : {} })).headers['content-type']
  t.match([await ask(), await ask('text/csv'), await ask('application/json'), await ask('text/csv')], [/json/, /csv/, /json/, /csv/])
  t.match((await app.inject('/v1/events')).headers.vary, /Accept/)
})

t.test('nothing stale is served, also when another process writes', async (t) => {
  const url = `sqlite:${join(t.testdir(), 'shared.db')}`
  const [writing, reading] = [await openStore(url), await openStore(url)]
  t.teardown(async () => {
    await writing.close()
    await reading.close()
  })
  const { app } = await checkedApp(t, { keys: [], store: reading })
  const total = async () => (await app.inject('/v1/events?count=exact')).json().meta.total
  for (const [index, key] of ['one', 'two', 'three'].entries()) {
    t.equal(await total(), index * 2)
    await writing.saveArticle(sampleRecords({ key }))
    await setImmediate()
    t.equal(await total(), index * 2 + 2)
  }
})

t.test('what an answer from a moment before tells is not kept for the moment after', async (t) => {
  let version = 'epoch.1'
  let finish = () => {}
  const slow = new Promise<void>((resolve) => {
    finish = resolve
  })
  const { app, store } = await checkedApp(t, {
    store: { version: () => version, countNamings: async () => slow.then(() => ({ namings: [], other: { namings: 0, count: 0 }, meta: { total: 0 } })) },
  })
  t.ok(store)
  const first = app.inject('/v1/terms/summary')
  await setImmediate()
  version = 'epoch.2'
  finish()
  const [before, after] = [await first, await app.inject('/v1/terms/summary')]
  t.equal(before.statusCode, 200)
  t.not(before.headers.etag, after.headers.etag)
})

t.test('an answer that was made while the data changed has a validator of its own', async (t) => {
  let version = 'epoch.1'
  const finish: (() => void)[] = []
  const { app } = await checkedApp(t, {
    store: {
      version: () => version,
      countNamings: () =>
        new Promise((resolve) => finish.push(() => resolve({ namings: [], other: { namings: 0, count: finish.length }, meta: { total: 0 } }))),
    },
  })
  const ask = async (change = () => {}) => {
    const answer = app.inject('/v1/terms/summary')
    const before = finish.length
    while (finish.length === before) await setImmediate()
    change()
    finish.at(-1)?.()
    return answer
  }
  const steady = await ask()
  const torn = await ask(() => {
    version = 'epoch.2'
  })
  version = 'epoch.1'
  const again = await ask()
  t.equal(steady.headers.etag, again.headers.etag)
  t.not(torn.headers.etag, steady.headers.etag)
})

t.test('what many ask at once is found out once, and a failure is told to all', async (t) => {
  const asked: ((result: Namings | Promise<Namings>) => void)[] = []
  const { app } = await checkedApp(t, { store: { countNamings: () => new Promise((resolve) => asked.push(resolve)) } })
  const queries = ['top=3&voice=quotation', 'voice=quotation&top=3', 'top=3&voice=quotation']
  const askAll = async () => {
    const before = asked.length
    const answers = queries.map((query) => app.inject(`/v1/terms/summary?${query}`).then(({ statusCode }) => statusCode))
    while (asked.length === before) await new Promise((resolve) => setTimeout(resolve, 5))
    await new Promise((resolve) => setTimeout(resolve, 20))
    return answers
  }
  const failing = await askAll()
  asked.at(-1)?.(Promise.reject(new Problem('unavailable', 'Too many questions wait')))
  t.same(await Promise.all(failing), [503, 503, 503])
  const answering = await askAll()
  asked.at(-1)?.({ namings: [], other: { namings: 0, count: 0 }, meta: { total: 0 } })
  t.same(await Promise.all(answering), [200, 200, 200])
  t.equal(asked.length, 2)
})

t.test('the cache stays within its bytes and forgets what was not asked for longest', async (t) => {
  const answers = openAnswers(100_000)
  const answer = { body: Buffer.alloc(5000), headers: {} }
  for (let n = 0; n < 200; n += 1) {
    answers.find('1', `query ${n}`, `address ${n}`)
    answers.keep('1', `query ${n}`, `address ${n}`, answer)
    t.equal(answers.findByAddress('1', `address ${n}`), answer)
  }
  t.ok(answers.bytes() <= 106_250, `${answers.bytes()} bytes`)
  t.equal(answers.find('1', 'query 0', 'address 0'), undefined)
  answers.keep('1', 'huge', 'huge', { body: Buffer.alloc(50_000), headers: {} })
  t.equal(answers.find('1', 'huge', 'huge'), undefined, 'one answer does not take the place of all others')
  answers.keep('0', 'old', 'old', answer)
  t.equal(answers.find('1', 'old', 'old'), undefined, 'nor is an answer of another state kept')
  t.equal(answers.find('2', 'query 199', 'address 199'), undefined)
  t.ok(answers.bytes() === 0)
})
