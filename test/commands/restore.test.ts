import { writeFileSync } from 'node:fs'
import t from 'tap'
import { openStore } from '../../src/store/open.ts'
import { sampleRecords } from '../sample.ts'
import { writeEarlier } from '../store/earlier.ts'
import { countArticles, damage, meddle, sampleDatabase } from './sample-database.ts'

/** A database of one article, and a backup of it when it held two. */
async function sampleBackup(folder: string) {
  const sample = await sampleDatabase(folder)
  await sample.run('backup', sample.at('copy.db'))
  meddle(sample.file, `delete from articles where id = '${sample.ids[0]}'`)
  return { ...sample, backup: sample.at('copy.db') }
}

t.test('puts a backup back in the place of a database that is gone', async (t) => {
  const { file, at, run } = await sampleDatabase(t.testdir())
  await run('backup', at('copy.db'))
  writeFileSync(file, '')
  const { exit, out, err } = await run('restore', at('copy.db'))
  t.same({ exit, err }, { exit: 0, err: '' })
  t.match(out, /^Restored sqlite:.*test\.db from .*copy\.db, [\d.]+ kB\.\n$/)
  t.equal(await countArticles(file), 2)
  t.match(await run('check'), { exit: 0 })
})

t.test('replaces a database that holds articles only when it is told to', async (t) => {
  const { file, files, run, backup } = await sampleBackup(t.testdir())
  t.match(await run('restore', backup), { exit: 1, out: '', err: /holds articles \(1\); --force replaces them\n$/ })
  t.equal(await countArticles(file), 1)
  t.match(await run('restore', '--force', backup), { exit: 0 })
  t.same(files(), ['copy.db', 'test.db'])
  t.equal(await countArticles(file), 2)
})

t.test('a restored database is another state of the data, even where nothing else differs', async (t) => {
  const { file, run, backup } = await sampleBackup(t.testdir())
  const epochOf = async (place: string) => {
    const store = await openStore(`sqlite:${place}`)
    const [epoch] = store.version().split('.')
    await store.close()
    return epoch
  }
  await run('restore', '--force', backup)
  t.not(await epochOf(file), await epochOf(backup))
})

t.test('never replaces a database that somebody has open', async (t) => {
  const { file, run, backup } = await sampleBackup(t.testdir())
  const store = await openStore(`sqlite:${file}`)
  t.match(await run('restore', '--force', backup), { exit: 1, err: /is in use: stop the service first\n$/ })
  await store.saveArticle(sampleRecords({ key: 'late' }))
  t.equal(await store.countArticles(), 2, 'whoever has it open goes on')
  await store.close()
  t.match(await run('restore', '--force', backup), { exit: 0 })
})

t.test('replaces a damaged database when it is told to, and nothing of its log comes back', async (t) => {
  const { file, files, run, backup } = await sampleBackup(t.testdir())
  damage(file)
  writeFileSync(file, 'no database at all')
  writeFileSync(`${file}-wal`, 'what was left')
  t.match(await run('restore', backup), { exit: 1, err: /is not a sound database; --force/ })
  t.match(await run('restore', '--force', backup), { exit: 0 })
  t.same(files(), ['copy.db', 'test.db'])
  t.equal(await countArticles(file), 2)
})

const NO_BACKUPS = {
  'a damaged copy': damage,
  'a text': (file: string) => writeFileSync(file, 'These are notes and no database.'),
  'a database of another program': (file: string) => meddle(file, 'drop table statements'),
  'a database of a newer version': (file: string) => meddle(file, `insert into __drizzle_migrations (hash, created_at) values ('x', 99999999999999)`),
  'rows that refer to nothing': (file: string) => meddle(file, `update events set article_id = 'art_none'`),
}

for (const [name, spoil] of Object.entries(NO_BACKUPS)) {
  t.test(`refuses ${name}, and leaves the database as it is`, async (t) => {
    const { file, files, run, backup } = await sampleBackup(t.testdir())
    spoil(backup)
    t.match(await run('restore', '--force', backup), { exit: 1, out: '', err: /^readout: [^\n]*copy\.db[^\n]* cannot be restored: [^\n]+\n$/ })
    t.same(files(), ['copy.db', 'test.db'])
    t.equal(await countArticles(file), 1)
  })
}

t.test('brings a backup of an older version up to date', async (t) => {
  const { file, run, backup } = await sampleBackup(t.testdir())
  writeEarlier(backup, `${backup}.earlier`)
  t.match(await run('restore', '--force', `${backup}.earlier`), { exit: 0 })
  t.match(await run('check'), { exit: 0, out: /^ok +migrations$/m })
  t.equal(await countArticles(file), 2)
})

t.test('says that a backup is missing', async (t) => {
  const { run, at } = await sampleDatabase(t.testdir())
  t.match(await run('restore', at('none.db')), { exit: 1, err: /^readout: [^\n]*none\.db: there is no such file\n$/ })
})
