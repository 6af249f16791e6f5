import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { watchCopy } from './backup.ts'
import { type Run, write } from './console.ts'
import { formatBytes } from './table.ts'

const EXAMPLES = `
The database is the one that DATABASE_URL names. Nothing of it is touched until a copy of the file is found sound, of a version that is known,
and brought up to date. A database that somebody has open is never replaced: stop the service first.

Examples:
  $ readout restore readout-monday.db
  $ DATABASE_URL=sqlite:/srv/readout.db readout restore --force /backups/readout.db`

/** `readout restore`: a backup in the place of the database. */
export const buildRestore = ({ console }: Run) =>
  new Command('restore')
    .description('put a backup in the place of the database')
    .argument('<file>', 'a copy made by readout backup')
    .option('-f, --force', 'replace a database that holds articles or is not sound')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, { force = false }: { force?: boolean }) => {
      const { databaseUrl } = readConfig(console.env)
      const { openMaintenance } = await import('../store/open.ts')
      const bytes = await watchCopy(console, (watch) => openMaintenance(databaseUrl).restore(file, { force, watch }))
      await write(console.stdout, `Restored ${databaseUrl} from ${file}, ${formatBytes(bytes)}.\n`)
    })
