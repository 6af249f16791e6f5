import { writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import t from 'tap'
import { openStore } from '../../src/store/open.ts'
import { sampleRecords } from '../sample.ts'

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
  const other = new Database(`${folder}/other.db`)
  other.exec('create table actors (name text)')
  other.close()
  const cases = [
    ['readout.db', /write sqlite:FILE/],
    ['sqlite:', /write sqlite:FILE/],
    ['postgres://localhost/readout', /write sqlite:FILE/],
    ['toString:x', /write sqlite:FILE/],
    [`sqlite:${folder}/none/store.db`, /directory does not exist/],
    [`sqlite:${folder}`, /unable to open/],
    [`sqlite:${folder}/notes.txt`, /not a database/],
    [`sqlite:${folder}/other.db`, /table `actors` already exists/],
  ] as const
  for (const [url, message] of cases) {
    const error = await openStore(url).then(
      () => null,
      (reason: unknown) => reason,
    )
    t.match(error, { message }, url)
    t.notMatch(error, { message: /\n/ }, `${url}: one line`)
  }
})
