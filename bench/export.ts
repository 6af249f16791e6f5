/** Measures exports of a large synthetic database: speed, memory of the server, and how long others wait meanwhile. `--folder` keeps the database. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { formatTable } from '../src/commands/table.ts'
import { readAll, readSlowly } from './export-readers.ts'
import { fillDatabase } from './fill.ts'
import { startServer } from './server-process.ts'
import { EVENTS_PER_ARTICLE } from './synthetic.ts'
import { processorTime, watch } from './watch.ts'

const READOUT = fileURLToPath(new URL('../dist/commands/readout.js', import.meta.url))
const SLOW_SECONDS = 10
const MEGABYTE = 1_000_000

const { folder: named, events } = new Command('tsx bench/export.ts')
  .description('measure exports of synthetic events from a server of their own')
  .option('--events <number>', 'synthetic events in the database', Number, 1_000_000)
  .option('--folder <folder>', 'folder that keeps the database for the next run')
  .parse()
  .opts<{ folder?: string; events: number }>()
const folder = named ?? mkdtempSync(join(tmpdir(), 'readout-export-'))
const file = join(folder, `filled-${events}`)

const EXPORTS = [
  ['ndjson', 'identity'],
  ['ndjson', 'gzip'],
  ['ndjson', 'br'],
  ['csv', 'identity'],
  ['json', 'identity'],
  ['gdelt', 'identity'],
] as const

const serve = () => startServer([READOUT, 'serve', '--no-seed'], { DATABASE_URL: `sqlite:${file}`, PORT: '0', LOG_LEVEL: 'warn' })
const round = (value: number) => Math.round(value)
type Watched = { rss: number; anonymous: number; wait: number }
const peaks = ({ rss, anonymous, wait }: Watched) => [round(anonymous), round(rss), round(wait)]

/** A row of figures about one export that is read to its end. */
async function measure(format: string, encoding: string) {
  const { url, pid, stop } = await serve()
  const began = performance.now()
  const { result, ...figures } = await watch({ pid, url }, () => readAll(`${url}/v1/events?format=${format}`, encoding))
  const seconds = (performance.now() - began) / 1000
  await stop()
  const { bytes, count, complete } = result
  if (complete !== 'true') throw new Error(`the export as ${format} did not say that it is complete`)
  return [`${format}, ${encoding}`, count, round(seconds), round(count / seconds), round(bytes / MEGABYTE), ...peaks(figures)]
}

/** The figures of a reader who is slow and then leaves, and what the server still does for him afterwards. */
async function measureSlow() {
  const { url, pid, stop } = await serve()
  const { result, ...figures } = await watch({ pid, url }, () => readSlowly(`${url}/v1/events?format=ndjson`, SLOW_SECONDS))
  await setTimeout(500)
  const before = processorTime(pid)
  await setTimeout(3000)
  const afterwards = processorTime(pid) - before
  await stop()
  return { row: ['ndjson, slow', '', SLOW_SECONDS, '', round(result / MEGABYTE), ...peaks(figures)], afterwards }
}

mkdirSync(folder, { recursive: true })
if (!existsSync(file)) fillDatabase(file, Math.ceil(events / EVENTS_PER_ARTICLE))
try {
  const rows = []
  for (const [format, encoding] of EXPORTS) rows.push(await measure(format, encoding))
  const { row, afterwards } = await measureSlow()
  console.log(formatTable(['export', 'rows', 'seconds', 'rows/s', 'MB sent', 'anonymous MB', 'RSS MB', 'longest wait ms'], [...rows, row]))
  console.log(`Processor time in the 3 seconds after the slow reader left: ${afterwards.toFixed(2)} s`)
} finally {
  if (named === undefined) rmSync(folder, { recursive: true })
}
