/** What the threads that read and verify have in common. */
import { type Mistake, Problem, type ProblemName } from './problems.ts'
import { openStore } from './store/open.ts'
import type { Store } from './store/store.ts'

/** What a thread answers: an expected failure loses its class between threads, so it is told by its name. */
export type Outcome<T> = { value: T } | { problem: ProblemName; detail: string; errors: readonly Mistake[] }

const stores = new Map<string, Promise<Store>>()

/** This thread's own connection to a store. */
export function storeAt(url: string): Promise<Store> {
  const store = stores.get(url) ?? openStore(url)
  stores.set(url, store)
  return store
}

/** A value as JSON in UTF-8, which passes between threads at little cost. */
export const toBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

/** What an outcome holds; throws the Problem that it tells of. */
export function resultOf<T>(outcome: Outcome<T>): T {
  if ('value' in outcome) return outcome.value
  throw new Problem(outcome.problem, outcome.detail, { errors: outcome.errors })
}

/** Does the work of a task; a Problem becomes an outcome, another error is thrown. */
export async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await work() }
  } catch (error) {
    if (error instanceof Problem) return { problem: error.problem, detail: error.message, errors: error.errors }
    throw error
  }
}
