import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { Problem } from './problems.ts'
import type { Outcome } from './reader-worker.ts'
import type { ArticleDraft, Verification } from './records/article.ts'
import type { ArticleRecords } from './records/article-records.ts'

/**
 * Reads articles off the main thread, so that others are answered meanwhile.
 * Throws Problem 'unavailable' when the queue is full or the work takes too long.
 */
export type Reader = {
  /** Throws the Problems of `readArticle`. */
  read(draft: ArticleDraft, ingestedAt: string): Promise<ArticleRecords>
  /** Compares every span of an article's records with its text. */
  verify(records: ArticleRecords): Promise<Verification>
  /** Loads the language model, so that the first article need not wait for it. */
  warm(): Promise<void>
  close(): Promise<void>
}

/** `queue`: how many articles may wait; `threads`: at most; `timeLimit`: milliseconds, with the time in the queue; `filename`: the thread's module. */
export type ReaderOptions = { queue: number; threads?: number; timeLimit?: number; filename?: string }

const MOST_THREADS = 4
const TIME_LIMIT = 60_000
const RETRY_AFTER = 5
const SAMPLE = { outlet: 'None', text: 'The ministers of the two countries met in the capital on Monday.' }

/** The thread's module, as source or as it was built. */
const workerFile = () => fileURLToPath(new URL(`./reader-worker${extname(import.meta.url)}`, import.meta.url))

/** One thread less than the machine can run, so that the main one is not held up. */
const spareThreads = () => Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1))

/** Opens a pool of reading threads. */
export function openReader({ queue, threads = spareThreads(), timeLimit = TIME_LIMIT, filename = workerFile() }: ReaderOptions): Reader {
  const pool = new Piscina({ filename, minThreads: 1, maxThreads: threads, idleTimeout: 60_000 })
  let pending = 0

  async function run<T>(name: string, task: unknown): Promise<T> {
    if (pending >= threads + queue) throw new Problem('unavailable', 'Too many articles wait to be read', { retryAfter: RETRY_AFTER })
    const signal = AbortSignal.timeout(timeLimit)
    pending += 1
    try {
      const outcome: Outcome<T> = await pool.run(task, { name, signal })
      if ('value' in outcome) return outcome.value
      throw new Problem(outcome.problem, outcome.detail, { errors: outcome.errors })
    } catch (error) {
      if (!signal.aborted) throw error
      throw new Problem('unavailable', `The article could not be read within ${timeLimit / 1000} s`, { retryAfter: RETRY_AFTER })
    } finally {
      pending -= 1
    }
  }

  return {
    read: (draft, ingestedAt) => run('read', { draft, ingestedAt }),
    verify: (records) => run('verify', records),
    warm: async () => {
      await run('read', { draft: SAMPLE, ingestedAt: new Date(0).toISOString() })
    },
    close: () => pool.destroy(),
  }
}
