import type { SQL } from 'drizzle-orm'
import type { Plan } from './conditions.ts'
import { type AnySelection, bindingsOf, gatherParts, partsOf, shapeOfParts } from './groups.ts'
import type { Bindings } from './shapes.ts'

/** A selection as SQL: a condition on the rows of the plan's table, the values that it binds, and all that its text depends on. */
export type Matching = { shape: string; where: SQL; bindings: Bindings }

/** Compiles which records are meant into a condition that finds all of them by indexes. */
export function matchingOf(plan: Plan, selection: AnySelection): Matching {
  const parts = partsOf(plan, selection)
  return { shape: shapeOfParts(parts), where: gatherParts(plan, parts), bindings: bindingsOf(plan, selection) }
}
