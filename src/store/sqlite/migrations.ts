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

const NEWER = 'it was made by a newer version of Readout'
const FOREIGN = 'it is not a database of Readout'

const appliedTo = (database: Database.Database): number[] =>
  database.prepare<[], number>('select created_at from __drizzle_migrations').pluck().all().map(Number)

/** How many migrations a database lacks; throws where it is none of Readout's or was made by a newer version. */
export function countMissingMigrations(database: Database.Database): number {
  const isOurs = database.prepare(`select count(*) from sqlite_schema where name in ('__drizzle_migrations', 'articles', 'statements')`).pluck().get() === 3
  if (!isOurs) throw new Error(FOREIGN)
  const known = readKnown()
  const applied = appliedTo(database)
  if (applied.some((when) => !known.includes(when))) throw new Error(NEWER)
  return known.filter((when) => !applied.includes(when)).length
}

/** Throws unless a database may be brought up to date: an empty one, or one of Readout's that another process may still be making, and no newer one. */
export function requireMigratable(database: Database.Database) {
  const tables = database.prepare<[], string>(`select name from sqlite_schema where type = 'table'`).pluck().all()
  if (tables.length === 0) return
  if (!tables.includes('__drizzle_migrations')) throw new Error(FOREIGN)
  const known = readKnown()
  if (appliedTo(database).some((when) => !known.includes(when))) throw new Error(NEWER)
}
