import fc from 'fast-check'
import type { Test } from 'tap'
import { edtfRange } from '../../src/records/date.ts'
import { type ListName, SORTS } from '../../src/records/filters.ts'
import { parseUtf8, textOf } from '../../src/store/json.ts'
import type { Store } from '../../src/store/store.ts'
import type { OpenStore } from './contract.ts'
import { type AnySelection, anyQuery, listsOf, VALUES } from './queries.ts'
import { MATCHES } from './reference.ts'
import { variedRecords } from './varied.ts'

const ARTICLES = Array.from({ length: 40 }, (_, n) => variedRecords(n))
const listNames = ['articles', 'events', 'participants', 'statements', 'actors', 'terms'] as const satisfies ListName[]

/** What must be found, newest article first and each article in its own order. */
export const expectedIds = (list: ListName, selection: AnySelection): string[] => [
  ...new Set(ARTICLES.toReversed().flatMap((records) => MATCHES[list](records, selection))),
]

/** The ids on all pages of a query. */
export async function allIds(store: Store, list: ListName, selection: AnySelection, sort: string, limit = 200): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<ReturnType<typeof listsOf>['events']>> = await listsOf(store)[list]({
      ...selection,
      sort,
      limit,
      ...(cursor === null ? {} : { cursor }),
    })
    ids.push(...page.items.map((item) => parseUtf8(item).id))
    cursor = page.next
  } while (cursor !== null)
  return ids
}

