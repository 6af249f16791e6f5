import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import type Database from 'better-sqlite3'
import type { CopyOptions } from '../maintenance.ts'
import { removeDatabase, toPartial } from './backup.ts'
import { copyDatabase, openToRead } from './copy.ts'
import { openDatabase } from './database.ts'
import { loadDriver } from './driver.ts'
import { findDamage, findOrphans } from './inspections.ts'
import { countMissingMigrations } from './migrations.ts'

const isBusy = (error: unknown) => error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

/** Takes a database for itself, with its log folded into it; null where the file is no sound database. Throws while anybody else has it open. */
function seize(place: string): Database.Database | null {
  const database = new (loadDriver())(place, { timeout: 200 })
  try {
    database.pragma('journal_mode = DELETE')
    database.exec('begin exclusive')
    return database
  } catch (error) {
    database.close()
    if (isBusy(error)) throw new Error(`${place} is in use: stop the service first`)
    return null
  }
}

const countArticles = (database: Database.Database): number => {
  const isOurs = database.prepare(`select 1 from sqlite_schema where name = 'articles'`).get() !== undefined
  return isOurs ? (database.prepare<[], number>('select count(*) from articles').pluck().get() ?? 0) : 0
}

const isEmptyFile = (file: string) => statSync(file).size === 0

/** Puts a sound copy in the place of the database, whose log must not outlive it. */
function replace(place: string, copy: string, force: boolean) {
  const old = existsSync(place) && !isEmptyFile(place) ? seize(place) : undefined
  try {
    if (old === null && !force) throw new Error(`${place} is not a sound database; --force replaces it all the same`)
    const articles = old ? countArticles(old) : 0
    if (articles > 0 && !force) throw new Error(`${place} holds articles (${articles}); --force replaces them`)
    for (const suffix of ['-journal', '-wal', '-shm']) rmSync(`${place}${suffix}`, { force: true })
    renameSync(copy, place)
  } finally {
    old?.close()
  }
}

/** Says that the data is not that of which a caller may have kept an answer: what was saved since the backup is gone, and its revisions will be used again. */
const beginEpoch = (database: Database.Database) => database.prepare('update changes set epoch = lower(hex(randomblob(6)))').run()

/** Throws unless a copy is a database of Readout that this version can serve; brings its schema up to date. */
function makeReady(copy: string, file: string) {
  const database = openToRead(copy)
  try {
    const [damage] = findDamage(database)
    if (damage !== undefined) throw new Error(damage)
    countMissingMigrations(database)
    const [orphans] = findOrphans(database)
    if (orphans !== undefined) throw new Error(orphans)
  } catch (error) {
    throw new Error(`${file} cannot be restored: ${error instanceof Error ? error.message : error}`)
  } finally {
    database.close()
  }
  const ready = openDatabase(copy)
  try {
    beginEpoch(ready)
    ready.pragma('journal_mode = DELETE')
  } finally {
    ready.close()
  }
}

/** Puts a backup in the place of the database, once a copy of it is found sound and brought up to date. */
export async function restore(place: string, file: string, { force, watch }: CopyOptions): Promise<number> {
  const source = openToRead(file)
  const partial = toPartial(place)
  try {
    await copyDatabase(source, partial, watch).catch((error: Error) => {
      throw new Error(`${file} cannot be restored: ${error.message}`)
    })
    makeReady(partial, file)
    replace(place, partial, force)
    return statSync(place).size
  } finally {
    source.close()
    removeDatabase(partial)
  }
}
