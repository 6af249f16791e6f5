import { setImmediate } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import { SEARCHED } from '../../../src/records/filters.ts'
import { textOf } from '../../../src/store/json.ts'
import { openStore } from '../../../src/store/open.ts'
import type { Page, QueryLimits } from '../../../src/store/store.ts'
import { sampleRecords } from '../../sample.ts'
import { anyQuery, listsOf, searchOf } from '../queries.ts'
import { variedRecords } from '../varied.ts'

const LIMITS: QueryLimits = { walk: 2000, threads: 1, queue: 20, timeLimit: 60_000 }

const folder = t.testdir()
const urlOf = (name: string) => `sqlite:${folder}/${name}.db`
const newest = { sort: '-ingested', limit: 5 } as const

const legible = ({ items, ...page }: Page<unknown>) => ({ ...page, items: items.map(textOf) })

t.test('a thread counts as the main one does, and sees what has been saved since', async (t) => {
  const store = await openStore(urlOf('counted'), LIMITS)
  const here = await openStore('sqlite::memory:')
  t.teardown(async () => Promise.all([store.close(), here.close()]))
  for (const n of [1, 2, 3, 4, 5, 6, 7]) {
    for (const each of [store, here]) await each.saveArticle(variedRecords(n))
    for (const selection of [{ filter: {} }, { filter: { status: [['occurred' as const]] } }, { filter: {}, not: { type: [['CONSULT' as const]] } }]) {
      const query = { ...selection, ...newest, count: true }
      t.same(await store.listEvents(query), await here.listEvents(query))
    }
  }
})

t.test('what a thread refuses is refused by its name', async (t) => {
  const store = await openStore(urlOf('refusing'), LIMITS)
  t.teardown(async () => store.close())
  const refused = store.listEvents({ filter: {}, ...newest, count: true, cursor: 'nonsense' })
  t.match(await refused.catch((error: unknown) => error), { problem: 'bad-cursor', message: /not one that this service made/ })
})

t.test('pages are the same whether the main thread reads them, or a thread because too many entries would be passed', async (t) => {
  const store = await openStore(urlOf('walked'), { ...LIMITS, walk: 7 })
  t.teardown(async () => store.close())
  for (let n = 0; n < 40; n += 1) await store.saveArticle(variedRecords(n))
  const here = await openStore(urlOf('walked'))
  t.teardown(async () => here.close())
  await fc.assert(
    fc.asyncProperty(anyQuery, async ({ list, selection, sort, limit }) => {
      const [first, same] = [await listsOf(store)[list]({ ...selection, sort, limit }), await listsOf(here)[list]({ ...selection, sort, limit })]
      const cursor = first.next ?? undefined
      const next = { ...selection, sort, limit, ...(cursor === undefined ? {} : { cursor }) }
      return isDeepStrictEqual([first, await listsOf(store)[list](next)].map(legible), [same, await listsOf(here)[list](next)].map(legible))
    }),
    { numRuns: 150 },
  )
})

t.test('so are the pages of a search, by any way of finding them', async (t) => {
  const store = await openStore(urlOf('searched'), { ...LIMITS, walk: 7 })
  const here = await openStore(urlOf('searched'))
  t.teardown(async () => Promise.all([store.close(), here.close()]))
  for (let n = 0; n < 40; n += 1) await store.saveArticle(variedRecords(n))
  const searched = anyQuery.filter(({ list }) => SEARCHED.some((each) => each === list))
  const texts = fc.constantFrom('sample', 'sample asha', 'asha -league', '"bo sample"', 'le* OR agreed', 'note (three OR five)', 'zeppelin')
  await fc.assert(
    fc.asyncProperty(searched, texts, fc.boolean(), async ({ list, selection, limit, ...query }, text, isRanked) => {
      const asked = { ...selection, sort: isRanked ? 'relevance' : query.sort, limit, q: searchOf(text) }
      const [first, same] = [await listsOf(store)[list](asked), await listsOf(here)[list](asked)]
      const next = { ...asked, ...(first.next === null ? {} : { cursor: first.next }) }
      return isDeepStrictEqual([first, await listsOf(store)[list](next)].map(legible), [same, await listsOf(here)[list](next)].map(legible))
    }),
    { numRuns: 250 },
  )
})

t.test('a bad cursor is told before any thread is asked', async (t) => {
  const store = await openStore(urlOf('cursor'), LIMITS)
  t.teardown(async () => store.close())
  await t.rejects(store.listEvents({ filter: {}, ...newest, cursor: 'x', count: true }), { message: /not one that this service made/ })
})

t.test('too many questions at once, and one that takes too long, are refused for a while', async (t) => {
  const [crowded, hurried] = [await openStore(urlOf('crowded'), { ...LIMITS, queue: 1 }), await openStore(urlOf('hurried'), { ...LIMITS, timeLimit: 1 })]
  t.teardown(async () => Promise.all([crowded.close(), hurried.close()]))
  const counted = { filter: {}, ...newest, count: true }
  const answers = await Promise.allSettled([1, 2, 3, 4].map(() => crowded.listEvents(counted)))
  t.same(
    answers.map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'rejected', 'rejected'],
  )
  await t.rejects(hurried.listEvents(counted), { message: /within 0.001 s/ })
})

t.test('the version is another one after every change, and the same after none', async (t) => {
  const [store, other] = [await openStore(urlOf('version'), LIMITS), await openStore(urlOf('version'))]
  t.teardown(async () => Promise.all([store.close(), other.close()]))
  const before = store.version()
  await other.saveArticle(sampleRecords())
  await setImmediate()
  const after = store.version()
  t.not(after, before, 'also one that another connection made')
  await store.saveArticle(sampleRecords())
  t.equal(store.version(), after)
  await store.saveArticle(sampleRecords({ key: 'two' }))
  t.not(store.version(), after, 'its own at once')
})
