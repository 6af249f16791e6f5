/** Measures how long a list takes while many articles are imported into the same database by another process. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, writeFileSync } from 'node:fs'
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

/** How long answers took, in milliseconds: the service's, and those of a bare server that is asked in turn, which shows what the machine itself does. */
export type Stalls = { alone: Answers; importing: Answers; articlesPerSecond: number }
type Answers = { service: Waits; bare: Waits }
export type Waits = { answers: number; median: number; p99: number; longest: number }

const toWaits = (times: number[]): Waits => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { answers: sorted.length, median: at(0.5), p99: at(0.99), longest: at(1) }
}

async function timeOf(address: string): Promise<number> {
  const started = performance.now()
  const answer = await fetch(address)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return performance.now() - started
}

/** Asks the service and the bare server for one list in turn, again and again. */
async function ask({ service, bare }: { service: string; bare: string }, isOver: () => boolean): Promise<Answers> {
  const times: { service: number[]; bare: number[] } = { service: [], bare: [] }
  while (!isOver()) {
    times.service.push(await timeOf(service + PATH))
    times.bare.push(await timeOf(bare + PATH))
    await setTimeout(PAUSE)
  }
  return { service: toWaits(times.service), bare: toWaits(times.bare) }
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
  const server = await startServer([READOUT, 'serve', '--no-seed'], { env })
  const answers = join(folder, 'stalls.json')
  writeFileSync(answers, JSON.stringify([[PATH, await (await fetch(server.url + PATH)).text()]]))
  const bare = await startServer([...process.execArgv, fileURLToPath(new URL('bare-server.ts', import.meta.url)), answers])
  const urls = { service: server.url, bare: bare.url }
  try {
    const [warm, end] = [performance.now() + 2000, performance.now() + 7000]
    await ask(urls, () => performance.now() > warm)
    const alone = await ask(urls, () => performance.now() > end)
    const child = spawn(process.execPath, [READOUT, 'import', '--json', drafts], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
    const [importing, [out]] = await Promise.all([ask(urls, () => child.exitCode !== null || child.signalCode !== null), once(child.stdout, 'data')])
    if (child.exitCode !== 0) throw new Error(`the import ended with ${child.exitCode}`)
    return { alone, importing, articlesPerSecond: JSON.parse(String(out)).articlesPerSecond }
  } finally {
    await Promise.all([server.stop(), bare.stop()])
  }
}
