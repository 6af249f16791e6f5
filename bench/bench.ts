/** Measures the service against bare Fastify and plain better-sqlite3 in one run, and reading; fails where a limit is missed. `--folder` keeps the databases. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { Command, InvalidArgumentError } from 'commander'
import { formatTable } from '../src/commands/table.ts'
import { fillDatabase } from './fill.ts'
import { compare, median } from './load.ts'
import { fillPlainDatabase } from './plain-database.ts'
import { measureReading } from './reading.ts'
import { type ServerProcess, startServer } from './server-process.ts'
import { EVENTS_PER_ARTICLE, syntheticArticle } from './synthetic.ts'
import { measureWriting } from './writing.ts'

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const READOUT = script('../dist/commands/readout.js')
const LIMITS = { list: 0.08, event: 0.15, reading: 0.3, start: 1000, writing: 0.5 }

function toCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It has to be a whole number from 1.')
  return Number(text)
}

type Options = { events: number; rounds: number; seconds: number; folder?: string }
const {
  events,
  rounds,
  seconds,
  folder: named,
} = new Command('npm run bench --')
  .description('measure the service against bare Fastify and plain SQLite, and reading; exits with 1 where a limit is missed')
  .option('--events <number>', 'synthetic events in the database', toCount, 100_000)
  .option('--rounds <number>', 'rounds of which the median counts', toCount, 5)
  .option('--seconds <number>', 'length of a round of requests', toCount, 3)
  .option('--folder <folder>', 'folder that keeps the databases for the next run')
  .allowExcessArguments(false)
  .parse()
  .opts<Options>()
const articles = Math.ceil(events / EVENTS_PER_ARTICLE)
/** A folder that is named keeps its databases for the next run. */
const folder = named ?? mkdtempSync(join(tmpdir(), 'readout-bench-'))
const file = (name: string) => join(folder, name)
const servers: ServerProcess[] = []

async function start(...command: Parameters<typeof startServer>) {
  const server = await startServer(...command)
  servers.push(server)
  return server.url
}

const serve = (database: string) => start([READOUT, 'serve', '--no-seed'], { DATABASE_URL: `sqlite:${file(database)}`, PORT: '0', LOG_LEVEL: 'warn' })

function* someArticles() {
  for (let n = 0; n < articles; n += 1) yield syntheticArticle(n)
}

function fill() {
  const filled = file(`filled-${events}`)
  if (existsSync(filled)) return
  mkdirSync(folder, { recursive: true })
  fillDatabase(file('readout.db'), articles)
  fillPlainDatabase(file('plain.db'), someArticles())
  writeFileSync(filled, '')
}

/** Addresses of each kind of question, spread over the data. */
function questions() {
  const sample = Array.from({ length: 16 }, (_, index) => syntheticArticle(Math.floor((index * articles) / 16)))
  const first = sample.flatMap(({ events }) => events.slice(0, 1))
  return {
    list: ['USA', 'RUS', 'CHN', 'IRN'].flatMap((country) => ['CONSULT', 'ACCUSE'].map((type) => `/v1/events?type=${type}&country=${country}`)),
    event: first.map(({ id }) => `/v1/events/${id}`),
    statements: [...new Set(first.flatMap(({ participants }) => participants.map(({ actorId }) => `/v1/statements?speaker=${actorId}`)))],
  }
}

/** The answers of the service, once plain SQLite has been seen to give the same records. */
async function readAnswers(service: string, plain: string, paths: readonly string[]) {
  const answers: Record<string, string> = {}
  for (const path of paths) {
    const [ours, theirs] = await Promise.all([service, plain].map(async (url) => (await fetch(url + path)).text()))
    const [answer, other] = [JSON.parse(ours ?? ''), JSON.parse(theirs ?? '')]
    if (!isDeepStrictEqual(answer.items ?? answer, other.items ?? other)) throw new Error(`${path}: plain SQLite gives other records`)
    answers[path] = ours ?? ''
  }
  return answers
}

async function measureStart() {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    const url = await serve('seeded.db')
    await (await fetch(`${url}/v1/events`)).arrayBuffer()
    times.push(performance.now() - started)
    await servers.pop()?.stop()
  }
  return median(times)
}

type Row = [string, number, number, number, string, string, string]

async function measureAnswers(): Promise<{ rows: Row[]; failed: boolean }> {
  const [service, plain] = [await serve('readout.db'), await start([...process.execArgv, script('plain-server.ts'), file('plain.db')])]
  const asked = questions()
  writeFileSync(file('answers.json'), JSON.stringify(await readAnswers(service, plain, Object.values(asked).flat())))
  const bare = await start([...process.execArgv, script('bare-server.ts'), file('answers.json')])
  const rows: Row[] = []
  const LABELS = { list: '50 events, by type and country', event: 'one event with everything', statements: '50 statements by a speaker' } as const
  let failed = false
  for (const kind of ['list', 'event', 'statements'] as const) {
    const [ours = 0, ready = 1, columns = 1] = await compare([service, bare, plain], asked[kind], { rounds, seconds })
    const limit = kind === 'statements' ? null : LIMITS[kind]
    const passes = limit === null || ours / ready >= limit
    failed ||= !passes
    const ratio = (ours / ready).toFixed(3)
    rows.push([
      LABELS[kind],
      Math.round(ours),
      Math.round(ready),
      Math.round(columns),
      ratio,
      (ours / columns).toFixed(1),
      limit === null ? '–' : `${passes ? 'pass' : 'FAIL'} (≥ ${limit})`,
    ])
  }
  return { rows, failed }
}

try {
  console.log(`Storing ${articles * EVENTS_PER_ARTICLE} synthetic events twice …`)
  fill()
  console.log(`Measuring, the middle of ${rounds} rounds of ${seconds} s …\n`)
  const { rows, failed } = await measureAnswers()
  console.log(formatTable(['answers a second', 'Readout', 'bare Fastify', 'plain SQLite', 'of bare', 'of plain', 'limit'], rows))
  for (const server of servers.splice(0)) await server.stop()
  await (await startServer([READOUT, 'serve'], { DATABASE_URL: `sqlite:${file('seeded.db')}`, PORT: '0', LOG_LEVEL: 'warn' })).stop()
  const [reading, begin, writing] = [measureReading(rounds), await measureStart(), await measureWriting({ articles: 2500, rounds })]
  const share = writing.store / writing.raw
  const verdict = (passes: boolean) => (passes ? 'pass' : 'FAIL')
  console.log(`reading              ${reading.toFixed(2)} MB/s on one core   ${verdict(reading >= LIMITS.reading)} (≥ ${LIMITS.reading})`)
  console.log(`start, first answer  ${begin.toFixed(0)} ms                 ${verdict(begin < LIMITS.start)} (< ${LIMITS.start})`)
  console.log(
    `writing              ${writing.store.toFixed(0)} articles/s, ${share.toFixed(2)} of plain inserts   ${verdict(share >= LIMITS.writing)} (≥ ${LIMITS.writing})`,
  )
  process.exitCode = failed || share < LIMITS.writing || reading < LIMITS.reading || begin >= LIMITS.start ? 1 : 0
} finally {
  for (const server of servers) await server.stop()
  if (named === undefined) rmSync(folder, { recursive: true, force: true })
}
