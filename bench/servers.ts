import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { settle } from './process-figures.ts'
import { type ServerProcess, type Start, startServer } from './server-process.ts'

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** The program as it was built. */
export const READOUT = script('../dist/commands/readout.js')

/** The settings of a measured service: those that are shipped, but requests are not logged, nor refused where the machine is busy with something else. */
export const settingsFor = (database: string) => ({ DATABASE_URL: `sqlite:${database}`, PORT: '0', LOG_LEVEL: 'warn', EVENT_LOOP_DELAY_LIMIT: '0' })

/** Starts servers and ends them all when some work is done. */
export type Servers = {
  /** The service over a database, once it is at rest. */
  readout: (database: string, start?: Start) => Promise<ServerProcess>
  /** The same without the threads that read articles. */
  serving: (database: string, start?: Start) => Promise<ServerProcess>
  /** Bare Fastify that sends bodies kept ready by their addresses. */
  bare: (bodies: ReadonlyMap<string, string>, start?: Start) => Promise<ServerProcess>
}

/** Milliseconds between two questions whether a service is ready, and how often it is asked at most. */
const [PAUSE, MOST] = [100, 600]

/** Waits until a service says that it is ready; on a busy machine it may begin by refusing what it is asked. */
async function untilReady(url: string): Promise<void> {
  for (let look = 0; look < MOST; look += 1) {
    const answer = await fetch(`${url}/readyz`)
    await answer.arrayBuffer()
    if (answer.ok) return
    await setTimeout(PAUSE)
  }
  throw new Error(`${url} did not become ready`)
}

/** Does some work with servers, which have ended when it is done; `folder` takes files that they read. */
export async function withServers<T>(folder: string, work: (servers: Servers) => Promise<T>): Promise<T> {
  const started: ServerProcess[] = []
  const start = async (args: readonly string[], options: Start) => {
    const server = await startServer(args, options)
    started.push(server)
    await settle(server.pid)
    return server
  }
  const service =
    (args: readonly string[]): Servers['readout'] =>
    async (database, { env, ...options } = {}) => {
      const server = await start(args, { ...options, env: { ...settingsFor(database), ...env } })
      await untilReady(server.url)
      return server
    }
  try {
    return await work({
      readout: service([READOUT, 'serve', '--no-seed']),
      serving: service([script('serving.mjs')]),
      bare: (bodies, options = {}) => {
        const file = join(folder, 'bodies.json')
        writeFileSync(file, JSON.stringify([...bodies]))
        return start([...process.execArgv, script('bare-server.ts'), file], options)
      },
    })
  } finally {
    await Promise.all(started.map(({ stop }) => stop()))
  }
}
