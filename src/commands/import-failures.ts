import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { type Console, complain, write } from './console.ts'
import { isDraftName, type SourcedDraft } from './draft-files.ts'

/** Keeps what could not be imported: a line each on standard error, and in a file as JSON lines where one is named. */
export type FailureLog = { add: (sourced: SourcedDraft, reason: string) => Promise<void>; close: () => Promise<void> }

/** Where a file lies, or would lie. */
async function placeOf(path: string): Promise<string> {
  const folder = async () => join(await realpath(dirname(path)).catch(() => resolve(dirname(path))), basename(path))
  return realpath(path).catch(folder)
}

/** Throws where the file of failures is the database, or one of the files that articles are read from: it would be emptied, or read as articles. */
export async function requireOwnFile(name: string, paths: readonly string[], database: string) {
  const file = await placeOf(name)
  if (file === (await placeOf(database))) throw new Error(`--failures ${name} is the database itself`)
  for (const source of await Promise.all(paths.map(placeOf))) {
    const isWithin = file.startsWith(`${source}${sep}`) && isDraftName(basename(file))
    if (file === source || isWithin) throw new Error(`--failures ${name} is among the files that articles are read from`)
  }
}

/** Opens the log of failures; throws where its file cannot be written. */
export async function openFailureLog(console: Console, name: string | undefined): Promise<FailureLog> {
  const file = name === undefined ? null : createWriteStream(name)
  if (file) await once(file, 'open')
  return {
    async add({ file: from, place, source }, reason) {
      await complain(console, `${source}: ${reason}`)
      if (file) await write(file, `${JSON.stringify({ file: from, ...place, reason })}\n`)
    },
    async close() {
      if (!file) return
      file.end()
      await once(file, 'close')
    },
  }
}
