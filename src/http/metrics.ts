import type { FastifyInstance } from 'fastify'
import { Registry } from 'prom-client'
import type { Reader } from '../reader.ts'
import { watchDatabase } from './metrics/database.ts'
import { watchProcess } from './metrics/process.ts'
import { timeReading } from './metrics/reading.ts'
import { countRequests } from './metrics/requests.ts'

/** What the service tells of itself to Prometheus; whatever else counts something adds its figures to the registry. */
export type Metrics = {
  registry: Registry
  /** All figures in Prometheus' text format; those of several processes are added up. */
  figures: () => Promise<string>
}
/** Where the figures go, and what gives them, unless both are this application's own. */
export type MetricsParts = { registry?: Registry | undefined; figures?: Metrics['figures'] | undefined }

/** Watches an application until it closes, and gives the reader as it is timed; every application has a registry of its own. */
export function openMetrics(
  app: FastifyInstance,
  reader: Reader,
  { registry = new Registry(), figures = () => registry.metrics() }: MetricsParts,
): Metrics & { reader: Reader } {
  countRequests(app, registry)
  const timed = timeReading(registry, reader)
  watchDatabase(registry, reader.measure)
  const end = watchProcess(registry)
  app.addHook('onClose', async () => end())
  return { registry, figures, reader: timed }
}
