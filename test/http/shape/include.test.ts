import { setImmediate } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { pathsOf, RELATIONS, relationOf } from '../../../src/http/shape/relations.ts'
import { MOST_INCLUDED } from '../../../src/records/included.ts'
import { openDatabase } from '../../../src/store/sqlite/database.ts'
import { loadDriver } from '../../../src/store/sqlite/driver.ts'
import { storeOf } from '../../../src/store/sqlite/store.ts'
import { sampleRecords } from '../../sample.ts'
import { checkedApp } from '../checked-app.ts'

const LISTS = ['articles', 'events', 'participants', 'statements', 'actors', 'terms'] as const
type Identified = { id: string }

const { article, events, statements, actors, terms } = sampleRecords({ key: 'one' })
const [meeting, accusation] = events
const [quotation, paraphrase] = statements

async function asking(t: Test, keys = ['one']) {
  const { app } = await checkedApp(t, { keys })
  return async (address: string) => (await app.inject(address)).json()
}

t.test('an event comes with its article, its statements and who takes part', async (t) => {
  const ask = await asking(t, ['one', 'two'])
  const plain = await ask(`/v1/events/${accusation?.id}`)
  const { included, ...event } = await ask(`/v1/events/${accusation?.id}?include=article,statements,actors`)
  t.same(event, plain, 'the event itself is as it was')
  t.same(Object.keys(included), ['complete', 'articles', 'statements', 'actors'])
  t.same([included.complete, included.articles, included.statements], [true, [article], [paraphrase]])
  t.same(included.actors.map(({ id }: Identified) => id).sort(), ['org/sample-league', 'person/bo-sample'])
})

t.test('a page holds each included record once, and is else as it was', async (t) => {
  const ask = await asking(t, ['one', 'two'])
  const plain = await ask('/v1/statements?limit=2&count=exact')
  const { included, ...page } = await ask('/v1/statements?limit=2&count=exact&include=article,speaker,events')
  t.same(page, plain)
  t.equal(included.articles.length, 1)
  t.same(included.actors.map(({ id }: Identified) => id).sort(), ['person/asha-example', 'person/bo-sample'])
  t.same(included.events.length, 2)
})

t.test('a second step leads on from what the first found', async (t) => {
  const ask = await asking(t)
  const { included } = await ask(`/v1/participants?include=event.statements,event.article&limit=1`)
  t.same(included, { complete: true, articles: [article], events: [meeting], statements: [quotation] })
})

t.test('an article comes with everything that was read from it', async (t) => {
  const ask = await asking(t, ['one', 'two'])
  const { included } = await ask(`/v1/articles/${article.id}?include=events.actors,statements.actors,terms`)
  t.same({ events: included.events, statements: included.statements, terms: included.terms }, { events, statements, terms })
  t.same(included.actors.map(({ id }: Identified) => id).sort(), ['country/tur', 'org/sample-league', 'person/asha-example', 'person/bo-sample'])
  t.ok(included.actors.every(({ id }: Identified) => actors.some((actor) => actor.id === id)))
})

t.test('the records that were asked for are not repeated', async (t) => {
  const ask = await asking(t)
  const { items, included } = await ask('/v1/events?include=statements.events,article.events')
  t.same([items.length, included.events], [2, []])
  const one = await ask(`/v1/events/${meeting?.id}?include=article.events`)
  t.same(one.included.events, [accusation])
})

t.test('the lists within an event or an article include as well', async (t) => {
  const ask = await asking(t)
  t.same((await ask(`/v1/events/${meeting?.id}/statements?include=article`)).included.articles, [article])
  t.same((await ask(`/v1/events/${meeting?.id}/participants?include=event&limit=1`)).included.events, [meeting])
  t.same((await ask(`/v1/articles/${article.id}/events?include=statements`)).included.statements, statements)
})

t.test('an explanation stands beside what is included', async (t) => {
  const ask = await asking(t)
  const event = await ask(`/v1/events/${meeting?.id}?explain=true&include=article&fields[events]=type`)
  t.match(event, { id: meeting?.id, type: 'CONSULT', explanation: { entry: 'sample' }, included: { articles: [article] } })
  t.same(Object.keys(event).sort(), ['explanation', 'id', 'included', 'type'])
})

t.test('the next page is asked for with the same include, by a cursor that does not depend on it', async (t) => {
  const { app } = await checkedApp(t, { keys: ['one', 'two'] })
  const { headers } = await app.inject('/v1/events?limit=1&include=article&fields[articles]=headline')
  const [, next = ''] = /^<([^>]+)>/.exec(String(headers.link)) ?? []
  t.match((await app.inject(next)).json(), { items: [{}], included: { articles: [{ headline: 'Ministers meet' }] } })
  const cursor = new URLSearchParams(next.split('?')[1]).get('cursor')
  t.equal((await app.inject(`/v1/events?limit=1&cursor=${cursor}`)).statusCode, 200)
})

