import { Command } from 'commander'
import { readConfig, SETTINGS } from '../config.ts'
import { type Console, type Run, write } from './console.ts'
import { formatHarvest, SEED_FOLDER, seed } from './seed.ts'

/** Stores the article that comes with Readout in a database that holds none. */
async function seedIfEmpty(console: Console) {
  const { openDatabase } = await import('./database.ts')
  const store = await openDatabase(console)
  try {
    if ((await store.countArticles()) === 0) await write(console.stdout, formatHarvest(await seed(store, [SEED_FOLDER], console)))
  } finally {
    await store.close()
  }
}

/** Where the service answers, and a query to try. */
export const formatAddress = (url: string) => `Readout listens on ${url}
  API    ${url}/v1/events
  docs   ${url}/docs
  try    curl '${url}/v1/events?type=CONSULT&status=occurred'
Stop it with Ctrl+C.
`

const EXAMPLES = `
Settings come from the environment:
${Object.entries(SETTINGS)
  .map(([name, { description }]) => `  ${name.padEnd(14)}${description}`)
  .join('\n')}

Examples:
  $ readout serve
  $ PORT=8080 DATABASE_URL=sqlite:/tmp/try.db readout serve --no-seed`

/** `readout serve`: the service; an empty database is seeded first. */
export const buildServe = ({ console }: Run) =>
  new Command('serve')
    .description('serve the API and its documentation')
    .option('--no-seed', 'leave an empty database empty')
    .addHelpText('after', EXAMPLES)
    .action(async ({ seed: mayBeSeeded }: { seed: boolean }) => {
      const config = readConfig(console.env)
      if (mayBeSeeded) await seedIfEmpty(console)
      const { serve } = await import('../server.ts')
      const { url } = await serve(config)
      await write(console.stdout, formatAddress(url))
    })
