import { deepStrictEqual } from 'node:assert'
import fc from 'fast-check'
import type { Test } from 'tap'
import { Problem } from '../../src/problems.ts'
import { readSearch } from '../../src/records/search.ts'
import { parseJson, parseUtf8 } from '../../src/store/json.ts'
import { sampleRecords } from '../sample.ts'
import type { OpenStore } from './contract.ts'
import { countsOf } from './counting-checks.ts'
import { type AnyFilter, type AnyQuery, anyQuery, listsOf, searchOf } from './queries.ts'
import { variedRecords } from './varied.ts'

type Asked = { filter?: AnyFilter; sort?: string; limit?: number; cursor?: string; count?: boolean }
const FACETS = { events: 'countEventFacets', statements: 'countStatementFacets' } as const
const LISTS = ['articles', 'events', 'statements', 'actors'] as const

/** Opens a store with some sample articles and asks its lists. */
async function openSearched(t: Test, open: OpenStore, keys = ['one', 'two', 'three']) {
  const store = await open()
  t.teardown(() => store.close())
  for (const key of keys) await store.saveArticle(sampleRecords({ key }))
  const lists = listsOf(store)
  const ask = (list: (typeof LISTS)[number], text: string, { filter = {}, sort = '-ingested', limit = 50, ...rest }: Asked = {}) =>
    lists[list]({ filter, sort, limit, q: searchOf(text), ...rest })
  const itemsOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).items.map(parseUtf8)
  return { store, ask, itemsOf }
}

