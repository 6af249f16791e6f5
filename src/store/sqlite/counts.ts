import type { Database } from 'better-sqlite3'
import type { PageMeta } from '../../records/page.ts'
import type { Plan } from './conditions.ts'
import { atMostSql, excludedSql, totalSql } from './count-sql.ts'
import { type Group, type Parts, shapeOf, shapeOfParts } from './groups.ts'
import { type Bindings, prepareShapes } from './shapes.ts'

/** Fewer rows than these are sooner gathered and sorted than met by walking an index in the list's order. */
const FEW = 1000
/** So many are gathered while others wait: they lie far apart, and each may have to be read from the disk. */
export const FEW_AT_ONCE = 100

/** Prepares to count what a filter lets through. */
export function prepareCounts(database: Database, plan: Plan) {
  const countsOf = prepareShapes<[number]>(database)
  return {
    /** The page's `meta`. */
    count(parts: Parts, bindings: Bindings): PageMeta {
      const shape = shapeOfParts(parts)
      const [[total] = [0]] = countsOf(`total ${shape}`, () => totalSql(plan, parts))(bindings)
      if (parts.groups.every(({ condition }) => condition.kind !== 'range')) return { total }
      const [[excludedUnknownDate] = [0]] = countsOf(`excluded ${shape}`, () => excludedSql(plan, parts))(bindings)
      return { total, excludedUnknownDate }
    },
    /** Whether fewer rows than `most` meet a group, found without counting more. */
    isFew(group: Group, bindings: Bindings, most = FEW): boolean {
      const [[found] = [0]] = countsOf(`few ${shapeOf([group])}`, () => atMostSql(plan, group))({ ...bindings, most })
      return found < most
    },
  }
}
