import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type Aggregator, Counter, Gauge, type Registry } from 'prom-client'

/** Milliseconds between two looks at the event loop. */
const RESOLUTION = 10
const QUANTILES = [0.5, 0.9, 0.99, 1]

/** How late the event loop was since it was last asked for, in seconds. Gives what ends the watch. */
function watchEventLoop(registry: Registry): () => void {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION })
  histogram.enable()
  new Gauge({
    name: 'readout_event_loop_delay_seconds',
    help: 'How late the event loop was since the last scrape; quantile 1 is the worst',
    labelNames: ['quantile'],
    aggregator: 'max',
    registers: [registry],
    collect() {
      for (const quantile of QUANTILES) this.set({ quantile }, Math.max(0, histogram.percentile(quantile * 100) / 1e6 - RESOLUTION) / 1000)
      histogram.reset()
    },
  })
  return () => void histogram.disable()
}

/** Publishes what the process takes, under the names that Prometheus has for it. Gives what ends the watch. */
export function watchProcess(registry: Registry): () => void {
  const gauge = (name: string, help: string, read: () => number, aggregator: Aggregator = 'sum') =>
    new Gauge({
      name,
      help,
      aggregator,
      registers: [registry],
      collect() {
        this.set(read())
      },
    })
  gauge('process_start_time_seconds', 'When the process started, in seconds since 1970', () => performance.timeOrigin / 1000, 'min')
  gauge('process_resident_memory_bytes', 'Memory of the process, its threads and mapped pages of the database included', () => process.memoryUsage.rss())
  gauge('nodejs_heap_size_used_bytes', 'Heap of the serving thread that is in use', () => process.memoryUsage().heapUsed)
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'Processor time of the process, its threads included',
    registers: [registry],
    collect() {
      const { user, system } = process.cpuUsage()
      this.reset()
      this.inc((user + system) / 1e6)
    },
  })
  return watchEventLoop(registry)
}