/** How searching behaves. */
export async function searchingContract(t: Test, open: OpenStore) {
  await t.test('finds words in any form, in texts, summaries, statements and names', async (t) => {
    const { itemsOf } = await openSearched(t, open)
    const found = async (list: (typeof LISTS)[number], text: string) => (await itemsOf(list, text)).length
    t.equal(await found('articles', 'MINISTERS'), 3)
    t.equal(await found('articles', 'urging paper'), 3, 'endings are alike')
    t.equal(await found('articles', 'mét'), 3, 'accents are alike')
    t.equal(await found('articles', 'note two'), 1, 'all words are meant')
    t.equal(await found('articles', 'two OR three'), 2)
    t.equal(await found('articles', 'minister -two'), 2)
    t.equal(await found('articles', '"agreed much"'), 0, 'a phrase is word for word')
    t.equal(await found('articles', '"agreed on much"'), 3)
    t.equal(await found('articles', 'minis*'), 3)
    t.equal(await found('articles', 'zeppelin'), 0)
    t.equal(await found('events', 'accused'), 3, 'a word of the summary')
    t.equal(await found('events', 'Asha'), 3, 'a name')
    t.equal(await found('statements', 'agreed'), 3)
    t.equal(await found('statements', 'asha'), 3, 'who speaks')
    t.equal(await found('actors', 'asha'), 1)
    t.equal(await found('statements', '"papers withheld" OR "withheld papers agreed"'), 0, 'no phrase goes over the edge of a passage')
  })

  await t.test('tells where the words stand', async (t) => {
    const { store, itemsOf } = await openSearched(t, open)
    for (const list of ['articles', 'events', 'statements'] as const) {
      const items = await itemsOf(list, 'agree* OR "foreign minister" OR league')
      t.ok(items.length > 0, list)
      for (const { matches } of items) {
        t.ok(Array.isArray(matches) && matches.length > 0, 'at least once')
        for (const { articleId, start, end, quote } of Array.isArray(matches) ? matches : []) {
          const article = await store.findArticle(articleId)
          t.equal(
            Array.from(article ? parseJson(article).text : '')
              .slice(start, end)
              .join(''),
            quote,
          )
        }
      }
    }
    t.match(await itemsOf('actors', 'sample', { sort: 'name' }), [{ matchedNames: ['Bo Sample', 'Sample'] }, { matchedNames: ['Sample League'] }])
    t.match(await itemsOf('events', 'accused', { limit: 1 }), [{ matches: [] }], 'a word of our own summary stands nowhere')
  })

  await t.test('keeps step with what is saved', async (t) => {
    const { store, itemsOf } = await openSearched(t, open, ['one'])
    const changed = sampleRecords({ key: 'one', article: { headline: 'Zeppelins meet' } })
    await store.saveArticle(changed)
    t.equal((await itemsOf('articles', 'zeppelin')).length, 1, 'the new words are found')
    t.equal((await itemsOf('articles', '"ministers meet"')).length, 0, 'the old ones are not')
    await store.saveArticle({
      ...changed,
      events: changed.events.slice(0, 1),
      statements: changed.statements.slice(0, 1),
      article: { ...changed.article, headline: 'Airships meet' },
    })
    t.equal((await itemsOf('events', 'sample')).length, 1, 'what is gone is not found')
  })

  await t.test('counts, filters, sorts and pages what it finds', async (t) => {
    const { ask, itemsOf } = await openSearched(t, open, ['one', 'two', 'three', 'four', 'five'])
    for (const list of LISTS) {
      for (const sort of ['-ingested', 'ingested', 'relevance', ...(list === 'actors' ? ['name', '-name'] : ['-published'])]) {
        const whole = await ask(list, 'sample', { sort, count: true })
        t.equal(whole.meta.total, whole.items.length, `${list} ${sort}`)
        const paged: Uint8Array[] = []
        let cursor: string | null = null
        do {
          const page = await ask(list, 'sample', { sort, limit: 2, ...(cursor === null ? {} : { cursor }) })
          paged.push(...page.items)
          cursor = page.next
        } while (cursor !== null)
        t.strictSame(paged, whole.items, `${list} ${sort}, page by page`)
      }
    }
    t.equal((await itemsOf('events', 'sample', { filter: { type: [['CONSULT']] } })).length, 5)
    const dated = await ask('events', 'sample', { filter: { occurred: [[{ earliest: '2024-05-17', latest: '2024-05-17' }]] }, count: true })
    t.match(dated.meta, { total: 5, excludedUnknownDate: 5 })
    const { next } = await ask('events', 'sample', { limit: 1 })
    await t.rejects(ask('events', 'samples', { limit: 1, cursor: next ?? '' }), /another list, filter or sort/, 'a cursor is bound to its search')
  })

  await t.test('finds what both the search and the filters mean, and counts the same', async (t) => {
    const store = await open()
    t.teardown(() => store.close())
    for (let n = 0; n < 12; n += 1) await store.saveArticle(variedRecords(n))
    const searched = anyQuery.filter(({ list }) => LISTS.some((each) => each === list))
    const texts = fc.constantFrom('sample', 'sample asha', 'asha -league', '"bo sample"', 'le* OR agreed')
    const idsOf = async (list: (typeof LISTS)[number], query: AnyQuery) => (await listsOf(store)[list](query)).items.map((item) => parseUtf8(item).id)
    let found = 0
    await fc.assert(
      fc.asyncProperty(searched, texts, async ({ list: name, selection, sort }, text) => {
        const list = LISTS.find((each) => each === name) ?? 'events'
        const query = { ...selection, sort, limit: 200 }
        const q = searchOf(text)
        const both = new Set(await idsOf(list, { filter: {}, sort, limit: 200, q }))
        const ids = (await idsOf(list, query)).filter((id) => both.has(id))
        const { items, meta } = await listsOf(store)[list]({ ...query, q, count: true })
        deepStrictEqual([items.map((item) => parseUtf8(item).id), meta.total], [ids, ids.length])
        if (list === 'events' || list === 'statements')
          deepStrictEqual((await countsOf(store)[FACETS[list]]({ ...selection, q, by: ['context'], top: 1 })).meta.total, ids.length)
        found += ids.length
      }),
      { numRuns: 200 },
    )
    t.ok(found > 100, 'and that is much')
  })

  await t.test('puts the most relevant first', async (t) => {
    const { store, itemsOf } = await openSearched(t, open, ['one'])
    for (const key of ['two', 'three'])
      await store.saveArticle(sampleRecords({ key, article: { headline: key === 'two' ? 'Papers and papers' : 'Ministers meet' } }))
    t.match(await itemsOf('articles', 'papers', { sort: 'relevance', limit: 1 }), [{ headline: 'Papers and papers' }])
  })

  await t.test('answers or refuses whatever is searched for', async (t) => {
    const { ask } = await openSearched(t, open, ['one'])
    const part = fc.oneof(
      fc.constantFrom('"', '(', ')', '-', '*', ' AND ', ' OR ', ' NOT ', ' ', 'minis', 'Sample', "'", ';', ':', '^', '{a}:', 'NEAR('),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...LISTS),
        fc.constantFrom('-ingested', 'relevance'),
        async (parts, list, sort) => {
          const read = readSearch(parts.join(''))
          if ('mistake' in read) return
          const { items, meta } = await ask(list, parts.join(''), { sort, count: true }).catch((error: unknown) => {
            if (error instanceof Problem && error.problem === 'invalid-request') return { items: [], meta: { total: 0 } }
            throw error
          })
          deepStrictEqual(items.length, meta.total)
        },
      ),
      { numRuns: 300 },
    )
    t.pass()
  })
}
