/** Serves with several processes: this one reads articles and begins the others, which answer requests. */
import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AggregatorRegistry } from 'prom-client'
import { type Config, GRACE } from '../config.ts'
import { openReader, type Reader } from '../reader.ts'
import { openStore, toSharedUrl } from '../store/open.ts'
import { answerCalls } from './answering.ts'
import { HANDED, isCall, type Notice } from './calls.ts'

/** Serving processes that listen at an address. */
export type Processes = { url: string; close(): Promise<void> }

/** What serving processes are given at the end besides their own grace, and the time between the end of one and its replacement, in milliseconds. */
const LAST = 2000
const PAUSE = 1000

/** Pages are garbage as soon as they are sent: with a nursery of the usual size a process was measured to hold 60 MB more, and to answer a tenth faster. */
const NURSERY = '--max-semi-space-size=4'

const ENTRY = fileURLToPath(new URL(`./worker${extname(import.meta.url)}`, import.meta.url))

const workers = (): Worker[] => Object.values(cluster.workers ?? {}).flatMap((worker) => worker ?? [])
function tell(notice: Notice) {
  for (const worker of workers()) if (worker.isConnected()) worker.send(notice)
}

/** Waits until a process listens, and gives its address; throws where it could not begin. */
const begun = (worker: Worker): Promise<string> =>
  new Promise((resolve, reject) => {
    worker.on('message', (message) => {
      const { url, failure } = Object(message)
      if (url !== undefined) resolve(url)
      if (failure !== undefined) reject(new Error(failure))
    })
    worker.once('exit', (code, signal) => reject(new Error(`a serving process ended with ${signal ?? code}`)))
  })

/** Ends all serving processes; those that do not end in time are killed. */
async function end() {
  const ended = workers().map((worker) => once(worker, 'exit'))
  tell({ end: true })
  const timer = setTimeout(() => {
    for (const worker of workers()) worker.process.kill('SIGKILL')
  }, GRACE + LAST)
  await Promise.all(ended)
  clearTimeout(timer)
}

/** Lets the serving processes ask the reader, and tells them whenever it has more or less to do. */
function share(reader: Reader) {
  const registry = new AggregatorRegistry()
  const answer = answerCalls({ ...reader, figures: () => registry.clusterMetrics() })
  const tellLoad = () => tell({ load: reader.load() })
  cluster.on('message', (asking, message: unknown) => {
    if (!isCall(message)) return
    answer(asking, message).finally(tellLoad)
    tellLoad()
  })
}

/** Begins as many serving processes as are configured, and another one for each that ends unasked. Throws an Error of one line where the first cannot begin. */
export async function beginProcesses(config: Config): Promise<Processes> {
  const url = toSharedUrl(config.databaseUrl)
  if (url === null) throw new Error(`WORKERS=${config.workers}: several processes cannot share a database in memory`)
  const store = await openStore(config.databaseUrl)
  const reader = openReader({ queue: config.ingestQueue, timeLimit: config.readingTimeout, store, url })
  let isClosing = false
  const begin = (replaced?: string) => cluster.fork({ [HANDED.config]: JSON.stringify(config), ...(replaced && { [HANDED.replaced]: replaced }) })
  const close = async () => {
    isClosing = true
    await end()
    await reader.close()
    await store.close()
  }
  cluster.setupPrimary({ exec: ENTRY, args: [], execArgv: [...process.execArgv, NURSERY], serialization: 'advanced' })
  share(reader)
  try {
    const [address = ''] = await Promise.all(Array.from({ length: config.workers }, () => begun(begin())))
    cluster.on('exit', ({ process: { pid } }, code, signal) => {
      if (!isClosing) setTimeout(() => isClosing || begin(`process ${pid} ended with ${signal ?? code}`), PAUSE)
    })
    reader.warm().catch(() => undefined)
    return { url: address, close }
  } catch (error) {
    await close()
    throw error
  }
}
