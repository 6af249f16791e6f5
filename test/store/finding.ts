import type { Test } from 'tap'
import { sampleRecords } from '../sample.ts'
import type { OpenStore } from './contract.ts'

/** How every engine finds one record by its id. */
export async function findingContract(t: Test, open: OpenStore) {
  const store = await open()
  t.teardown(() => store.close())
  const { article, events, statements, actors } = (await store.saveArticle(sampleRecords())).records

  await t.test('each record is found by its id, as JSON', async (t) => {
    const [event] = events
    const [statement] = statements
    const [actor] = actors
    if (!event || !statement || !actor) throw new Error('the sample has one of each')
    t.same(JSON.parse((await store.findArticle(article.id)) ?? ''), article)
    t.same(JSON.parse((await store.findEvent(event.id)) ?? ''), event)
    t.same(JSON.parse((await store.findStatement(statement.id)) ?? ''), statement)
    t.same(JSON.parse((await store.findActor(actor.id)) ?? ''), actor)
  })

  await t.test('an unknown id finds nothing, whatever it looks like', async (t) => {
    for (const id of ['', 'evt_none', "' or 1=1 --", '\u0000', '💬']) {
      t.equal(await store.findArticle(id), null)
      t.equal(await store.findArticleRecords(id), null)
      t.equal(await store.findEvent(id), null)
      t.equal(await store.findStatement(id), null)
      t.equal(await store.findActor(id), null)
    }
  })

  await t.test('many records are found at once, in the order of their ids, as far as there are any', async (t) => {
    const [first, second] = events.map(({ id }) => id)
    const find = async (ids: readonly string[], ofArticles: readonly string[] = [], most = 10) => [
      ...(await store.findMany('events', { ids, ofArticles }, most)).keys(),
    ]
    t.same(await find([second ?? '', 'evt_none', first ?? '']), [second, first])
    t.same(await find(["' or 1=1 --", '💬', '\u0000']), [])
    t.same(await find([], []), [])
    t.same(await find([], [article.id, 'art_none']), [first, second], 'all that an article has')
    t.same(await find([second ?? ''], [article.id]), [second, first], 'each once')
    t.same(await find([second ?? '', first ?? ''], [article.id], 1), [second], 'no more than are wanted')
    for (const [list, records] of Object.entries({ articles: [article], statements, actors } as const)) {
      if (list !== 'articles' && list !== 'statements' && list !== 'actors') continue
      const ids = records.map(({ id }) => id)
      const found = await store.findMany(list, { ids, ofArticles: [] }, 10)
      t.same(
        [...found.values()].map((json) => JSON.parse(json)),
        records,
        list,
      )
    }
    const terms = await store.findMany('terms', { ids: [], ofArticles: [article.id] }, 10)
    t.equal(terms.size, 1)
  })

  await t.test('everything is counted by kind', async (t) => {
    const { bytes, records } = await store.measure()
    t.ok(bytes > 0)
    t.same(records, { articles: 1, events: 2, participants: events.flatMap(({ participants }) => participants).length, statements: 2, actors: 5, terms: 1 })
  })
}
