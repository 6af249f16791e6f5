import fc from 'fast-check'
import type { Test } from 'tap'
import { Problem } from '../../src/problems.ts'
import { parseUtf8 } from '../../src/store/json.ts'
import type { OpenStore } from './contract.ts'
import { allIds, expectedIds } from './listing.ts'
import { anyQuery, listsOf } from './queries.ts'
import { variedRecords } from './varied.ts'

const isBadCursor = (error: unknown) => error instanceof Problem && error.problem === 'bad-cursor'

/** How every engine pages. */
export async function pagingContract(t: Test, open: OpenStore) {
  const store = await open()
  t.teardown(() => store.close())
  const saved = Array.from({ length: 40 }, (_, n) => variedRecords(n))
  for (const records of saved) await store.saveArticle(records)

  await t.test('pages of any size hold every record once, in the order of one long page', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, async ({ list, selection, sort, limit }) => {
        const whole = await allIds(store, list, selection, sort)
        const paged = await allIds(store, list, selection, sort, limit)
        return new Set(whole).size === whole.length && whole.length === expectedIds(list, selection).length && JSON.stringify(paged) === JSON.stringify(whole)
      }),
      { numRuns: 200 },
    )
  })

  await t.test('a cursor is bound to its list, filter and sort, but not to the limit', async (t) => {
    const query = { filter: { type: [['CONSULT' as const]] }, sort: '-ingested' as const, limit: 1 }
    const { next } = await store.listEvents({ ...query, filter: {} })
    const cursor = next ?? ''
    t.equal((await store.listEvents({ ...query, filter: {}, limit: 5, cursor })).items.length, 5)
    await t.rejects(store.listEvents({ ...query, cursor }), { message: /another list, filter or sort/ })
    await t.rejects(store.listEvents({ ...query, filter: {}, sort: 'ingested', cursor }), { message: /another list, filter or sort/ })
    await t.rejects(store.listStatements({ filter: {}, sort: '-ingested', limit: 1, cursor }), { message: /another list, filter or sort/ })
  })

  await t.test('anything that is no cursor is a bad one', async () => {
    const { next } = await store.listEvents({ filter: {}, sort: '-ingested', limit: 1 })
    const near = fc.nat((next ?? '').length - 1).map((place) => `${(next ?? '').slice(0, place)}~${(next ?? '').slice(place)}`)
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          near,
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        async (cursor) =>
          store.listEvents({ filter: {}, sort: '-ingested', limit: 1, cursor }).then(
            () => false,
            (error) => isBadCursor(error),
          ),
      ),
    )
  })

  await t.test('articles that come in between two pages neither repeat nor hide what was there', async () => {
    let added = saved.length
    await fc.assert(
      fc.asyncProperty(anyQuery, async ({ list, selection, sort, limit }) => {
        const before = await allIds(store, list, selection, sort)
        const first = await listsOf(store)[list]({ ...selection, sort, limit })
        const ids = first.items.map((item) => parseUtf8(item).id)
        for (let cursor = first.next; cursor !== null; ) {
          if (added < 120) await store.saveArticle(variedRecords(added++))
          const page = await listsOf(store)[list]({ ...selection, sort, limit: 20, cursor })
          ids.push(...page.items.map((item) => parseUtf8(item).id))
          cursor = page.next
        }
        return new Set(ids).size === ids.length && before.every((id) => ids.includes(id))
      }),
      { numRuns: 100 },
    )
  })
}
