import type { Database } from 'better-sqlite3'
import { type SQL, sql } from 'drizzle-orm'
import type { Naming, Namings } from '../../records/naming.ts'
import type { Plan } from './conditions.ts'
import { prepareCounts } from './counts.ts'
import { type AnySelection, partsOf } from './groups.ts'
import { type Matching, matchingOf } from './matching.ts'
import { actors, terms } from './schema.ts'
import { prepareShapes } from './shapes.ts'

/** A naming, and the sums over all: how many there are, and how many terms. */
type Row = [actorId: string, name: string, surface: string, outlet: string, voice: Naming['voice'], count: number, namings: number, total: number]

/** Where no filter leads to few rows, the index that has them in the order of namings is walked, and nothing is sorted. */
const walked = sql`indexed by terms_by_naming`

/** The most frequent namings; all that is read stands in one index, unless few rows are meant. */
const namingsSql = ({ where }: Matching, isWalked: boolean): SQL =>
  sql`with namings as materialized (
      select ${terms.actorId} as actor, ${terms.surface} as surface, ${terms.outlet} as outlet, ${terms.voice} as voice, count(*) as uses
      from ${terms} ${isWalked ? walked : sql``} where ${where} group by ${terms.actorId}, ${terms.surface}, ${terms.outlet}, ${terms.voice})
    select actor, ${actors.name}, surface, outlet, voice, uses, (select count(*) from namings), (select sum(uses) from namings)
    from (select * from namings order by uses desc, actor, surface, outlet, voice limit ${sql.placeholder('top')})
    cross join ${actors} on ${actors.id} = actor order by uses desc, actor, surface, outlet, voice`

/** Prepares to count how outlets name actors. */
export function prepareNamings(database: Database, plan: Plan) {
  const rowsOf = prepareShapes<Row>(database)
  const { count } = prepareCounts(database, plan)
  const namings = ({ top, ...selection }: AnySelection & { top: number }): Namings => {
    const matching = matchingOf(plan, selection)
    const isWalked = Object.keys(selection.filter).every((name) => !plan.conditions[name]?.selective || name === 'actor')
    const rows = rowsOf(`${isWalked} ${matching.shape}`, () => namingsSql(matching, isWalked))({ ...matching.bindings, top })
    const listed = rows.map(([actorId, name, surface, outlet, voice, uses]) => ({ actorId, name, surface, outlet, voice, count: uses }))
    const [[, , , , , , all, total] = Array(8).fill(0)] = rows
    const parts = partsOf(plan, selection)
    const isDated = parts.groups.some(({ condition }) => condition.kind === 'range')
    return {
      namings: listed,
      other: { namings: all - listed.length, count: total - listed.reduce((sum, { count: uses }) => sum + uses, 0) },
      meta: { total, ...(isDated ? { excludedUnknownDate: count(parts, matching.bindings).excludedUnknownDate } : {}) },
    }
  }
  return database.transaction(namings)
}
