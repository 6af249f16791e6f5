import fc from 'fast-check'
import type { Test } from 'tap'
import type { ArticleRecords } from '../../src/records/article-records.ts'
import { EVENT_FACETS, STATEMENT_FACETS } from '../../src/records/facet.ts'
import { BUCKETS, EVENT_CLOCKS, EVENT_SPLITS, STATEMENT_CLOCKS } from '../../src/records/timeline.ts'
import type { Store } from '../../src/store/store.ts'
import { sampleRecords } from '../sample.ts'
import type { OpenStore } from './contract.ts'
import { EVENT_VALUES, edgesOf, FIRST_DAYS, facetOf, ranked, STATEMENT_VALUES, statusesOf, timelineOf, toldOf } from './counting-reference.ts'
import { type AnySelection, anySelection, listsOf } from './queries.ts'
import { variedRecords } from './varied.ts'

type Query = AnySelection & { top: number; by: readonly string[]; bucket: string; clock: string; from: string }
type Count<T> = (query: AnySelection & Partial<Query>) => Promise<T>
type Counts = {
  [M in 'countEventFacets' | 'countStatementFacets' | 'countEventTimeline' | 'countStatementTimeline' | 'countNetwork' | 'countNamings']: Count<
    Awaited<ReturnType<Store[M]>>
  >
}
/** A store's counts, open to any filter. */
const countsOf = (store: Store): Counts => store as Store & object as Counts

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

/** Says where a store's facets differ from what the records say. */
async function checkFacets(
  t: Test,
  store: Store,
  saved: readonly ArticleRecords[],
  { selection, top }: { selection: AnySelection; top: number },
  list: 'events' | 'statements',
) {
  const by = list === 'events' ? EVENT_FACETS : STATEMENT_FACETS
  const { facets, meta } = await countsOf(store)[list === 'events' ? 'countEventFacets' : 'countStatementFacets']({ ...selection, by, top })
  const found = facets.map(({ values, other, missing }) => ({ values: values.map(({ value, count }) => ({ value, count })), other, missing }))
  const facetBy = (name: string) =>
    list === 'events'
      ? facetOf(toldOf('events', saved, selection), (told) => EVENT_VALUES[name]?.(told) ?? [], top)
      : facetOf(toldOf('statements', saved, selection), (told) => STATEMENT_VALUES[name]?.(told) ?? [], top)
  t.same(found, by.map(facetBy), `${list} by ${JSON.stringify(selection)}`)
  t.same(meta, (await listsOf(store)[list]({ ...selection, sort: '-ingested', limit: 1, count: true })).meta, 'as a list counts')
}

async function checkTimeline(t: Test, store: Store, saved: readonly ArticleRecords[], selection: AnySelection, list: 'events' | 'statements') {
  const clocks = list === 'events' ? EVENT_CLOCKS : STATEMENT_CLOCKS
  for (const clock of clocks)
    for (const bucket of BUCKETS) {
      const line = await countsOf(store)[list === 'events' ? 'countEventTimeline' : 'countStatementTimeline']({ ...selection, clock, bucket })
      const { imprecise, unknown } = line
      const buckets = line.buckets.filter(({ count }) => count > 0).map(({ first, count }) => [first, count])
      const told = list === 'events' ? toldOf('events', saved, selection) : toldOf('statements', saved, selection)
      t.same({ buckets, imprecise, unknown }, timelineOf(told, clock, bucket), `${list} by ${bucket} ${clock} of ${JSON.stringify(selection)}`)
      t.ok(line.buckets.every(({ first, last }) => FIRST_DAYS[bucket]?.(last) === first))
    }
}

