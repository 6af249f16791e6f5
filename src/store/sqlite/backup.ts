import { existsSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import type { CopyOptions } from '../maintenance.ts'
import { copyDatabase, openToRead } from './copy.ts'
import { findDamage } from './inspections.ts'
import { countMissingMigrations } from './migrations.ts'

/** A name beside a file, for what is not yet whole. */
export const toPartial = (file: string) => `${file}.${process.pid}.partial`

/** Removes a database with the files that SQLite keeps beside it. */
export function removeDatabase(file: string) {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
}

/** Throws unless the copy of a database is sound, and one that can be put back. */
function requireSound(file: string) {
  const copy = openToRead(file)
  try {
    const [damage] = findDamage(copy)
    if (damage !== undefined) throw new Error(damage)
    countMissingMigrations(copy)
  } catch (error) {
    throw new Error(`the copy is not sound: ${error instanceof Error ? error.message : error}`)
  } finally {
    copy.close()
  }
}

/** Copies the database at a place to a file, while others use it. */
export async function backUp(place: string, file: string, { force, watch }: CopyOptions): Promise<number> {
  const source = openToRead(place)
  const partial = toPartial(file)
  try {
    if (existsSync(file) && realpathSync(file) === realpathSync(place)) throw new Error(`${file} is the database itself`)
    if (existsSync(file) && !force) throw new Error(`${file} exists already; --force replaces it`)
    await copyDatabase(source, partial, watch)
    requireSound(partial)
    renameSync(partial, file)
    return statSync(file).size
  } finally {
    source.close()
    removeDatabase(partial)
  }
}
