import { Gauge, Histogram, type Registry } from 'prom-client'
import { Problem } from '../../problems.ts'
import type { Reader } from '../../reader.ts'

/** Upper bounds of the buckets, in seconds. */
const BOUNDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120]

/** The reader, whose time for each article, and whose queue, are published. */
export function timeReading(registry: Registry, reader: Reader): Reader {
  const histogram = new Histogram({
    name: 'readout_reading_duration_seconds',
    help: 'Seconds from taking an article in to its records, waiting and saving included; by outcome: read, or the name of the problem',
    labelNames: ['outcome'],
    buckets: BOUNDS,
    registers: [registry],
  })
  new Gauge({
    name: 'readout_reading_pending',
    help: 'Articles that are being read or wait for it',
    aggregator: 'max',
    registers: [registry],
    collect() {
      this.set(reader.load().pending)
    },
  })
  const timed =
    <Given extends unknown[], Read>(read: (...given: Given) => Promise<Read>) =>
    async (...given: Given): Promise<Read> => {
      const end = histogram.startTimer()
      try {
        const result = await read(...given)
        end({ outcome: 'read' })
        return result
      } catch (error) {
        end({ outcome: error instanceof Problem ? error.problem : 'internal-error' })
        throw error
      }
    }
  return { ...reader, read: timed(reader.read), ingest: timed(reader.ingest) }
}