/** How every engine filters, sorts and counts. */
export async function listingContract(t: Test, open: OpenStore) {
  const store = await open()
  t.teardown(() => store.close())
  for (const records of ARTICLES) await store.saveArticle(records)

  await t.test('every filter finds what it says, with one value and with several', async (t) => {
    for (const list of listNames) {
      for (const [parameter, values] of Object.entries(VALUES[list])) {
        const [, second] = values
        const groups = [...values.map((value) => [[value]]), [[...values]], second ? [[second], [...values]] : [[...values]]]
        for (const group of groups) {
          const filter = { [parameter]: group }
          const found = await allIds(store, list, { filter }, SORTS[list][0])
          t.same(found.toSorted(), expectedIds(list, { filter }).toSorted(), `${list} by ${JSON.stringify(filter)}`)
        }
      }
    }
  })

  await t.test('any filters together find what they say, and the count is how many', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, async ({ list, selection, sort, limit }) => {
        const expected = expectedIds(list, selection)
        const { items, meta } = await listsOf(store)[list]({ ...selection, sort, limit, count: true })
        const found = items.map((item) => parseUtf8(item).id)
        return meta.total === expected.length && found.length === Math.min(limit, expected.length) && found.every((id) => expected.includes(id))
      }),
      { numRuns: 200 },
    )
  })

  await t.test('newest ingested come first, each article in its own order', async (t) => {
    for (const list of ['articles', 'events', 'participants', 'statements', 'terms'] as const) {
      t.same(await allIds(store, list, { filter: {} }, '-ingested'), expectedIds(list, { filter: {} }), list)
      t.same(await allIds(store, list, { filter: {} }, 'ingested'), expectedIds(list, { filter: {} }).toReversed(), `${list} the other way round`)
    }
  })

  await t.test('a list is sorted by its key, then by id, and records without the key come last either way', async (t) => {
    const days = (ids: string[], dayOf: Map<string, string | null>) => ids.map((id) => ({ id, day: dayOf.get(id) ?? null }))
    const dayOf = new Map(ARTICLES.flatMap(({ events }) => events.map(({ id, occurred }) => [id, occurred.earliest] as const)))
    const byDay = (sign: 1 | -1) => (a: { id: string; day: string | null }, b: { id: string; day: string | null }) =>
      a.day === b.day ? (a.id < b.id ? -sign : sign) : a.day === null ? 1 : b.day === null ? -1 : a.day < b.day ? -sign : sign
    const found = days(await allIds(store, 'events', { filter: {} }, 'occurred', 7), dayOf)
    t.same(found, found.toSorted(byDay(1)))
    t.equal(found.at(-1)?.day, null)
    const descending = days(await allIds(store, 'events', { filter: {} }, '-occurred', 7), dayOf)
    t.same(descending, descending.toSorted(byDay(-1)))
    t.equal(descending.at(-1)?.day, null)
    t.equal(descending.length, dayOf.size)
  })

  await t.test('published, position, name and surface sort as they say', async (t) => {
    const published = new Map(ARTICLES.map(({ article }) => [article.id, article.publishedOn]))
    const known = (await allIds(store, 'articles', { filter: {} }, '-published')).flatMap((id) => published.get(id) ?? [])
    t.same(known, known.toSorted().reverse())
    const statements = await listsOf(store).statements({ filter: {}, sort: 'position', limit: 200 })
    t.same(
      statements.items.map((item) => JSON.parse(textOf(item)).position),
      [...Array(40).fill(1), ...Array(40).fill(2)],
    )
    const names = (await listsOf(store).actors({ filter: {}, sort: 'name', limit: 200 })).items.map((item) => JSON.parse(textOf(item)).name)
    t.same(names, ['Asha Example', 'Bo Sample', 'Iran', 'Sample League', 'Turkey'])
    const surfaces = (await listsOf(store).terms({ filter: {}, sort: '-surface', limit: 200 })).items.map((item) => JSON.parse(textOf(item)).surface)
    t.same(surfaces, surfaces.toSorted().reverse())
  })

  await t.test('a date filter counts those whose date is unknown and who match otherwise', async (t) => {
    const occurred = [[{ earliest: '2024-05-17', latest: '2024-05-17' }]]
    const filter = { salience: [['main']], occurred }
    const mains = ARTICLES.flatMap(({ events }) => events.filter(({ salience }) => salience === 'main'))
    const { meta } = await store.listEvents({ filter: { salience: [['main']], occurred }, sort: '-ingested', limit: 1, count: true })
    t.same(meta, { total: expectedIds('events', { filter }).length, excludedUnknownDate: mains.filter(({ occurred: { value } }) => value === null).length })
    const published = [[{ earliest: '2024-05-18', latest: null }]]
    const either = ARTICLES.flatMap(({ article, events }) => events.map(({ occurred: { value } }) => ({ value, day: article.publishedOn }))).filter(
      ({ value, day }) =>
        (value === null && (day === null || (edtfRange(day)?.latest ?? '') >= '2024-05-18')) ||
        (day === null && value !== null && ['2024-05-17', '2024-05'].includes(value)),
    )
    const two = await store.listEvents({ filter: { occurred, published }, sort: '-ingested', limit: 1, count: true })
    t.equal(two.meta.excludedUnknownDate, either.length, 'of two date filters one may be unknown and the other met')
    const without = await store.listEvents({ filter: { salience: [['main']] }, sort: '-ingested', limit: 1, count: true })
    t.same(without.meta, { total: 40 })
    t.same((await store.listEvents({ filter: {}, sort: '-ingested', limit: 1 })).meta, {}, 'nothing is counted unasked')
  })

  await t.test('more values than an index walk is worth are still all found', async (t) => {
    const filter = { article: [[...ARTICLES.slice(0, 20).map(({ article }) => article.id)]] }
    t.same(await allIds(store, 'events', { filter }, '-ingested', 3), expectedIds('events', { filter }))
  })

  await t.test('a filter may be repeated more often than tables can be joined', async (t) => {
    const filter = { country: Array(100).fill(['TUR']), context: Array(100).fill(['legal', 'diplomatic']) }
    for (const sort of ['-ingested', '-occurred'])
      t.same((await allIds(store, 'events', { filter }, sort)).toSorted(), expectedIds('events', { filter }).toSorted(), sort)
  })
}
