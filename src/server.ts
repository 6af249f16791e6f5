import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import { openReader } from './reader.ts'
import { openStore, toSharedUrl } from './store/open.ts'

/** A service that listens at an address. */
export type Service = { url: string; close(): Promise<void> }

/** Longest time that open requests are given at the end, in milliseconds. */
const GRACE = 10_000
/** What the process that began the others is given besides, to see them end. */
const LAST = 5000

/** Passing 2,000 entries was measured to take a millisecond, and some more where they are not in memory. */
const QUERIES = { walk: 2000, threads: 2, queue: 32 } as const

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
  const store = await openStore(config.databaseUrl, { ...QUERIES, timeLimit: config.querySeconds * 1000 })
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
