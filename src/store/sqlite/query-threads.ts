import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { resultOf } from '../../outcome.ts'
import { Problem } from '../../problems.ts'
import type { QueryLimits } from '../store.ts'
import type { Answer, Asked, Question } from './answers.ts'

export type QueryTask<Q extends Question> = { file: string; question: Q; asked: Asked<Q> }

/** Threads that answer what needs much reading, each with a connection of its own. */
export type QueryThreads = {
  /** What is not handed to them. */
  walk: number
  /** Throws Problem 'unavailable' where too many wait or the answer takes too long, and the Problems of the question. */
  ask<Q extends Question>(question: Q, asked: Asked<Q>): Promise<Answer<Q>>
  close(): Promise<void>
}

const RETRY_AFTER = 2
const WORKER = fileURLToPath(new URL(`./query-worker${extname(import.meta.url)}`, import.meta.url))

const tooSlow = (timeLimit: number) =>
  new Problem('unavailable', `The answer could not be found within ${timeLimit / 1000} s; narrower filters are answered sooner`, { retryAfter: RETRY_AFTER })
const tooMany = () => new Problem('unavailable', 'Too many questions wait that need much reading', { retryAfter: RETRY_AFTER })

/** Prepares threads for a file; each starts with its first question and ends when it has long been idle. */
export function openQueryThreads(file: string, { walk, threads, queue, timeLimit }: QueryLimits): QueryThreads {
  let pool: Piscina | undefined
  let pending = 0
  const open = () => {
    pool ??= new Piscina({ filename: WORKER, name: 'answer', minThreads: 0, maxThreads: threads, idleTimeout: 60_000 })
    return pool
  }
  return {
    walk,
    async ask(question, asked) {
      if (pending >= threads + queue) throw tooMany()
      const signal = AbortSignal.timeout(timeLimit)
      pending += 1
      try {
        return resultOf(await open().run({ file, question, asked }, { signal }))
      } catch (error) {
        throw signal.aborted ? tooSlow(timeLimit) : error
      } finally {
        pending -= 1
      }
    },
    close: async () => pool?.destroy(),
  }
}
