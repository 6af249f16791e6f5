import { Problem } from '../problems.ts'

const LONGEST_ID = 200

/** Throws the Problem 'not-found' for a record. */
export function missing(noun: string, id: string): never {
  throw new Problem('not-found', `No ${noun} has the id ${JSON.stringify(id.length > LONGEST_ID ? `${id.slice(0, LONGEST_ID)}…` : id)}`)
}