async function checkNetwork(t: Test, store: Store, saved: readonly ArticleRecords[], { selection, top }: { selection: AnySelection; top: number }) {
  const events = toldOf('events', saved, selection).map(({ record }) => record)
  for (const from of ['country', 'actor']) {
    const { nodes, edges, other, unlinked } = await countsOf(store).countNetwork({ ...selection, from, top })
    const all = events.flatMap((event) => edgesOf(event, from).map((edge) => ({ key: JSON.stringify(Object.values(edge)), event })))
    const expected = ranked(all.map(({ key }) => key)).map(([key]) => ({
      key,
      events: statusesOf(all.filter((edge) => edge.key === key).map(({ event }) => event)),
    }))
    const found = edges.map(({ source, target, type, directed, events: statuses }) => ({
      key: JSON.stringify([source, target, type, directed]),
      events: statuses,
    }))
    t.same(found, expected.slice(0, top), `${from} network of ${JSON.stringify(selection)}`)
    t.same(other, {
      edges: expected.slice(top).length,
      events: statusesOf(all.filter(({ key }) => !found.some((edge) => edge.key === key)).map(({ event }) => event)),
    })
    t.equal(unlinked, events.filter((event) => edgesOf(event, from).length === 0).length)
    for (const node of nodes)
      t.same(node.events, statusesOf(events.filter((event) => EVENT_VALUES[from]?.({ record: event, article: sampleRecords().article }).includes(node.id))))
    t.same(
      nodes.map(({ id }) => id),
      [...new Set(edges.flatMap(({ source, target }) => [source, target]))].sort(),
    )
  }
}

async function checkNamings(t: Test, store: Store, saved: readonly ArticleRecords[], { selection, top }: { selection: AnySelection; top: number }) {
  const told = toldOf('terms', saved, selection)
  const { namings, other, meta } = await countsOf(store).countNamings({ ...selection, top })
  const expected = ranked(told.map(({ record, article }) => JSON.stringify([record.actorId, record.surface, article.outlet.name, record.voice])))
  t.same(
    namings.map(({ actorId, surface, outlet, voice, count }) => [JSON.stringify([actorId, surface, outlet, voice]), count]),
    expected.slice(0, top),
    `namings of ${JSON.stringify(selection)}`,
  )
  t.same(other, { namings: expected.slice(top).length, count: expected.slice(top).reduce((sum, [, count]) => sum + count, 0) })
  t.same(meta, (await listsOf(store).terms({ ...selection, sort: '-ingested', limit: 1, count: true })).meta, 'as the list counts')
}

const some = fc.record({
  events: anySelection('events'),
  statements: anySelection('statements'),
  terms: anySelection('terms'),
  top: fc.integer({ min: 1, max: 8 }),
})

/** Holds every count of a store against its records. */
async function checkCounts(
  t: Test,
  store: Store,
  saved: readonly ArticleRecords[],
  { events, statements, terms, top }: typeof some extends fc.Arbitrary<infer T> ? T : never,
) {
  await checkFacets(t, store, saved, { selection: events, top }, 'events')
  await checkFacets(t, store, saved, { selection: statements, top }, 'statements')
  await checkTimeline(t, store, saved, events, 'events')
  await checkTimeline(t, store, saved, statements, 'statements')
  await checkNetwork(t, store, saved, { selection: events, top })
  await checkNamings(t, store, saved, { selection: terms, top })
}

const WHOLE = { events: { filter: {} }, statements: { filter: {} }, terms: { filter: {} }, top: 5 }

/** How every engine counts. */
export async function countingContract(t: Test, open: OpenStore) {
  const store = await open()
  t.teardown(() => store.close())

  await t.test('an empty store counts nothing', async (t) => checkCounts(t, store, [], WHOLE))

  for (const records of ARTICLES) await store.saveArticle(records)

  await t.test('whatever the filters, counts are what the records say', async (t) => {
    await checkCounts(t, store, ARTICLES, WHOLE)
    await fc.assert(
      fc.asyncProperty(some, async (query) => checkCounts(t, store, ARTICLES, query)),
      { numRuns: 60 },
    )
  })

  await t.test('counts follow whatever is saved, read again or taken back', async (t) => {
    const saves = fc.array(fc.record({ n: fc.nat(6), reading: fc.nat(2) }), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(saves, some, async (all, query) => {
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
