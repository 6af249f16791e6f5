import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import { type Config, GRACE, toQueryLimits } from './config.ts'
import { openReader } from './reader.ts'
import { openStore, toSharedUrl } from './store/open.ts'

/** A service that listens at an address. */
export type Service = { url: string; close(): Promise<void> }

/** What the process that began the others is given besides, to see them end. */
const LAST = 5000

/** Serves with the configured number of processes until a signal comes or it is closed; then closes all again. */
export async function serve(config: Config): Promise<Service> {
  return config.workers === 1 ? serveAlone(config) : serveTogether(config)
}

async function serveTogether(config: Config): Promise<Service> {
  const { beginProcesses } = await import('./processes/primary.ts')
  const { url, close } = await beginProcesses(config)
  const grace = closeWithGrace({ delay: GRACE + LAST }, close)
  return {
    url,
    async close() {
      grace.uninstall()
      await close()
    },
  }
}

async function serveAlone(config: Config): Promise<Service> {
  const store = await openStore(config.databaseUrl, toQueryLimits(config))
  const reader = openReader({ queue: config.ingestQueue, timeLimit: config.readingTimeout, store, url: toSharedUrl(config.databaseUrl) })
  const app = buildApp({ store, reader, config })
  const grace = closeWithGrace({ delay: GRACE }, async ({ err }) => {
    if (err) app.log.error({ err }, 'closing after an error')
    await app.close()
  })
  app.addHook('onClose', async () => {
    grace.uninstall()
    await reader.close()
    await store.close()
  })
  try {
    const url = await app.listen({ host: config.host, port: config.port })
    reader.warm().catch((error: unknown) => app.log.warn({ err: error }, 'the language model could not be loaded beforehand'))
    return { url, close: () => app.close() }
  } catch (error) {
    await app.close()
    throw error
  }
}
