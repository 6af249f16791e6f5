import { writeFileSync } from 'node:fs'
import t from 'tap'
import { EVENT_FACETS } from '../../src/records/facet.ts'
import { openStore } from '../../src/store/open.ts'
import { loadDriver } from '../../src/store/sqlite/driver.ts'
import type { Store } from '../../src/store/store.ts'
import { sampleRecords } from '../sample.ts'
import { writeEarlier } from './earlier.ts'
import { variedRecords } from './varied.ts'

t.test('what is saved in a file is there when it is opened again', async (t) => {
  const url = `sqlite:${t.testdir()}/store.db`
  const first = await openStore(url)
  await first.saveArticle(sampleRecords())
  await first.close()
  const second = await openStore(url)
  t.equal(await second.countArticles(), 1)
  t.equal((await second.saveArticle(sampleRecords())).outcome, 'unchanged')
  await second.close()
})

t.test('two stores on one file see each other’s articles', async (t) => {
  const url = `sqlite:${t.testdir()}/store.db`
  const stores = [await openStore(url), await openStore(url)]
  await stores[0]?.saveArticle(sampleRecords())
  await stores[1]?.saveArticle(sampleRecords({ key: 'two' }))
  for (const store of stores) {
    t.equal(await store.countArticles(), 2)
    await store.close()
  }
})

t.test('what cannot be opened is said in one line', async (t) => {
  const folder = t.testdir()
  writeFileSync(`${folder}/notes.txt`, 'These are notes and no database, however long they are.\n'.repeat(40))
  const other = new (loadDriver())(`${folder}/other.db`)
  other.exec('create table actors (name text)')
  other.close()
  await (await openStore(`sqlite:${folder}/newer.db`)).close()
  const newer = new (loadDriver())(`${folder}/newer.db`)
  newer.exec(`insert into __drizzle_migrations (hash, created_at) values ('x', 99999999999999)`)
  newer.close()
  const cases = [
    ['readout.db', /write sqlite:FILE/],
    ['sqlite:', /write sqlite:FILE/],
    ['postgres://localhost/readout', /write sqlite:FILE/],
    ['toString:x', /write sqlite:FILE/],
    [`sqlite:${folder}/none/store.db`, /directory does not exist/],
    [`sqlite:${folder}`, /unable to open/],
    [`sqlite:${folder}/notes.txt`, /not a database/],
    [`sqlite:${folder}/other.db`, /not a database of Readout/],
    [`sqlite:${folder}/newer.db`, /made by a newer version of Readout/],
  ] as const
  for (const [url, message] of cases) {
    const error = await openStore(url).then(
      () => null,
      (reason: unknown) => reason,
    )
    t.match(error, { message }, url)
    t.notMatch(error, { message: /\n/ }, `${url}: one line`)
  }
  const untouched = new (loadDriver())(`${folder}/other.db`)
  t.same(untouched.prepare('select name from sqlite_schema').pluck().all(), ['actors'], 'another program’s database is left as it is')
  t.equal(untouched.pragma('journal_mode', { simple: true }), 'delete')
  untouched.close()
})

t.test('a database of the first version learns what later ones filter by', async (t) => {
  const file = `${t.testdir()}/store.db`
  const store = await openStore(`sqlite:${file}`)
  await store.saveArticle(sampleRecords({ main: { rule: 'trigger/consult/meet' }, quotation: { rule: 'speech/say/quotation' } }))
  await store.close()
  writeEarlier(file, `${file}.earlier`)
  const again = await openStore(`sqlite:${file}.earlier`)
  const page = { limit: 10 }
  const { items: events } = await again.listEvents({ filter: { rule: [['trigger/consult/meet']] }, sort: '-ingested', ...page })
  const { items: statements } = await again.listStatements({ filter: { rule: [['speech/say', 'sample']] }, sort: '-ingested', ...page })
  const { items: sure } = await again.listEvents({ filter: { confidence: [[{ least: 0.5, most: 1 }]] }, sort: '-ingested', ...page })
  t.same([events.length, statements.length, sure.length], [1, 2, 2])
  await again.close()
})

t.test('a database of the first version is counted as one of this version', async (t) => {
  const file = `${t.testdir()}/store.db`
  const store = await openStore(`sqlite:${file}`)
  for (let n = 0; n < 10; n += 1) await store.saveArticle(variedRecords(n))
  const countAll = async (of: Store) => [
    await of.countEventFacets({ filter: {}, by: EVENT_FACETS, top: 100 }),
    await of.countStatementTimeline({ filter: {}, bucket: 'day', clock: 'recorded' }),
    await of.countNetwork({ filter: {}, from: 'actor', top: 100 }),
  ]
  const expected = await countAll(store)
  await store.close()
  writeEarlier(file, `${file}.earlier`)
  const again = await openStore(`sqlite:${file}.earlier`)
  t.same(await countAll(again), expected)
  await again.close()
})
