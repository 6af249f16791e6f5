import fc from 'fast-check'
import type { Test } from 'tap'
import type { ArticleRecords } from '../../src/records/article-records.ts'
import { EVENT_SPLITS } from '../../src/records/timeline.ts'
import { sampleRecords } from '../sample.ts'
import type { OpenStore } from './contract.ts'
import { anyCounting, type Counting, checkCounts } from './counting-checks.ts'
import { variedRecords } from './varied.ts'

/** The n-th article of many, with roles of every kind. */
function castRecords(n: number): ArticleRecords {
  const records = variedRecords(n)
  const role = n % 5 === 0 ? 'host' : n % 7 === 0 ? 'mediator' : undefined
  if (role) Object.assign(records.events[0]?.participants[1] ?? {}, { role })
  return records
}

const ARTICLES = Array.from({ length: 40 }, (_, n) => castRecords(n))

/** An article read otherwise than before: fewer records, another status and no date, or as at first. */
function readAgain(n: number, reading: number): ArticleRecords {
  const records = castRecords(n)
  if (reading === 1) {
    records.events.splice(1, 1)
    Object.assign(records, { terms: [], statements: records.statements.slice(0, 1), actors: records.actors.filter(({ kind }) => kind === 'person') })
  }
  if (reading === 2) {
    Object.assign(records.article, { publishedOn: null })
    Object.assign(records.events[0] ?? {}, { status: 'denied', contexts: [] })
  }
  return records
}

const WHOLE: Counting = { events: { filter: {} }, statements: { filter: {} }, terms: { filter: {} }, top: 5 }

/** How every engine counts. */
export async function countingContract(t: Test, open: OpenStore) {
  const store = await open()
  t.teardown(() => store.close())

  await t.test('an empty store counts nothing', async (t) => checkCounts(t, store, [], WHOLE))

  for (const records of ARTICLES) await store.saveArticle(records)

  await t.test('whatever the filters, counts are what the records say', async (t) => {
    await checkCounts(t, store, ARTICLES, WHOLE)
    await fc.assert(
      fc.asyncProperty(anyCounting, async (query) => checkCounts(t, store, ARTICLES, query)),
      { numRuns: 60 },
    )
  })

  await t.test('counts follow whatever is saved, read again or taken back', async (t) => {
    const saves = fc.array(fc.record({ n: fc.nat(6), reading: fc.nat(2) }), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(saves, anyCounting, async (all, query) => {
        const other = await open()
        const saved = new Map<string, ArticleRecords>()
        for (const { n, reading } of all) {
          const records = readAgain(n, reading)
          await other.saveArticle(records)
          saved.set(records.article.id, records)
        }
        await checkCounts(t, other, [...saved.values()], WHOLE)
        await checkCounts(t, other, [...saved.values()], query)
        await other.close()
      }),
      { numRuns: 10 },
    )
  })

  await t.test('a failing save counts nothing', async (t) => {
    const broken = castRecords(41)
    Object.assign(broken.events[1] ?? {}, { statementIds: ['stm_nowhere'] })
    await t.rejects(store.saveArticle(broken))
    await checkCounts(t, store, ARTICLES, WHOLE)
  })

  await t.test('each bucket is split by a field, and its parts add up to it', async (t) => {
    for (const by of EVENT_SPLITS) {
      const { buckets } = await store.countEventTimeline({ filter: {}, bucket: 'month', clock: 'occurred', by })
      for (const { count, values = [] } of buckets)
        t.equal(
          values.reduce((sum, value) => sum + value.count, 0),
          count,
          by,
        )
      t.ok(
        buckets.some(({ values = [] }) => values.length > 1),
        by,
      )
    }
  })

  await t.test('actors and speakers are named, and countries where an article names them', async (t) => {
    const { facets } = await store.countEventFacets({ filter: {}, by: ['actor', 'type'], top: 1 })
    t.match(facets, [
      { values: [{ name: String }], isMultiple: true },
      { values: [{ name: null }], isMultiple: false },
    ])
    const { nodes } = await store.countNetwork({ filter: {}, from: 'country', top: 100 })
    t.match(
      nodes.map(({ id, name }) => [id, name]),
      [
        ['IRN', 'Iran'],
        ['TUR', 'Turkey'],
      ],
    )
  })

  await t.test('a speaker counts for the country that articles tell last', async (t) => {
    const other = await open()
    const tell = async (country: string | null) => {
      const records = sampleRecords()
      Object.assign(records.actors[0] ?? {}, { country })
      await other.saveArticle(records)
      const { facets } = await other.countStatementFacets({ filter: { country: [['FRA', 'IRN']] }, by: ['country'], top: 9 })
      return facets[0]?.values.map(({ value, count }) => [value, count])
    }
    t.same(await tell('TUR'), [['IRN', 1]])
    t.same(await tell('FRA'), [
      ['FRA', 1],
      ['IRN', 1],
    ])
    await other.close()
  })
}
