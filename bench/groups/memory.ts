import { toFigure } from '../figures.ts'
import { kindsOf } from '../kinds.ts'
import { load } from '../load.ts'
import type { Bench, Filled, MeasureEach } from '../measuring.ts'
import { readMetrics } from '../metrics.ts'
import { inTurn } from '../middle.ts'
import { memoryOf, settle, tellsOfProcesses } from '../process-figures.ts'
import { withServers } from '../servers.ts'

const LIMIT = { most: 150 }
const MEGABYTE = 1_000_000

/** The memory of a service, in megabytes, after it was asked for every kind in turn. */
async function measure({ file, events }: Filled, { folder, seconds }: Bench, kind: 'serving' | 'readout') {
  return withServers(folder, async (servers) => {
    const { url, pid } = await servers[kind](file, { isPinned: true })
    for (const { addresses } of kindsOf(events)) await load({ url, seconds, next: inTurn(addresses.count, (index) => ({ path: addresses.at(index) })) })
    await settle(pid)
    const memory = memoryOf(pid)
    const heap = (await readMetrics(url))('nodejs_heap_size_used_bytes') / MEGABYTE
    return { ...memory, heap }
  })
}

/** What a serving process takes after a load: its own memory, and beside it what it shares, such as pages of the database. */
export const measureMemory: MeasureEach = async (filled, bench) => {
  if (!tellsOfProcesses) return []
  bench.tell('memory after a load')
  const serving = await measure(filled, bench, 'serving')
  const reading = await measure(filled, bench, 'readout')
  const named = { group: 'memory', events: filled.events, unit: 'MB of its own' }
  const details = ({ rss, heap }: typeof serving) => ({ 'with mapped pages MB': rss, 'heap of the serving thread MB': heap })
  return [
    toFigure({ ...named, name: 'a process that serves', value: serving.anonymous, limit: LIMIT, details: details(serving) }),
    toFigure({ ...named, name: 'with the language model', value: reading.anonymous, details: details(reading) }),
  ]
}
