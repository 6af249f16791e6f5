import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { type Outcome, resultOf } from './outcome.ts'
import { Problem } from './problems.ts'
import type { ExplainTask, Ingested, IngestTask, ReadTask } from './reader-worker.ts'
import type { ArticleDraft } from './records/article.ts'
import type { Explanation } from './records/explanation.ts'
import type { Json } from './store/json.ts'
import type { Measures, Store } from './store/store.ts'
import { verifyArticle } from './verification.ts'
import type { MeasureTask, VerifyTask } from './verifier-worker.ts'

/**
 * Reads articles off the main thread, so that others are answered meanwhile. All answers are JSON in UTF-8.
 * Throws Problem 'unavailable' when the queue is full or the work takes too long.
 */
export type Reader = {
  /** The ArticleRecords of an article, which is not stored. Throws the Problems of `readArticle`. */
  read(draft: ArticleDraft, ingestedAt: string): Promise<Uint8Array>
  /** How one record of an article came about: an Explanation, or null where the article gives no record of this id. Throws the Problems of `readArticle`. */
  explain(draft: ArticleDraft, id: string): Promise<Json<Explanation | null>>
  /** Reads an article and saves what was read. Throws the Problems of `readArticle`. */
  ingest(draft: ArticleDraft, ingestedAt: string): Promise<Ingested>
  /** The Verification of a stored article, or null where there is none of this id. */
  verify(id: string): Promise<Uint8Array | null>
  /** How large the store is, counted where it holds up nobody. */
  measure(): Promise<Measures>
  /** How many articles are being read or wait, and how many may at most; none may once it is closed. */
  load(): { pending: number; most: number }
  /** Loads the language model, so that the first article need not wait for it. */
  warm(): Promise<void>
  close(): Promise<void>
}

export type ReaderOptions = {
  /** How many articles may wait. */
  queue: number
  store: Store
  /** Where a thread can open the same store by itself; null where only this one holds it. */
  url: string | null
  /** How many threads there are at most. */
  threads?: number
  /** Whether others on the machine go first; threads are then given their next task while they are at one. */
  isBackground?: boolean
  /** Milliseconds, with the time in the queue. */
  timeLimit?: number
  /** A module for all threads, in place of their own. */
  filename?: string
}

const MOST_THREADS = 4
const TIME_LIMIT = 120_000
const RETRY_AFTER = 5
/** Reading makes many short-lived objects; with a larger nursery it was measured to be a fifth faster. */
const YOUNG_MEGABYTES = 64
/** How far threads in the background stand back, as `nice` counts. */
const NICE = 5
const SAMPLE = { draft: { outlet: 'None', text: 'The ministers of the two countries met in the capital on Monday.' }, ingestedAt: new Date(0).toISOString() }

/** A thread's module, as source or as it was built. */
const moduleOf = (name: string) => fileURLToPath(new URL(`./${name}${extname(import.meta.url)}`, import.meta.url))

/** One thread less than the machine can run, so that the main one is not held up. */
const spareThreads = () => Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1))

type Tasks = {
  read: [ReadTask, Uint8Array]
  explain: [ExplainTask, string]
  ingest: [IngestTask, Ingested]
  verify: [VerifyTask, Uint8Array | null]
  measure: [MeasureTask, Measures]
}
type Run = <Name extends keyof Tasks>(name: Name, task: Tasks[Name][0]) => Promise<Tasks[Name][1]>

const tooSlow = (timeLimit: number) => new Problem('unavailable', `The article could not be read within ${timeLimit / 1000} s`, { retryAfter: RETRY_AFTER })

/** Runs tasks in the pool, of which no more than `most` may be under way or waiting. */
function limit(open: () => Piscina, most: number, timeLimit: number): { run: Run; load: Reader['load'] } {
  let pending = 0
  const run: Run = async (name, task) => {
    if (pending >= most) throw new Problem('unavailable', 'Too many articles wait to be read', { retryAfter: RETRY_AFTER })
    const signal = AbortSignal.timeout(timeLimit)
    pending += 1
    try {
      const outcome: Outcome<Tasks[typeof name][1]> = await open().run(task, { name, signal })
      return resultOf(outcome)
    } catch (error) {
      throw signal.aborted ? tooSlow(timeLimit) : error
    } finally {
      pending -= 1
    }
  }
  return { run, load: () => ({ pending, most }) }
}

/** What must be done on this thread, because only this one holds the store. */
const here = (store: Store, run: Run) => ({
  async ingest(task: ReadTask): Promise<Ingested> {
    const bytes = await run('read', task)
    const { outcome, records } = await store.saveArticle(JSON.parse(new TextDecoder().decode(bytes)))
    return { outcome, id: records.article.id, records: Buffer.from(JSON.stringify(records)) }
  },
  async verify(id: string) {
    const records = await store.findArticleRecords(id)
    return records && Buffer.from(JSON.stringify(verifyArticle(records)))
  },
})

/** Threads that start with their first task. */
function openPool(filename: string, threads: number, isBackground = false) {
  let pool: Piscina | undefined
  return {
    open() {
      pool ??= new Piscina({
        filename,
        minThreads: 1,
        maxThreads: threads,
        idleTimeout: 60_000,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
        ...(isBackground && { niceIncrement: NICE, concurrentTasksPerWorker: 2 }),
      })
      return pool
    },
    close: async () => pool?.destroy(),
  }
}

/** Opens the reading threads, and one of its own for verifying, which waits for no reading. */
export function openReader({ queue, store, url, threads = spareThreads(), timeLimit = TIME_LIMIT, filename, isBackground = false }: ReaderOptions): Reader {
  const readers = openPool(filename ?? moduleOf('reader-worker'), threads, isBackground)
  const verifier = openPool(filename ?? moduleOf('verifier-worker'), 1)
  let isClosed = false
  const { run, load } = limit(readers.open, threads + queue, timeLimit)
  const { run: check } = limit(verifier.open, 1 + queue, timeLimit)
  const main = here(store, run)
  return {
    read: (draft, ingestedAt) => run('read', { draft, ingestedAt }),
    explain: (draft, id) => run('explain', { draft, id }),
    ingest: (draft, ingestedAt) => (url === null ? main.ingest({ draft, ingestedAt }) : run('ingest', { draft, ingestedAt, url })),
    verify: (id) => (url === null ? main.verify(id) : check('verify', { id, url })),
    measure: () => (url === null ? store.measure() : check('measure', { url })),
    load: () => (isClosed ? { pending: 0, most: 0 } : load()),
    async warm() {
      await run('read', SAMPLE).catch((error: unknown) => {
        if (!isClosed) throw error
      })
    },
    async close() {
      isClosed = true
      await Promise.all([readers.close(), verifier.close()])
    },
  }
}
