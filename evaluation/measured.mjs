/** Reads drafts, JSON on standard input, with the reader of the modules named, `ingest` and `problems`, and prints how fast that went: a Speed. */
import { json } from 'node:stream/consumers'

/** Everything is read this often: the first time while the code is still being compiled, the last as in a long import. */
const ROUNDS = 3
const INGESTED_AT = '2026-01-01T00:00:00.000Z'
const FIRST = 'Foreign Minister Asha Example met her counterpart Bo Sample in Oslo on Monday. “We agreed on much,” she said after the talks.'

/** @type {{ outlet: string, text: string, publishedOn: string | null }[]} */
const drafts = await json(process.stdin)
const started = performance.now()
const [{ readArticle }, { Problem }] = await Promise.all(process.argv.slice(2).map((module) => import(module)))

/** @param {{ outlet: string, text: string, publishedOn: string | null }} draft */
function read(draft) {
  try {
    readArticle(draft, INGESTED_AT)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
  }
}

/** Megabytes of text that are read in a second of processor time. */
function readAll() {
  const before = process.cpuUsage()
  for (const draft of drafts) read(draft)
  const { user, system } = process.cpuUsage(before)
  const bytes = drafts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  return Number((bytes / (user + system)).toFixed(3))
}

read({ outlet: 'unknown', text: FIRST, publishedOn: null })
const loadMilliseconds = Math.round(performance.now() - started)
const first = readAll()
const memoryMegabytes = Math.round(process.memoryUsage().rss / 1e6)
const rounds = Array.from({ length: ROUNDS - 1 }, readAll)
console.log(JSON.stringify({ megabytesPerSecond: { first, later: rounds.at(-1) }, loadMilliseconds, memoryMegabytes }))
