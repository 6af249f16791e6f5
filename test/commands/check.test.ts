import t from 'tap'
import { openStore } from '../../src/store/open.ts'
import { damage, meddle, sampleDatabase } from './sample-database.ts'

const NAMES = [
  'integrity',
  'migrations',
  'foreign keys',
  'columns agree with records',
  'pairs of countries in step',
  'search index in step',
  'spans and hashes',
]

t.test('finds a database sound, while it is in use', async (t) => {
  const { file, run } = await sampleDatabase(t.testdir())
  const store = await openStore(`sqlite:${file}`)
  t.teardown(() => store.close())
  const { exit, out, err } = await run('check')
  t.same({ exit, err }, { exit: 0, err: '' })
  for (const name of NAMES) t.match(out, new RegExp(`^ok +${name}$`, 'm'))
})

t.test('tells programs the same as JSON', async (t) => {
  const { file, run } = await sampleDatabase(t.testdir())
  const { exit, out } = await run('check', '--json')
  t.equal(exit, 0)
  t.match(JSON.parse(out), { database: `sqlite:${file}`, ok: true })
  for (const name of NAMES) t.ok(JSON.parse(out).checks.some((check: { name: string; ok: boolean }) => check.name === name && check.ok))
})

const WRONGS = {
  'rows that refer to nothing': {
    sql: () => `update statements set speaker_id = 'person/nobody', record = json_set(record, '$.speaker.actorId', 'person/nobody')`,
    says: /^wrong +foreign keys\n {2}statements: \d+ refer to actors that are not there$/m,
  },
  'a column that differs from its record': {
    sql: () => `update events set salience = 'background' where salience = 'main'`,
    says: /^wrong +columns agree with records\n {2}events: the columns of evt_\S+ differ from its record$/m,
  },
  'an event whose pairs of countries are others than take part': {
    sql: () => `delete from event_pairs`,
    says: /^wrong +pairs of countries in step\n {2}events: the pairs of countries of evt_\S+ are not those that take part$/m,
  },
  'a record that the search index has no longer': {
    sql: () => `delete from statements_search where rowid = (select min(sequence) from statements)`,
    says: /^wrong +search index in step\n {2}statements: the search index does not hold stm_\S+ as it is$/m,
  },
  'a record that the search index has as it was': {
    sql: (id: string) => `drop trigger articles_search_update; update articles set record = json_set(record, '$.headline', 'x y z') where id = '${id}'`,
    says: /^wrong +search index in step\n {2}articles: the search index does not hold art_\S+ as it is$/m,
  },
  'a record that only the search index has': {
    sql: () => `insert into actors_search (rowid, names) values (1000000, 'nobody')`,
    says: /^wrong +search index in step\n {2}actors: the search index holds a record that is not there$/m,
  },
  'a text that is not the one that was read': {
    sql: (id: string) => `update articles set record = replace(record, 'Asha', 'Ashe') where id = '${id}'`,
    says: /^wrong +spans and hashes\n {2}art_\S+: \d+ wrong; readout verify art_\S+ tells which$/m,
  },
  'a record that is no JSON': {
    sql: (id: string) => `drop trigger articles_search_update; update articles set record = '{' where id = '${id}'`,
    says: /^wrong +spans and hashes\n {2}\S[^\n]+$/m,
  },
  'a schema that is not up to date': {
    sql: () => 'delete from __drizzle_migrations where created_at > (select min(created_at) from __drizzle_migrations)',
    says: /^wrong +migrations\n {2}\d+ migrations have not been run/m,
  },
}

for (const [name, { sql, says }] of Object.entries(WRONGS)) {
  t.test(`finds ${name}, and exits with 1`, async (t) => {
    const { file, ids, run } = await sampleDatabase(t.testdir())
    meddle(file, sql(ids[0] ?? ''))
    t.match(await run('check'), { exit: 1, out: says })
    const { exit, out } = await run('check', '--json')
    t.equal(exit, 1)
    t.match(JSON.parse(out), { ok: false })
  })
}

t.test('finds a damaged file, and checks no further what rests on it', async (t) => {
  const { file, run } = await sampleDatabase(t.testdir())
  damage(file)
  const { exit, out } = await run('check')
  t.equal(exit, 1)
  t.match(out, /^wrong +integrity\n {2}\S[^\n]*\n/)
  t.match(out, /^not checked +spans and hashes$/m)
})

t.test('says that there is no database, and makes none', async (t) => {
  const { at, files, run } = await sampleDatabase(t.testdir())
  const before = files()
  t.match(await run('check'), { exit: 0 })
  t.same(files(), before)
  const { runCommand } = await import('./memory-console.ts')
  t.match(await runCommand(['check'], { env: { DATABASE_URL: `sqlite:${at('none.db')}` } }), { exit: 1, out: '', err: /none\.db: there is no such file\n$/ })
  t.same(files(), before)
})
