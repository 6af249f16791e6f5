import { readFileSync } from 'node:fs'
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import t, { type Test } from 'tap'
import { EVENT_TYPES, EventType, isLegalPair, MODES } from '../../../src/records/vocabulary.ts'
import { openDatabase } from '../../../src/store/sqlite/database.ts'
import { prepareSave } from '../../../src/store/sqlite/save.ts'
import * as schema from '../../../src/store/sqlite/schema.ts'
import { sampleRecords } from '../../sample.ts'

const migrations = new URL('../../../migrations/sqlite/', import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(new URL(path, migrations), 'utf8'))

t.test('the migrations are current with the schema', async (t) => {
  const last = read('meta/_journal.json').entries.at(-1)
  const snapshot = read(`meta/${String(last.idx).padStart(4, '0')}_snapshot.json`)
  const current = await generateSQLiteDrizzleJson(schema, snapshot.id, 'snake_case')
  t.same(await generateSQLiteMigration(snapshot, current), [], 'else run: npx drizzle-kit generate')
})

const openSample = (t: Test) => {
  const database = openDatabase(':memory:')
  t.teardown(() => database.close())
  prepareSave(database)(sampleRecords())
  return database
}

t.test('every vocabulary is checked', async (t) => {
  const database = openSample(t)
  const columns = [
    'actors.kind',
    'actors.sector',
    'events.type',
    'events.mode',
    'events.quad',
    'events.status',
    'events.salience',
    'events.occurred_basis',
    'events.occurred_reason',
    'events.place_basis',
    'events.place_reason',
    'event_contexts.context',
    'participants.role',
    'participants.office_kind',
    'statements.form',
    'statements.act',
    'statements.polarity',
    'statements.resolved_by',
    'statement_contexts.context',
    'terms.voice',
  ]
  for (const column of columns) {
    const [table, name] = column.split('.')
    t.throws(() => database.prepare(`update ${table} set ${name} = 'nonsense'`).run(), /CHECK constraint failed/, column)
  }
  for (const column of ['articles.revision', 'events.revision', 'statements.revision', 'statements.position']) {
    const [table, name] = column.split('.')
    t.throws(() => database.prepare(`update ${table} set ${name} = 0`).run(), /CHECK constraint failed/, column)
  }
})

t.test('only legal pairs of type and mode can be stored', async (t) => {
  const database = openSample(t)
  const update = database.prepare('update events set type = ?, quad = ?, mode = ?')
  const isStored = (...row: (string | number | null)[]) => {
    try {
      return update.run(...row).changes > 0
    } catch {
      return false
    }
  }
  for (const type of EventType.options) {
    const { quad } = EVENT_TYPES[type]
    t.same(
      [null, ...MODES].filter((mode) => isStored(type, quad, mode)),
      [null, ...MODES].filter((mode) => isLegalPair(type, mode)),
      type,
    )
    t.notOk(isStored(type, (quad % 4) + 1, null), `${type} is of one quad`)
  }
})

t.test('foreign keys hold, and an article takes its records with it', async (t) => {
  const database = openSample(t)
  const count = (table: string) => database.prepare(`select count(*) from ${table}`).pluck().get()
  t.throws(() => database.prepare("delete from actors where id = 'person/bo-sample'").run(), /FOREIGN KEY constraint failed/)
  t.throws(() => database.prepare("update statements set speaker_id = 'person/nobody'").run(), /FOREIGN KEY constraint failed/)
  database.prepare('delete from articles').run()
  const gone = ['contributions', 'events', 'event_contexts', 'event_actors', 'event_countries', 'participants', 'statements', 'statement_contexts']
  for (const table of [...gone, 'statement_actors', 'event_statements', 'terms']) t.equal(count(table), 0, table)
})

t.test('the settings that the store relies on are on', async (t) => {
  const database = openDatabase(`${t.testdir()}/store.db`)
  t.teardown(() => database.close())
  const setting = (name: string) => database.pragma(name, { simple: true })
  t.same(['journal_mode', 'foreign_keys', 'busy_timeout', 'synchronous'].map(setting), ['wal', 1, 5000, 1])
})
