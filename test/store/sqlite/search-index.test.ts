import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { Database } from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import t, { type Test } from 'tap'
import { parseUtf8, type Utf8 } from '../../../src/store/json.ts'
import { prepareAnswers } from '../../../src/store/sqlite/answers.ts'
import { openDatabase } from '../../../src/store/sqlite/database.ts'
import { loadDriver } from '../../../src/store/sqlite/driver.ts'
import { prepareSave } from '../../../src/store/sqlite/save.ts'
import { storeOf } from '../../../src/store/sqlite/store.ts'
import { sampleRecords } from '../../sample.ts'
import { searchOf } from '../queries.ts'
import { variedRecords } from '../varied.ts'

const LISTS = ['articles', 'events', 'statements', 'actors'] as const

/** Every word of a search index with its place. */
function wordsOf(database: Database, index: string): unknown[] {
  database.exec(`create virtual table temp.words_in_${index} using fts5vocab('main', '${index}', 'instance')`)
  return database.prepare(`select term, doc, col, offset from temp.words_in_${index} order by 1, 2, 3, 4`).raw().all()
}

/** Says of each search index whether it is sound and holds just what its rows say. */
function checkIndexes(t: Test, database: Database) {
  for (const list of LISTS) {
    t.doesNotThrow(() => database.exec(`insert into ${list}_search (${list}_search) values ('integrity-check')`), `${list} are sound`)
    const columns = database
      .prepare(`select * from ${list}_searched`)
      .columns()
      .map(({ name }) => name)
    const searched = columns.filter((name) => name !== 'sequence').join(', ')
    database.exec(`create virtual table ${list}_anew using fts5(${searched}, content='', tokenize='porter unicode61 remove_diacritics 2');
      insert into ${list}_anew (rowid, ${searched}) select sequence, ${searched} from ${list}_searched`)
    t.strictSame(wordsOf(database, `${list}_search`), wordsOf(database, `${list}_anew`), `${list} are in step`)
    database.exec(`drop table temp.words_in_${list}_search; drop table temp.words_in_${list}_anew; drop table ${list}_anew`)
  }
}

t.test('the search indexes stay in step with rows that are saved, changed and deleted', async (t) => {
  const database = openDatabase(':memory:')
  t.teardown(() => database.close())
  const save = prepareSave(database)
  for (let n = 0; n < 6; n += 1) save(variedRecords(n))
  checkIndexes(t, database)
  const records = variedRecords(2)
  save({ ...records, article: { ...records.article, headline: 'Another headline' }, events: records.events.slice(1), statements: records.statements.slice(1) })
  checkIndexes(t, database)
  database.prepare('delete from articles where id = ?').run(variedRecords(3).article.id)
  checkIndexes(t, database)
})

t.test('a database made before there was search is made searchable', async (t) => {
  const folder = t.testdir({ migrations: {} })
  const file = `${folder}/store.db`
  cpSync(fileURLToPath(new URL('../../../migrations/sqlite', import.meta.url)), `${folder}/migrations`, { recursive: true })
  const journal = `${folder}/migrations/meta/_journal.json`
  const read = JSON.parse(readFileSync(journal, 'utf8'))
  writeFileSync(journal, JSON.stringify({ ...read, entries: read.entries.filter(({ idx }: { idx: number }) => idx < 2) }))
  const old = new (loadDriver())(file)
  migrate(drizzle(old), { migrationsFolder: `${folder}/migrations` })
  const { article, events } = sampleRecords()
  old.prepare('insert into articles (id, revision, outlet, record) values (?, 1, ?, ?)').run(article.id, 'Sample Wire', JSON.stringify(article))
  const insert = old.prepare(`insert into events (id, article_id, position, revision, type, quad, status, salience, occurred_basis, place_basis, outlet, record)
    values (?, ?, 0, 1, 'CONSULT', 1, 'occurred', 'main', 'stated', 'unknown', 'Sample Wire', ?)`)
  for (const event of events) insert.run(event.id, article.id, JSON.stringify(event))
  old.close()

  const database = openDatabase(file)
  checkIndexes(t, database)
  t.same(database.prepare("select word from search_words where word like 'minis%' order by 1").pluck().all(), ['minister', 'ministers'])
  database.close()
})

