/** Measures the service, everything in one run and beside bare Fastify; exits with 1 where a limit is missed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseOf } from './databases.ts'
import { type Figure, toFigure } from './figures.ts'
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

/** A group that cannot be measured misses its limits and does not end the run. */
async function measureGroup(group: string, measure: () => Promise<Figure[]>): Promise<Figure[]> {
  try {
    return await measure()
  } catch (error) {
    return [toFigure({ group, name: 'could not be measured', value: 0, unit: '', passes: false, note: String(error) })]
  }
}

async function measureAll() {
  const filled: Filled[] = []
  for (const events of sizes) {
    const database = { file: databaseOf(named ?? folder, events, bench.tell), events }
    const found: Figure[] = []
    for (const [group, measure] of Object.entries(EACH).filter(isWanted)) found.push(...(await measureGroup(group, () => measure(database, bench))))
    tell(`${events} events`, found)
    filled.push(database)
  }
  const found: Figure[] = []
  for (const [group, measure] of Object.entries(ONCE).filter(isWanted)) found.push(...(await measureGroup(group, () => measure(filled, bench))))
  tell('All sizes, or none', found)
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
