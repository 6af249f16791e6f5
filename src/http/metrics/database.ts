import { Gauge, type Registry } from 'prom-client'
import type { Measures } from '../../store/store.ts'

/** Milliseconds for which a measurement is repeated rather than made anew. */
const AGE = 60_000

/** Repeats what was measured last and measures anew in the background; only the first to ask waits. */
export function remember(measure: () => Promise<Measures>, clock = () => performance.now()): () => Promise<Measures | null> {
  let last: Measures | null = null
  let running: Promise<void> | null = null
  let since = Number.NEGATIVE_INFINITY
  const renew = async () => {
    since = clock()
    last = await measure().catch(() => last)
    running = null
  }
  return async () => {
    if (running === null && clock() - since > AGE) running = renew()
    if (last === null) await running
    return last
  }
}

/** Publishes the size of the database and how many records of each kind it holds. */
export function watchDatabase(registry: Registry, measure: () => Promise<Measures>) {
  const recall = remember(measure)
  new Gauge({
    name: 'readout_database_bytes',
    help: 'Size of the database, counted at most once a minute',
    aggregator: 'max',
    registers: [registry],
    async collect() {
      const measures = await recall()
      if (measures) this.set(measures.bytes)
      else this.remove()
    },
  })
  new Gauge({
    name: 'readout_records',
    help: 'Records stored, by kind, counted at most once a minute',
    labelNames: ['kind'],
    aggregator: 'max',
    registers: [registry],
    async collect() {
      for (const [kind, count] of Object.entries((await recall())?.records ?? {})) this.set({ kind }, count)
    },
  })
}
