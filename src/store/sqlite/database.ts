import type Database from 'better-sqlite3'
import { loadDriver } from './driver.ts'
import { rebuildFacts } from './facts/rebuild.ts'
import { requireMigratable, runMigrations } from './migrations.ts'

/** Bytes of the file that are read through the address space: walking past rows costs a tenth of what it costs by system calls. */
const MAPPED = 2 ** 31 - 1

/** Brings the schema up to date. Foreign keys are off meanwhile, or rebuilding a table would delete the rows that refer to it. */
function bringUpToDate(database: Database.Database) {
  database.pragma('foreign_keys = OFF')
  const before = database.pragma('schema_version', { simple: true })
  runMigrations(database)
  const isMigrated = before !== database.pragma('schema_version', { simple: true })
  const broken = isMigrated ? database.prepare('pragma foreign_key_check').all() : []
  if (broken.length > 0) throw new Error(`${broken.length} rows refer to rows that are not there`)
  database.pragma('foreign_keys = ON')
  rebuildFacts(database)
}

/** Opens an SQLite file that is up to date, only to read it. */
export function openReadOnly(file: string): Database.Database {
  const database = new (loadDriver())(file, { readonly: true })
  database.pragma('busy_timeout = 5000')
  database.pragma('temp_store = MEMORY')
  database.pragma(`mmap_size = ${MAPPED}`)
  return database
}

/** Opens an SQLite file, or `:memory:`, and brings its schema up to date. Throws, and changes nothing, where it is another program's or a newer version's. */
export function openDatabase(file: string): Database.Database {
  const database = new (loadDriver())(file)
  try {
    database.pragma('busy_timeout = 5000')
    requireMigratable(database)
    database.pragma('page_size = 8192')
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = NORMAL')
    database.pragma('temp_store = MEMORY')
    database.pragma(`mmap_size = ${MAPPED}`)
    bringUpToDate(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
