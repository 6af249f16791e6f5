import type { Database } from 'better-sqlite3'
import t, { type Test } from 'tap'
import { parseUtf8 } from '../../../src/store/json.ts'
import { openDatabase } from '../../../src/store/sqlite/database.ts'
import { findUnpaired } from '../../../src/store/sqlite/pairs.ts'
import { prepareSave } from '../../../src/store/sqlite/save.ts'
import { storeOf } from '../../../src/store/sqlite/store.ts'
import { sampleRecords } from '../../sample.ts'
import { writeEarlier } from '../earlier.ts'

/** As many country codes as are asked for, all made up. */
const codes = (count: number) => Array.from({ length: count }, (_, n) => `X${String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26))}`)

/** An article whose main event has somebody from each of the countries. */
function gathering(key: string, countries: readonly string[], type: 'CONSULT' | 'AID' = 'CONSULT') {
  const records = sampleRecords({ key, main: { type, quad: type === 'AID' ? 2 : 1, mode: null } })
  const [main] = records.events
  const [someone] = main?.participants ?? []
  if (!main || !someone) throw new Error('the sample has a main event with a participant')
  main.participants = countries.map((country, n) => ({ ...someone, id: `${someone.id}${n}`, actorId: null, country }))
  return records
}

const ARTICLES = [
  gathering('two', ['XAA', 'XAB']),
  gathering('three', ['XAC', 'XAB', 'XAA'], 'AID'),
  gathering('most that are paired', codes(16)),
  gathering('too many for pairs', codes(17)),
  gathering('a crowd', codes(40), 'AID'),
  gathering('one', ['XAA']),
]

function openGatherings(t: Test, file = ':memory:'): Database {
  const database = openDatabase(file)
  t.teardown(() => database.close())
  const save = prepareSave(database)
  for (const records of ARTICLES) save(records)
  return database
}

/** The keys of the gatherings that a filter finds, newest first. */
async function found(
  database: Database,
  filter: { country: string[][]; type?: ('CONSULT' | 'AID')[][] },
  sort: '-ingested' | 'ingested' | '-occurred' = '-ingested',
) {
  const store = storeOf(database)
  const names = new Map(ARTICLES.map(({ article }, n) => [article.id, n]))
  const numbers: (number | undefined)[] = []
  let cursor: string | undefined
  do {
    const { items, next } = await store.listEvents({ filter, sort, limit: 1, ...(cursor === undefined ? {} : { cursor }) })
    numbers.push(...items.map((item) => names.get(parseUtf8(item).articleId)))
    cursor = next ?? undefined
  } while (cursor !== undefined)
  return numbers
}

t.test('events of two countries are found however many others take part, page by page', async (t) => {
  const database = openGatherings(t)
  const both = [['XAA'], ['XAB']]
  t.same(await found(database, { country: both }), [4, 3, 2, 1, 0])
  t.same(await found(database, { country: both.toReversed() }), [4, 3, 2, 1, 0], 'in whatever order they are named')
  t.same(await found(database, { country: both }, 'ingested'), [0, 1, 2, 3, 4])
  t.same((await found(database, { country: both }, '-occurred')).toSorted(), [0, 1, 2, 3, 4])
  t.same(await found(database, { country: both, type: [['AID']] }), [4, 1])
  t.same(await found(database, { country: [...both, ['XAC']] }), [4, 3, 2, 1], 'with a third')
  t.same(await found(database, { country: [['XAA'], ['XAA']] }), [5, 4, 3, 2, 1, 0], 'one that is named twice is one')
  t.same(await found(database, { country: [['XAA'], ['XAA'], ['XAB']] }), [4, 3, 2, 1, 0])
  t.same(await found(database, { country: [['XAQ'], ['XAA']] }), [4, 3], 'of a crowd alone')
  t.same(await found(database, { country: [['XAA'], ['XZZ']] }), [], 'who never meet')
})

t.test('pairs follow an event that changes, and go with it', async (t) => {
  const database = openGatherings(t)
  t.same(findUnpaired(database, 20), [])
  prepareSave(database)(gathering('two', ['XAA', 'XAQ'], 'AID'))
  t.same(await found(database, { country: [['XAA'], ['XAQ']] }), [4, 3, 0])
  t.notOk((await found(database, { country: [['XAA'], ['XAB']] })).includes(0))
  prepareSave(database)({ ...gathering('three', []), events: [] })
  t.same(await found(database, { country: [['XAA'], ['XAB']] }), [4, 3, 2])
  t.same(findUnpaired(database, 20), [])
})

t.test('an event whose pairs are not its countries’ is told', async (t) => {
  const database = openGatherings(t)
  database.exec("delete from event_pairs where one = 'XAA' and event_sequence = (select min(event_sequence) from event_pairs)")
  database.exec("update event_pairs set type = 'PROTEST' where event_sequence = (select max(event_sequence) from event_pairs)")
  t.equal(findUnpaired(database, 20).length, 2)
  t.match(findUnpaired(database, 1), [/^events: the pairs of countries of evt_\S+ are not those that take part$/])
})

t.test('a database made before there were pairs is given them', async (t) => {
  const folder = t.testdir()
  openGatherings(t, `${folder}/later.db`)
  writeEarlier(`${folder}/later.db`, `${folder}/earlier.db`)
  const database = openDatabase(`${folder}/earlier.db`)
  t.teardown(() => database.close())
  t.same(findUnpaired(database, 20), [])
  t.same(await found(database, { country: [['XAA'], ['XAB']] }), [4, 3, 2, 1, 0])
})
