import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import type { Saved, Store } from '../store/store.ts'
import { type Console, complain, EXIT, messageOf, type Run, write } from './console.ts'
import { findDraftFiles, readDrafts, type SourcedDraft } from './draft-files.ts'
import { openProgress } from './progress.ts'
import { formatTable, shorten } from './table.ts'

/** The folder of the article that comes with Readout. */
export const SEED_FOLDER = fileURLToPath(new URL('../../seed/', import.meta.url))

/** What seeding gave: one entry for each stored article, and how many could not be read. */
export type Harvest = { articles: ({ source: string } & Saved)[]; failures: number }

async function saveDraft(store: Store, { source, draft }: SourcedDraft): Promise<Saved> {
  const { readArticle } = await import('../ingest.ts')
  if ('mistakes' in draft) throw new Error(`${source}: ${draft.mistakes.join('; ')}`)
  try {
    return await store.saveArticle(readArticle(draft.value, new Date().toISOString()))
  } catch (error) {
    throw new Error(`${source}: ${messageOf(error)}`)
  }
}

/** Reads the articles of files and folders and stores their records; complains of each that it cannot read and goes on. */
export async function seed(store: Store, paths: readonly string[], console: Console): Promise<Harvest> {
  const harvest: Harvest = { articles: [], failures: 0 }
  const files = await findDraftFiles(paths)
  const progress = openProgress(
    console,
    files.reduce((sum, { bytes }) => sum + bytes, 0),
  )
  for (const file of files) {
    for await (const draft of readDrafts(file)) {
      try {
        harvest.articles.push({ source: draft.source, ...(await saveDraft(store, draft)) })
      } catch (error) {
        harvest.failures += 1
        progress.clear()
        await complain(console, messageOf(error))
      }
      progress.advance(draft.bytes)
    }
  }
  progress.clear()
  return harvest
}

/** A table of what each article gave, and a last line that sums up. */
export function formatHarvest({ articles, failures }: Harvest): string {
  const rows = articles.map(({ source, outcome, records: { article, events, statements, actors, terms } }) => {
    const title = shorten(article.headline ?? article.text, 40)
    return [article.id, shorten(article.outlet.name, 20), title, outcome, events.length, statements.length, actors.length, terms.length, shorten(source, 60)]
  })
  const count = (outcome: Saved['outcome']) => articles.filter((article) => article.outcome === outcome).length
  const [created, updated, unchanged] = [count('created'), count('updated'), count('unchanged')]
  const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${failures} failed`
  const table = rows.length > 0 ? formatTable(['article', 'outlet', 'begins', '', 'events', 'statements', 'actors', 'terms', 'source'], rows) : ''
  return `${table}${articles.length > 0 && created + updated === 0 ? 'Nothing changed' : 'Articles'}: ${counts}.\n`
}

const EXAMPLES = `
A .txt file is an article with front matter: lines "key: value" (outlet, country, headline, url, publishedOn, language) between two lines "---".
A .json file holds one article or an array of them, a .jsonl file one a line: { outlet, text, headline?, url?, publishedOn?, language? }.
The database is the one that DATABASE_URL names. Reading the same article again changes nothing.

Examples:
  $ readout seed
  $ readout seed articles/ extra.jsonl
  $ DATABASE_URL=sqlite:/tmp/try.db readout seed article.txt`

/** `readout seed`: articles from files into the database. */
export const buildSeed = ({ console, finish }: Run) =>
  new Command('seed')
    .description('read articles from files and store their records')
    .argument('[paths...]', 'files and folders; without any, the article that comes with Readout')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[]) => {
      const { openDatabase } = await import('./database.ts')
      const store = await openDatabase(console)
      try {
        const harvest = await seed(store, paths.length > 0 ? paths : [SEED_FOLDER], console)
        await write(console.stdout, formatHarvest(harvest))
        finish(harvest.failures > 0 ? EXIT.failed : EXIT.done)
      } finally {
        await store.close()
      }
    })
