import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../src/store/open.ts'
import { loadDriver } from '../../src/store/sqlite/driver.ts'
import { sampleRecords } from '../sample.ts'
import { runCommand } from './memory-console.ts'

/** A database with made-up articles in a folder, and how to run commands on it. */
export async function sampleDatabase(folder: string, keys: readonly string[] = ['one', 'two']) {
  const file = join(folder, 'test.db')
  const store = await openStore(`sqlite:${file}`)
  for (const key of keys) await store.saveArticle(sampleRecords({ key }))
  await store.close()
  return {
    file,
    ids: keys.map((key) => sampleRecords({ key }).article.id),
    at: (name: string) => join(folder, name),
    files: () => readdirSync(folder).sort(),
    run: (...argv: string[]) => runCommand(argv, { env: { DATABASE_URL: `sqlite:${file}` } }),
  }
}

/** Changes a database as nobody should. */
export function meddle(file: string, sql: string) {
  const database = new (loadDriver())(file)
  database.pragma('foreign_keys = OFF')
  database.exec(sql)
  database.close()
}

/** Writes over the middle of every page but the first, as a failing disk might. */
export function damage(file: string) {
  const bytes = readFileSync(file)
  for (let page = 8192; page < bytes.length; page += 8192) bytes.fill(0xa5, page, page + 4000)
  writeFileSync(file, bytes)
}

/** How many articles a database holds. */
export async function countArticles(file: string): Promise<number> {
  const store = await openStore(`sqlite:${file}`)
  const count = await store.countArticles()
  await store.close()
  return count
}