/** Ten thousand actors, of whom every thousandth has his names the other way round. */
function openActors(t: Test) {
  const database = openDatabase(':memory:')
  const insert = database.prepare("insert into actors (id, kind, name, record) values (@id, 'person', @name, @record)")
  database.transaction(() => {
    for (let n = 0; n < 10_000; n += 1) {
      const actor = { id: `person/${n}`, kind: 'person', name: n % 1000 === 7 ? `Asha Bo ${n}` : `Bo Asha ${n}`, names: [], country: null, sector: null }
      insert.run({ ...actor, record: JSON.stringify(actor) })
    }
  })()
  t.teardown(() => database.close())
  const answers = prepareAnswers(database)
  const query = (text: string, more: object) => ({ filter: {}, sort: 'ingested', limit: 100, q: searchOf(text), ...more }) as const
  return {
    search: (text: string, more: object) => answers.listActors(query(text, more)) ?? { items: [], next: null, meta: {} },
    searchHere: (text: string, more: object) => answers.listActors(query(text, more), 2000),
  }
}

const idsOf = (items: Utf8<{ id: string }>[]) => items.map((item) => parseUtf8(item).id)

t.test('a search that passes over most of what it reads comes upon every record once', async (t) => {
  const { search, searchHere } = openActors(t)
  const wanted = Array.from({ length: 10 }, (_, n) => `person/${n * 1000 + 7}`)
  for (const text of ['"asha bo"', '("asha bo" OR zeppelin) bo', 'bo -"bo asha"']) {
    const { items, meta } = search(text, { count: true })
    t.same(idsOf(items), wanted, text)
    t.equal(meta.total, 10)
    t.same(idsOf(search(text, { sort: '-ingested' }).items), wanted.toReversed(), 'newest first')
    t.same(idsOf(search(text, { sort: 'name' }).items).sort(), wanted.toSorted(), 'by name')
    const first = search(text, { sort: '-ingested', limit: 4 })
    const second = search(text, { sort: '-ingested', limit: 6, cursor: first.next })
    t.same(idsOf([...first.items, ...second.items]), wanted.toReversed(), 'page by page')
    t.equal(second.next, null)
    t.equal(searchHere(text, {}), null, 'so much is handed to a thread')
  }
  t.match(search('asha', { sort: 'relevance', limit: 1 }).meta, { rankedNewest: 1000 }, 'says how many were ranked where there are more')
  t.equal(searchHere('asha', { sort: 'relevance' }), null)
})

t.test('a search that meets records in every block is read block by block, from any page on', async (t) => {
  const { search, searchHere } = openActors(t)
  for (const sort of ['ingested', '-ingested']) {
    let cursor: string | null = null
    do {
      const more = { sort, limit: 200, ...(cursor === null ? {} : { cursor }) }
      const page = search('"bo asha" bo', more)
      if (!isDeepStrictEqual(searchHere('"bo asha" bo', more), page)) t.fail(`${sort} after ${cursor}`)
      cursor = page.next
    } while (cursor !== null)
  }
  const { next } = search('"bo asha" bo', { limit: 1 })
  const [made, , id] = JSON.parse(Buffer.from(next ?? '', 'base64url').toString())
  const forged = Buffer.from(JSON.stringify([made, 'x', id])).toString('base64url')
  t.equal(searchHere('"bo asha" bo', { limit: 1, cursor: forged }), null, 'a forged cursor comes to an end')
})

t.test('a beginning that too many words share is refused', async (t) => {
  const database = openDatabase(':memory:')
  const store = storeOf(database)
  t.teardown(() => store.close())
  const insert = database.prepare('insert into search_words (word) values (?)')
  for (let n = 0; n < 600; n += 1) insert.run(`zeppelin${n}`)
  await t.rejects(store.listEvents({ filter: {}, sort: '-ingested', limit: 1, q: searchOf('zep*') }), /not valid/)
  await t.rejects(store.countNetwork({ filter: {}, from: 'country', top: 1, q: searchOf('zep*') }), /not valid/)
})
