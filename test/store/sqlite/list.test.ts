import t from 'tap'
import { prepareAnswers } from '../../../src/store/sqlite/answers.ts'
import { openDatabase } from '../../../src/store/sqlite/database.ts'
import { prepareSave } from '../../../src/store/sqlite/save.ts'
import { sampleRecords } from '../../sample.ts'

t.test('more rows than a few are not gathered while others wait, but by whoever has the time', async (t) => {
  const database = openDatabase(':memory:')
  t.teardown(() => database.close())
  const { listEvents } = prepareAnswers(database)
  const save = prepareSave(database)
  const asked = { filter: { country: [['TUR'], ['IRN']] }, sort: '-occurred' as const, limit: 200 }
  const shared = (n: number) => save(sampleRecords({ key: `article ${n}` }))
  for (let n = 0; n < 90; n += 1) shared(n)
  const few = listEvents(asked, 2000)?.items.length ?? 0
  t.ok(few >= 90)
  for (let n = 90; n < 120; n += 1) shared(n)
  t.equal(listEvents(asked, 2000), null)
  t.equal(listEvents(asked)?.items.length, (few * 120) / 90)
})