t.test('every documented path is answered, on lists and on single records', async (t) => {
  const { app } = await checkedApp(t)
  for (const list of LISTS) {
    for (const path of pathsOf(list)) t.equal((await app.inject(`/v1/${list}?include=${path}`)).statusCode, 200, `${list} ${path}`)
    if (pathsOf(list).length > 0) t.equal((await app.inject(`/v1/${list}?include=${pathsOf(list)}`)).statusCode, 200, `all of ${list}`)
  }
})

t.test('a kind that leads further is reached by one relation of a list alone', async (t) => {
  for (const list of LISTS) {
    const names = Object.keys(RELATIONS[list])
    const leading = names.flatMap((name) => relationOf(list, name)?.to ?? []).filter((to) => Object.keys(RELATIONS[to]).length > 0)
    t.equal(new Set(leading).size, leading.length, list)
    t.notOk(names.some((name) => relationOf(list, name)?.to === list))
  }
})

t.test('an unknown path is a 400 that names what there is', async (t) => {
  const ask = await asking(t)
  t.match(await ask('/v1/events?include=articles,statement.speaker'), {
    status: 400,
    errors: [
      { parameter: 'include', detail: '"articles" is not an allowed value; did you mean "article"?', allowed: pathsOf('events') },
      { parameter: 'include', detail: /did you mean "statements.speaker"/ },
    ],
  })
  for (const wrong of ['', 'article,', 'article,article', 'statements.events.article', 'article&include=actors', '__proto__', 'constructor', 'toString'])
    t.match(await ask(`/v1/events?include=${wrong}`), { status: 400, errors: [{ parameter: 'include' }] }, wrong)
  t.match(await ask('/v1/actors?include=events'), { status: 400, errors: [{ parameter: 'include', detail: 'unknown parameter' }] })
  t.match(await ask(`/v1/articles/${article.id}?include=event`), { status: 400, errors: [{ parameter: 'include' }] })
})

t.test('an export includes nothing, and says so', async (t) => {
  const { app } = await checkedApp(t)
  for (const format of ['csv', 'gdelt', 'ndjson', 'json'])
    t.match((await app.inject(`/v1/events?include=article&format=${format}`)).json(), {
      status: 400,
      errors: [{ parameter: 'include', detail: /for pages alone/ }],
    })
  t.equal((await app.inject({ url: '/v1/events?include=article', headers: { accept: 'text/csv' } })).statusCode, 400)
})

/** What takes more than one turn of the event loop asks once more whether the data is still the same. */
const STEADY = 1

t.test('how often the database is asked does not depend on the number of records', async (t) => {
  const file = `${t.testdir()}/counted.db`
  openDatabase(file).close()
  const asked: string[] = []
  const store = storeOf(new (loadDriver())(file, { verbose: (text) => asked.push(String(text)) }))
  const { app } = await checkedApp(t, { keys: Array.from({ length: 20 }, (_, number) => `note ${number}`), store, config: { answerCache: 0 } })
  const count = async (address: string) => {
    await app.inject(address)
    await setImmediate()
    asked.length = 0
    const { statusCode } = await app.inject(address)
    t.equal(statusCode, 200)
    return asked.filter((text) => /^\s*select/i.test(text)).length
  }
  for (const list of ['articles', 'events', 'participants', 'statements', 'terms'] as const) {
    const plain = await count(`/v1/${list}?limit=1`)
    for (const path of pathsOf(list).filter((each) => !each.includes('.') && relationOf(list, each) !== null))
      t.equal(await count(`/v1/${list}?limit=20&include=${path}`), plain + 1 + STEADY, `${list} with ${path}: one question more`)
    const all = pathsOf(list)
    t.ok((await count(`/v1/${list}?limit=20&include=${all}`)) <= plain + all.length + STEADY, `all of ${list}: no more questions than paths`)
  }
  t.equal(await count('/v1/events?limit=20&include=statements.speaker,article'), (await count('/v1/events?limit=20')) + 3 + STEADY)
})

t.test('no more than a bounded number is included, and the answer says when that is not all', async (t) => {
  const ask = await asking(
    t,
    Array.from({ length: 200 }, (_, number) => `note ${number}`),
  )
  const { items, included } = await ask('/v1/articles?limit=200&include=events,statements,terms')
  t.equal(items.length, 200)
  t.same([included.complete, included.events.length + included.statements.length + included.terms.length], [true, MOST_INCLUDED])
  const more = await ask('/v1/articles?limit=200&include=events.actors,statements,terms')
  t.same([more.included.complete, more.included.events.length, more.included.actors.length], [false, 400, 0])
})
