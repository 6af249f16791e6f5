import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import t from 'tap'
import { openMaintenance, openStore } from '../../src/store/open.ts'
import { sampleRecords } from '../sample.ts'
import { runCommand } from './memory-console.ts'
import { countArticles, damage, meddle, sampleDatabase } from './sample-database.ts'

t.test('copies the database into one file that is sound', async (t) => {
  const { at, files, run } = await sampleDatabase(t.testdir())
  const { exit, out, err } = await run('backup', at('copy.db'))
  t.same({ exit, err }, { exit: 0, err: '' })
  t.match(out, /^Copied sqlite:.*test\.db to .*copy\.db, [\d.]+ kB, and found the copy sound\.\n$/)
  t.same(files(), ['copy.db', 'test.db'], 'nothing else is left')
  t.equal(await countArticles(at('copy.db')), 2)
})

t.test('copies what was there when it began, while articles go on being saved', async (t) => {
  const { file, at, ids } = await sampleDatabase(t.testdir())
  meddle(file, 'create table padding (bytes blob); insert into padding values (zeroblob(20000000))')
  const store = await openStore(`sqlite:${file}`)
  let steps = 0
  const watch = () => {
    steps += 1
    store.saveArticle(sampleRecords({ key: `late ${steps}` }))
  }
  await openMaintenance(`sqlite:${file}`).backUp(at('copy.db'), { force: false, watch })
  t.ok(steps > 1, 'it was written to between two steps')
  t.equal(await store.countArticles(), ids.length + steps)
  await store.close()
  t.equal(await countArticles(at('copy.db')), ids.length)
})

t.test('replaces a file only when it is told to, and never the database itself', async (t) => {
  const { file, at, run } = await sampleDatabase(t.testdir())
  writeFileSync(at('copy.db'), 'something else')
  const refused = await run('backup', at('copy.db'))
  t.match(refused, { exit: 1, out: '', err: /^readout: [^\n]*copy\.db exists already; --force replaces it\n$/ })
  t.equal(readFileSync(at('copy.db'), 'utf8'), 'something else')
  t.match(await run('backup', '--force', at('copy.db')), { exit: 0 })
  t.equal(await countArticles(at('copy.db')), 2)
  t.match(await run('backup', '--force', file), { exit: 1, err: /is the database itself/ })
})

t.test('leaves nothing behind where the database is damaged', async (t) => {
  const { file, at, files, run } = await sampleDatabase(t.testdir())
  damage(file)
  t.match(await run('backup', at('copy.db')), { exit: 1, out: '', err: /^readout: [^\n]+\n$/ })
  t.notOk(files().some((name) => name.startsWith('copy')))
})

t.test('copies nothing that could not be restored', async (t) => {
  const folder = t.testdir({ 'empty.db': '' })
  meddle(`${folder}/other.db`, 'create table notes (text text)')
  for (const name of ['empty.db', 'other.db']) {
    const { exit, out, err } = await runCommand(['backup', `${folder}/copy.db`], { env: { DATABASE_URL: `sqlite:${folder}/${name}` } })
    t.same({ exit, out, err }, { exit: 1, out: '', err: 'readout: the copy is not sound: it is not a database of Readout\n' }, name)
  }
  t.same(readdirSync(folder).sort(), ['empty.db', 'other.db'])
})

t.test('leaves nothing behind when it is stopped', async (t) => {
  const { file, at, files } = await sampleDatabase(t.testdir())
  const stopped = openMaintenance(`sqlite:${file}`).backUp(at('copy.db'), {
    force: false,
    watch: () => {
      throw new Error('stopped')
    },
  })
  await t.rejects(stopped, { message: 'stopped' })
  t.same(
    files().filter((name) => name.startsWith('copy')),
    [],
  )
})

t.test('says in one line what stands in the way', async (t) => {
  const folder = t.testdir()
  const on = (url: string) => runCommand(['backup', `${folder}/copy.db`], { env: { DATABASE_URL: url } })
  t.match(await on(`sqlite:${folder}/none.db`), { exit: 1, out: '', err: /^readout: [^\n]*none\.db: there is no such file\n$/ })
  t.match(await on('sqlite::memory:'), { exit: 1, err: /lives in memory/ })
  t.match(await on('postgres:x'), { exit: 1, err: /write sqlite:FILE/ })
  const { run } = await sampleDatabase(folder)
  t.match(await run('backup', `${folder}/no/such/folder/copy.db`), { exit: 1, err: /^readout: [^\n]+\n$/ })
})
