import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { type Console, complain, write } from './console.ts'
import type { SourcedDraft } from './draft-files.ts'

/** Keeps what could not be imported: a line each on standard error, and in a file as JSON lines where one is named. */
export type FailureLog = { add: (sourced: SourcedDraft, reason: string) => Promise<void>; close: () => Promise<void> }

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
