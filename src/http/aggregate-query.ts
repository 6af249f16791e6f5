import { z } from 'zod'

/** How many at most: a whole number between two bounds. */
export function topOf({ least, most, default: usual }: { least: number; most: number; default: number }, description: string) {
  const range = { error: `not a whole number from ${least} to ${most}` }
  return z
    .preprocess(
      (value) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value),
      z.int(range).min(least, range).max(most, range).default(usual),
    )
    .describe(description)
}

/** Names of a list, with commas between them, each once. What is given more than once stays one value, which is none of the names. */
export function namesOf<Name extends string>(names: readonly Name[]) {
  const isDistinct = (given: readonly string[]) => new Set(given).size === given.length
  return z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',') : value === undefined ? value : [value]),
    z.array(z.enum(names)).min(1).refine(isDistinct, { error: 'names one twice' }),
  )
}

/** Some names of a list, or the usual ones. */
export const someOf = <Name extends string>(names: readonly Name[], usual: readonly Name[], description: string) =>
  namesOf(names)
    .default([...usual])
    .describe(description)
