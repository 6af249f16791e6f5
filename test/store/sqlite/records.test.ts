import t, { type Test } from 'tap'
import { textOf } from '../../../src/store/json.ts'
import { PLANS } from '../../../src/store/sqlite/conditions.ts'
import { openDatabase } from '../../../src/store/sqlite/database.ts'
import { prepareRecords, type Version } from '../../../src/store/sqlite/records.ts'
import { prepareSave } from '../../../src/store/sqlite/save.ts'
import { storeOf } from '../../../src/store/sqlite/store.ts'
import { sampleRecords } from '../../sample.ts'

/** A database with one article, and what reads its first event. */
function openEvents(t: Test, version: Version) {
  const database = openDatabase(':memory:')
  t.teardown(() => database.close())
  prepareSave(database)(sampleRecords())
  const recordsOf = prepareRecords(database, PLANS.events, version)
  const change = () => database.exec(`update events set record = json_set(record, '$.summary', 'Changed')`)
  return { change, read: () => recordsOf([[1, 'its place']]) }
}

t.test('a record is read once while the data is what it was, and anew once it is not', async (t) => {
  let version = 'one'
  const { read, change } = openEvents(t, () => version)
  const [first] = read()
  t.match(first, { id: /^evt_/, key: 'its place' })
  change()
  t.equal(read()[0]?.bytes, first?.bytes, 'as long as the state is the same nobody changed it')
  version = 'two'
  t.match(textOf(read()[0]?.bytes ?? new Uint8Array()), /"summary":"Changed"/)
})

t.test('without a state of the data nothing is remembered', async (t) => {
  const { read, change } = openEvents(t, null)
  t.notMatch(textOf(read()[0]?.bytes ?? new Uint8Array()), /Changed/)
  change()
  t.match(textOf(read()[0]?.bytes ?? new Uint8Array()), /"summary":"Changed"/)
})

t.test('a list shows what another connection changed, from the next turn of the event loop on', async (t) => {
  const file = `${t.testdir()}/shared.db`
  const [here, there] = [openDatabase(file), openDatabase(file)]
  t.teardown(() => [here.close(), there.close()])
  const store = storeOf(here)
  const list = async () => (await store.listEvents({ filter: {}, sort: '-ingested', limit: 10 })).items.map(textOf)
  await store.saveArticle(sampleRecords())
  const before = await list()
  prepareSave(there)(sampleRecords({ main: { summary: 'Changed elsewhere' } }))
  await new Promise(setImmediate)
  const after = await list()
  t.equal(after.length, before.length)
  t.match(after.join(), /Changed elsewhere/)
})
