import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'

/** Beside the package's `src` and `dist` alike. */
const migrationsFolder = fileURLToPath(new URL('../../../migrations/sqlite', import.meta.url))

/** Runs what has not been run; where another process does so at the same time and is faster, the second try finds nothing left to do. */
export function runMigrations(database: Database.Database) {
  const run = () => migrate(drizzle(database), { migrationsFolder })
  try {
    run()
  } catch {
    run()
  }
}

/** The migrations of this version by the instant at which each was made, oldest first. */
function readKnown(): number[] {
  const { entries }: { entries: { when: number }[] } = JSON.parse(readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8'))
  return entries.map(({ when }) => when)
}

/** How many migrations a database lacks; throws where it is none of Readout's or was made by a newer version. */
export function countMissingMigrations(database: Database.Database): number {
  const isOurs = database.prepare(`select count(*) from sqlite_schema where name in ('__drizzle_migrations', 'articles', 'statements')`).pluck().get() === 3
  if (!isOurs) throw new Error('it is not a database of Readout')
  const known = readKnown()
  const applied = database.prepare<[], number>('select created_at from __drizzle_migrations').pluck().all().map(Number)
  if (applied.some((when) => !known.includes(when))) throw new Error('it was made by a newer version of Readout')
  return known.filter((when) => !applied.includes(when)).length
}
