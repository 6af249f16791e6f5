import t from 'tap'
import { driverPackage, loadDriver } from '../../src/store/sqlite/driver.ts'

const PACKAGES = {
  '20.19.0': 'better-sqlite3-12',
  '22.13.1': 'better-sqlite3-12',
  '22.14.0': 'better-sqlite3',
  '23.0.0': 'better-sqlite3',
  '24.21.0': 'better-sqlite3',
}

for (const [node, name] of Object.entries(PACKAGES)) {
  t.test(`Node ${node} runs ${name}`, async (t) => {
    t.equal(driverPackage(node), name)
  })
}

t.test('statements are collected without harm to the process', async (t) => {
  const database = new (loadDriver())(':memory:')
  for (let i = 0; i < 20_000; i++) database.prepare(`select ${i}`).get()
  t.same(database.prepare('select 1 as one').get(), { one: 1 })
  database.close()
})
