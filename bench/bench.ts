/** Measures the service, everything in one run and beside bare Fastify; exits with 1 where a limit is missed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseOf } from './databases.ts'
import type { Figure } from './figures.ts'
import { EACH, ONCE } from './groups.ts'
import type { Bench, Filled } from './measuring.ts'
import { readOptions } from './options.ts'
import { leaveServerCore, pinning } from './pinning.ts'
import { formatFigures } from './printing.ts'

const { events: sizes, only, json, folder: named, ...rounds } = readOptions()
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
const bench: Bench = { ...rounds, folder, tell: (text) => process.stderr.write(`${text} …\n`) }
const isWanted = ([name]: readonly [string, unknown]) => only.includes(name)
const figures: Figure[] = []

function tell(heading: string, found: readonly Figure[]) {
  figures.push(...found)
  if (found.length > 0) console.log(`\n${heading}\n\n${formatFigures(found)}`)
}

async function measureAll() {
  const filled: Filled[] = []
  for (const events of sizes) {
    const database = { file: databaseOf(named ?? folder, events, bench.tell), events }
    const found: Figure[] = []
    for (const [, measure] of Object.entries(EACH).filter(isWanted)) found.push(...(await measure(database, bench)))
    tell(`${events} events`, found)
    filled.push(database)
  }
  const found: Figure[] = []
  for (const [, measure] of Object.entries(ONCE).filter(isWanted)) found.push(...(await measure(filled, bench)))
  tell('Whatever the size', found)
}

try {
  console.log(`The middle of ${rounds.rounds} rounds of ${rounds.seconds} s; ${pinning}.`)
  leaveServerCore()
  await measureAll()
  const missed = figures.filter(({ passes }) => passes === false)
  console.log(`\n${figures.filter(({ passes }) => passes).length} figures meet their limits, ${missed.length} do not.`)
  process.exitCode = missed.length > 0 ? 1 : 0
} finally {
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`)
  rmSync(folder, { recursive: true, force: true })
}
