/** How work that was done in another thread or process ended: a Problem loses its class on the way, so it is told by its name. */
import { type Mistake, Problem, type ProblemName } from './problems.ts'

/** A value, or the Problem that was thrown instead. */
export type Outcome<T> = { value: T } | { problem: ProblemName; detail: string; errors: readonly Mistake[] }

/** Does some work; a Problem becomes an outcome, another error is thrown. */
export async function attempt<T>(work: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await work() }
  } catch (error) {
    if (error instanceof Problem) return { problem: error.problem, detail: error.message, errors: error.errors }
    throw error
  }
}

/** What an outcome holds; throws the Problem that it tells of. */
export function resultOf<T>(outcome: Outcome<T>): T {
  if ('value' in outcome) return outcome.value
  throw new Problem(outcome.problem, outcome.detail, { errors: outcome.errors })
}
