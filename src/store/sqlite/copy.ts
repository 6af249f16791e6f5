import { existsSync } from 'node:fs'
import type Database from 'better-sqlite3'
import type { Watch } from '../maintenance.ts'
import { loadDriver } from './driver.ts'

/** Pages that are copied before others of this process, such as a signal to stop, have their turn. */
const PAGES_AT_ONCE = 1000

/** Opens a database as it is, to read; throws where the file is missing. One opened as read-only would leave its log behind. */
export function openToRead(file: string): Database.Database {
  if (!existsSync(file)) throw new Error(`${file}: there is no such file`)
  const database = new (loadDriver())(file, { timeout: 5000 })
  database.pragma('query_only = ON')
  return database
}

/**
 * Copies a database, with what still stands in its log, into one file that needs no other.
 * One transaction spans the copy: without it every write of another connection would make it begin anew.
 */
export async function copyDatabase(source: Database.Database, target: string, watch: Watch) {
  const pageSize = Number(source.pragma('page_size', { simple: true }))
  source.exec('begin')
  try {
    source.prepare('select count(*) from sqlite_schema').get()
    await source.backup(target, {
      progress({ totalPages, remainingPages }) {
        watch((totalPages - remainingPages) * pageSize, totalPages * pageSize)
        return PAGES_AT_ONCE
      },
    })
  } finally {
    source.exec('commit')
  }
  const copy = new (loadDriver())(target)
  try {
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
}
