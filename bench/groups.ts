/** The groups of figures by their names, in the order in which they are measured. */
import { measureAgain } from './groups/again.ts'
import { measureFirst } from './groups/first.ts'
import type { MeasureEach, MeasureOnce } from './measuring.ts'

/** What is measured for each database. */
export const EACH: Record<string, MeasureEach> = { first: measureFirst, again: measureAgain }

/** What is measured once. */
export const ONCE: Record<string, MeasureOnce> = {}

export const GROUPS = [...Object.keys(EACH), ...Object.keys(ONCE)]
