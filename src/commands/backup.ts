import { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { CopyOptions } from '../store/maintenance.ts'
import { type Console, type Run, write } from './console.ts'
import { openProgress } from './progress.ts'
import { formatBytes } from './table.ts'

/** Shows how far a copy is; a signal ends it, and what it has written so far goes with it. */
export async function watchCopy<T>(console: Console, copy: (watch: CopyOptions['watch']) => Promise<T>): Promise<T> {
  let progress: ReturnType<typeof openProgress> | undefined
  let before = 0
  let signal: string | undefined
  const stop = (name: string) => {
    signal = name
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    return await copy((done, total) => {
      if (signal !== undefined) throw new Error(`stopped by ${signal}; nothing was changed`)
      progress ??= openProgress(console, total)
      progress.advance(done - before)
      before = done
    })
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    progress?.clear()
  }
}

const EXAMPLES = `
The copy is made while others read and write the database that DATABASE_URL names: it holds what was there when it began.
It gets its name once it is whole and its integrity is checked; readout restore puts it back.

Examples:
  $ readout backup readout-monday.db
  $ DATABASE_URL=sqlite:/srv/readout.db readout backup --force /backups/readout.db`

/** `readout backup`: a sound copy of the database in one file. */
export const buildBackup = ({ console }: Run) =>
  new Command('backup')
    .description('copy the database to a file while it is in use')
    .argument('<file>', 'file to write')
    .option('-f, --force', 'replace the file if it is there')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, { force = false }: { force?: boolean }) => {
      const { databaseUrl } = readConfig(console.env)
      const { openMaintenance } = await import('../store/open.ts')
      const bytes = await watchCopy(console, (watch) => openMaintenance(databaseUrl).backUp(file, { force, watch }))
      await write(console.stdout, `Copied ${databaseUrl} to ${file}, ${formatBytes(bytes)}, and found the copy sound.\n`)
    })
