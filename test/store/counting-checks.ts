import fc from 'fast-check'
import type { Test } from 'tap'
import type { ArticleRecords } from '../../src/records/article-records.ts'
import { EVENT_FACETS, STATEMENT_FACETS } from '../../src/records/facet.ts'
import { BUCKETS, EVENT_CLOCKS, STATEMENT_CLOCKS } from '../../src/records/timeline.ts'
import type { Store } from '../../src/store/store.ts'
import { sampleRecords } from '../sample.ts'
import { EVENT_VALUES, edgesOf, FIRST_DAYS, facetOf, ranked, STATEMENT_VALUES, statusesOf, timelineOf, toldOf } from './counting-reference.ts'
import { type AnySelection, anySelection, listsOf } from './queries.ts'

type Query = AnySelection & { top: number; by: readonly string[]; bucket: string; clock: string; from: string }
type Count<T> = (query: AnySelection & Partial<Query>) => Promise<T>
type Counts = {
  [M in 'countEventFacets' | 'countStatementFacets' | 'countEventTimeline' | 'countStatementTimeline' | 'countNetwork' | 'countNamings']: Count<
    Awaited<ReturnType<Store[M]>>
  >
}
/** A store's counts, open to any filter. */
export const countsOf = (store: Store): Counts => store as Store & object as Counts

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

/** What is counted: a selection of each list, and how many values, edges or namings are listed. */
export type Counting = { events: AnySelection; statements: AnySelection; terms: AnySelection; top: number }

/** Any of it. */
export const anyCounting: fc.Arbitrary<Counting> = fc.record({
  events: anySelection('events'),
  statements: anySelection('statements'),
  terms: anySelection('terms'),
  top: fc.integer({ min: 1, max: 8 }),
})

/** Holds every count of a store against its records. */
export async function checkCounts(t: Test, store: Store, saved: readonly ArticleRecords[], { events, statements, terms, top }: Counting) {
  await checkFacets(t, store, saved, { selection: events, top }, 'events')
  await checkFacets(t, store, saved, { selection: statements, top }, 'statements')
  await checkTimeline(t, store, saved, events, 'events')
  await checkTimeline(t, store, saved, statements, 'statements')
  await checkNetwork(t, store, saved, { selection: events, top })
  await checkNamings(t, store, saved, { selection: terms, top })
}
