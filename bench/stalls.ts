/** Measures how long a list takes while many articles are imported into the same database by another process. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { fillDatabase } from './fill.ts'
import { sampleText } from './reading.ts'
import { startServer } from './server-process.ts'

const READOUT = fileURLToPath(new URL('../dist/commands/readout.js', import.meta.url))
const PATH = '/v1/events?type=CONSULT&country=USA'
/** Milliseconds between an answer and the next question. */
const PAUSE = 5

/** How long the answers took, in milliseconds, alone and during an import, and what that did. */
export type Stalls = { alone: Waits; importing: Waits; articlesPerSecond: number }
export type Waits = { answers: number; median: number; p99: number; longest: number }

const toWaits = (times: number[]): Waits => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { answers: sorted.length, median: at(0.5), p99: at(0.99), longest: at(1) }
}

/** Asks for one list again and again. */
async function ask(url: string, isOver: () => boolean): Promise<Waits> {
  const times: number[] = []
  while (!isOver()) {
    const started = performance.now()
    const answer = await fetch(url + PATH)
    await answer.arrayBuffer()
    times.push(performance.now() - started)
    if (!answer.ok) throw new Error(`${PATH}: ${answer.status}`)
    await setTimeout(PAUSE)
  }
  return toWaits(times)
}

async function writeDrafts(file: string, articles: number) {
  const stream = createWriteStream(file)
  for (let n = 0; n < articles; n += 1) stream.write(`${JSON.stringify({ outlet: 'Example Wire', text: `Note ${n}.\n\n${sampleText(n)}` })}\n`)
  stream.end()
  await once(stream, 'close')
}

/** Asks a server over a filled database for lists, alone and while made-up articles are imported; in a folder that the caller removes. */
export async function measureStalls({ folder, stored, articles }: { folder: string; stored: number; articles: number }): Promise<Stalls> {
  const [database, drafts] = [join(folder, 'stalls.db'), join(folder, 'stalls.ndjson')]
  fillDatabase(database, stored)
  await writeDrafts(drafts, articles)
  const env = { DATABASE_URL: `sqlite:${database}`, PORT: '0', LOG_LEVEL: 'warn' }
  const server = await startServer([READOUT, 'serve', '--no-seed'], env)
  try {
    const warm = performance.now() + 2000
    await ask(server.url, () => performance.now() > warm)
    const end = performance.now() + 5000
    const alone = await ask(server.url, () => performance.now() > end)
    const child = spawn(process.execPath, [READOUT, 'import', '--json', drafts], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
    const [importing, [out]] = await Promise.all([ask(server.url, () => child.exitCode !== null || child.signalCode !== null), once(child.stdout, 'data')])
    if (child.exitCode !== 0) throw new Error(`the import ended with ${child.exitCode}`)
    return { alone, importing, articlesPerSecond: JSON.parse(String(out)).articlesPerSecond }
  } finally {
    await server.stop()
  }
}
