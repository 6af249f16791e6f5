import type { SQL } from 'drizzle-orm'
import type { Selection } from '../store.ts'
import type { Plan } from './conditions.ts'
import { type AnyFilter, allOf, bindingsOf, gatherRows, groupsOf, shapeOf } from './groups.ts'
import type { Bindings } from './shapes.ts'

/** A selection as SQL: a condition on the rows of the plan's table, the values that it binds, and all that its text depends on. */
export type Matching = { shape: string; where: SQL; bindings: Bindings }

/** Compiles which records are meant into a condition that finds all of them by indexes; `expression` is the search in FTS5's language, by prepareExpression. */
export function matchingOf(plan: Plan, { filter, q }: Selection<AnyFilter>, expression?: string): Matching {
  if ((q === undefined) !== (expression === undefined)) throw new Error('a search and its expression are given together')
  const meant = expression === undefined ? filter : { ...filter, q: [[expression]] }
  const groups = groupsOf(plan, meant)
  return { shape: shapeOf(groups), where: allOf(groups.map((group) => gatherRows(plan, group))), bindings: bindingsOf(plan, meant) }
}
