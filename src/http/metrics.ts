import type { FastifyInstance } from 'fastify'
import { Registry } from 'prom-client'
import type { Reader } from '../reader.ts'
import { watchDatabase } from './metrics/database.ts'
import { watchProcess } from './metrics/process.ts'
import { timeReading } from './metrics/reading.ts'
import { countRequests } from './metrics/requests.ts'

/** What the service tells of itself to Prometheus; whatever else counts something adds its figures to the registry. */
export type Metrics = { registry: Registry }

/** Watches an application until it closes, and gives the reader as it is timed; every application has a registry of its own. */
export function openMetrics(app: FastifyInstance, reader: Reader): Metrics & { reader: Reader } {
  const registry = new Registry()
  countRequests(app, registry)
  const timed = timeReading(registry, reader)
  watchDatabase(registry, reader.measure)
  const end = watchProcess(registry)
  app.addHook('onClose', async () => end())
  return { registry, reader: timed }
}
