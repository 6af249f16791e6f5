/** A process that answers requests; it reads the store and writes nothing. */
import { AggregatorRegistry, Registry } from 'prom-client'
import { buildApp } from '../app.ts'
import { type Config, GRACE, toQueryLimits } from '../config.ts'
import { openStore } from '../store/open.ts'
import { HANDED } from './calls.ts'
import { openRemoteReader } from './remote-reader.ts'

/** Lets the process that began this one collect its figures; opening such a registry is what makes prom-client listen. */
function shareFigures(registry: Registry) {
  AggregatorRegistry.setRegistries([registry])
  return new AggregatorRegistry()
}

const config: Config = JSON.parse(process.env[HANDED.config] ?? '')

async function serve() {
  const store = await openStore(config.databaseUrl, toQueryLimits(config), 'read')
  const { figures, ...reader } = openRemoteReader()
  const registry = new Registry()
  shareFigures(registry)
  const app = buildApp({ store, reader: { ...reader, warm: async () => {} }, config, registry, figures })
  const end = async () => {
    setTimeout(() => process.exit(1), GRACE).unref()
    await app.close()
    await store.close()
    process.exit(0)
  }
  process.on('message', (message: unknown) => void (Object(message).end === true && end()))
  process.on('disconnect', end)
  const url = await app.listen({ host: config.host, port: config.port })
  const replaced = process.env[HANDED.replaced]
  if (replaced !== undefined) app.log.warn({ replaced }, 'took the place of a process that ended')
  process.send?.({ url })
}

/** A signal from the terminal reaches every process; the one that began this says when to end. */
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
serve().catch((error: Error) => {
  process.send?.({ failure: error.message }, () => process.exit(1))
})
