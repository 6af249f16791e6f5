import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError } from 'commander'
import { readConfig } from '../config.ts'
import type { Store } from '../store/store.ts'
import { type Console, EXIT, type Run, write } from './console.ts'
import { openFailureLog, requireOwnFile } from './import-failures.ts'
import { openImportProgress } from './import-progress.ts'
import { importDrafts } from './import-run.ts'
import { measureSources, readUntil } from './import-sources.ts'
import { count, formatSummary, openTally, type Summary, summarize } from './import-tally.ts'

type Options = { threads: number; failures?: string; json?: boolean; dryRun?: boolean }

/** Drafts under way for each thread: enough that none waits while a transaction is written. */
const AHEAD = 8

/** Tells what saving would do, without doing it. */
const pretendToSave = (store: Store): Store['saveArticles'] => {
  const outcomeOf = async (id: string) => ((await store.findArticle(id)) === null ? ('created' as const) : ('updated' as const))
  return (articles) => Promise.all(articles.map(async (records) => ({ outcome: await outcomeOf(records.article.id), records })))
}

/** Imports articles into a store and tells what became of them. */
async function importAll(store: Store, paths: readonly string[], options: Options, console: Console, signal: AbortSignal): Promise<Summary> {
  const { openReader } = await import('../reader.ts')
  const { threads, dryRun = false } = options
  const most = threads * AHEAD
  const [total, started, tally] = [await measureSources(paths), performance.now(), openTally()]
  const failures = await openFailureLog(console, options.failures)
  const reader = openReader({ queue: most, store, url: null, threads, isBackground: true })
  const progress = openImportProgress(console, total)
  try {
    await importDrafts(readUntil(signal, paths, console), {
      store: dryRun ? { findArticle: store.findArticle, saveArticles: pretendToSave(store) } : store,
      read: reader.read,
      most,
      async report(sourced, result) {
        count(tally, result)
        if (result.outcome === 'failed') {
          progress.clear()
          await failures.add(sourced, result.reason)
        }
        await progress.advance(sourced.bytes, tally)
      },
    })
  } finally {
    progress.clear()
    await Promise.all([failures.close(), reader.close()])
  }
  return summarize(tally, performance.now() - started, signal.aborted)
}

function toThreads(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('It has to be a whole number from 1 to 999.')
  return Number(text)
}

const EXAMPLES = `
Takes what readout seed takes, a .ndjson file as well, and JSON lines on standard input for the path "-"; folders with all that is
in them. Articles are read in threads that give way to other programs, and saved in their order, some in one transaction. What is
stored already, as it was sent and by this version of Readout, is not read again: after an interruption, run the same command again.
Ctrl+C stops once what is under way is saved. An article that fails is named on standard error; the exit code is then 1.

Examples:
  $ readout import archive/
  $ readout import --failures failures.jsonl archive/ more.ndjson
  $ gunzip -c articles.ndjson.gz | DATABASE_URL=sqlite:/tmp/try.db readout import --json -`

/** Runs work that the first signal to end asks to stop, and the second ends. */
async function untilSignal<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const abort = () => stop.abort()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, abort)
  try {
    return await work(stop.signal)
  } finally {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, abort)
  }
}

/** What follows the engine in the address of a database. */
const fileOf = (databaseUrl: string): string => databaseUrl.slice(databaseUrl.indexOf(':') + 1)

/** `readout import`: many articles into the database. */
export const buildImport = ({ console, finish }: Run) =>
  new Command('import')
    .description('read many articles in threads and store their records')
    .argument('<paths...>', 'files and folders; - for JSON lines on standard input')
    .option('--threads <number>', 'threads that read; without it, as many as the machine has cores', toThreads, availableParallelism())
    .option('--failures <file>', 'file for what could not be imported, as JSON lines { file, line or article, reason }')
    .option('--json', 'the last line as JSON')
    .option('--dry-run', 'read, and tell what would be stored, but store nothing')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: Options) => {
      if (options.failures !== undefined) await requireOwnFile(options.failures, paths, fileOf(readConfig(console.env).databaseUrl))
      const { openDatabase } = await import('./database.ts')
      const store = await openDatabase(console)
      try {
        const summary = await untilSignal((signal) => importAll(store, paths, options, console, signal))
        await write(console.stdout, options.json ? `${JSON.stringify(summary)}\n` : formatSummary(summary))
        finish(summary.failed > 0 || summary.stopped ? EXIT.failed : EXIT.done)
      } finally {
        await store.close()
      }
    })
