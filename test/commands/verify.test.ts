import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { openStore } from '../../src/store/open.ts'
import { loadDriver } from '../../src/store/sqlite/driver.ts'
import { sampleRecords } from '../sample.ts'
import { runCommand } from './memory-console.ts'

/** A database with made-up articles, and how to verify it. */
async function openSample(folder: string, keys: readonly string[]) {
  const file = join(folder, 'test.db')
  const store = await openStore(`sqlite:${file}`)
  const articles = keys.map((key) => sampleRecords({ key }))
  for (const records of articles) await store.saveArticle(records)
  await store.close()
  return {
    file,
    ids: articles.map(({ article }) => article.id),
    verify: (...ids: string[]) => runCommand(['verify', ...ids], { env: { DATABASE_URL: `sqlite:${file}` } }),
  }
}

t.test('finds every span and hash of every article true', async (t) => {
  const keys = Array.from({ length: 201 }, (_, index) => `${index}`)
  const { ids, verify } = await openSample(t.testdir(), keys)
  const { exit, out, err } = await verify()
  t.same({ exit, err }, { exit: 0, err: '' })
  const lines = out.split('\n').slice(0, -1)
  t.strictSame(lines.map((line) => line.split(' ')[0]).sort(), [...ids].sort())
  for (const line of lines) t.match(line, /^art_\S+ {2}ok {2}[1-9]\d* spans {2}sha256 [0-9a-f]{64}$/)
})

t.test('tells what a text says in place of what its records say', async (t) => {
  const { file, ids, verify } = await openSample(t.testdir(), ['one', 'two'])
  const database = new (loadDriver())(file)
  database.prepare(`UPDATE articles SET record = replace(record, 'Asha', 'Ashe') WHERE id = ?`).run(ids[0])
  database.close()
  const { exit, out } = await verify()
  t.equal(exit, 1)
  t.match(out, new RegExp(`^${ids[0]}  [1-9]\\d* wrong  `, 'm'))
  t.match(out, new RegExp(`^  ${ids[0]}: says "[0-9a-f]{64}", found "[0-9a-f]{64}"$`, 'm'))
  t.match(out, /^ {2}\S+ \[\d+, \d+\): says ".*Asha.*", found ".*Ashe.*"$/m)
  t.match(out, new RegExp(`^${ids[1]}  ok  `, 'm'))
})

t.test('verifies the articles that it is asked for, and names an id that is unknown', async (t) => {
  const { ids, verify } = await openSample(t.testdir(), ['one', 'two'])
  const { exit, out, err } = await verify(ids[1] ?? '', 'art_nowhere')
  t.equal(exit, 1)
  t.match(out, new RegExp(`^${ids[1]}  ok  [^\n]*\n$`))
  t.equal(err, 'readout: no article has the id art_nowhere\n')
})

t.test('says that there is nothing to verify', async (t) => {
  const { verify } = await openSample(t.testdir(), [])
  t.same(await verify(), { exit: 0, out: 'No article is stored.\n', err: '' })
})

t.test('makes no database where there is none', async (t) => {
  const file = join(t.testdir(), 'none.db')
  const { exit, out, err } = await runCommand(['verify'], { env: { DATABASE_URL: `sqlite:${file}` } })
  t.same({ exit, out, err }, { exit: 1, out: '', err: `readout: ${file}: there is no such file\n` })
  t.notOk(existsSync(file))
})
