import type { Database } from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import type { Selection } from '../../store.ts'
import type { Plan } from '../conditions.ts'
import { type AnyFilter, bindingsOf, type Group, groupsOf, sequencesOf, shapeOf } from '../groups.ts'
import { matchingOf } from '../matching.ts'
import { prepareShapes } from '../shapes.ts'
import { type Flags, flagsOf, type Values, whereDays, whereKind, whereLabel, whereSet } from './flags.ts'
import { prepareLabels } from './labels.ts'
import { type Column, type Facted, KIND_FIELDS } from './layout.ts'

/**
 * How a record is tested: by one of its facts, whose unknown value is told apart where it is dated; by any of its parties' actors or
 * countries; or by its sequence.
 */
export type Test =
  | { kind: 'fact'; column: Column; allowed: Flags; isDated: boolean }
  | { kind: 'party'; part: 'actor' | 'country'; allowed: Flags }
  | { kind: 'row'; allowed: Flags }

type Asked = { parameter: string; values: Values }

/** The groups of a filter by their names, with the values of each. */
const askedOf = (filter: AnyFilter): ReadonlyMap<string, Asked> =>
  new Map(
    Object.entries(filter).flatMap(([parameter, groups = []]) =>
      groups.map((values, index): [string, Asked] => [`${parameter}.${index}`, { parameter, values }]),
    ),
  )

/** Prepares to turn a filter into tests of facts; what facts do not tell is found among the rows, by an index alone. */
export function prepareTests(database: Database, list: Facted, plan: Plan): (selection: Selection<AnyFilter>) => Test[] {
  const labels = prepareLabels(database)
  const rowsOf = prepareShapes<[number]>(database)
  const actors = database.prepare<[string], number>('select sequence from actors where id in (select value from json_each(?))').pluck()
  const compatriots = database.prepare<[string], number>('select sequence from actors where country in (select value from json_each(?))').pluck()
  const kindField = list === 'events' ? 'event' : 'statement'
  const fact = (column: Column, allowed: Flags): Test => ({ kind: 'fact', column, allowed, isDated: column === 'occurred' || column === 'published' })

  const byFacts = ({ parameter, values }: Asked): Test | undefined => {
    if (KIND_FIELDS[list].includes(parameter)) return fact('kind', whereKind(labels(kindField), { list, field: parameter, values }))
    if (parameter === 'outlet') return fact('outlet', whereLabel(labels('outlet'), values))
    if (parameter === 'context') return fact('contexts', whereSet(labels('contexts'), values))
    if (parameter === 'published' || parameter === 'occurred') return fact(parameter, whereDays(labels('days'), values))
    if (parameter === 'speaker') return fact('speaker', flagsOf(actors.all(JSON.stringify(values))))
    if (list === 'statements') return parameter === 'country' ? fact('speaker', flagsOf(compatriots.all(JSON.stringify(values)))) : undefined
    if (parameter === 'country') return { kind: 'party', part: 'country', allowed: whereLabel(labels('country'), values) }
    return parameter === 'actor' ? { kind: 'party', part: 'actor', allowed: flagsOf(actors.all(JSON.stringify(values))) } : undefined
  }
  const byRows = (group: Group, filter: AnyFilter): Test => {
    const rows = rowsOf(shapeOf([group]), () => sequencesOf(plan, group))(bindingsOf(plan, filter))
    return { kind: 'row', allowed: flagsOf(rows.map(([sequence]) => sequence)) }
  }
  const byRest = (rest: Omit<Selection<AnyFilter>, 'filter'>): Test[] => {
    if (Object.values(rest).every((part) => part === undefined)) return []
    const { shape, where, bindings } = matchingOf(plan, { ...rest, filter: {} })
    const rows = rowsOf(`rest ${shape}`, () => sql`select ${plan.table.sequence} from ${plan.table} where ${where}`)(bindings)
    return [{ kind: 'row', allowed: flagsOf(rows.map(([sequence]) => sequence)) }]
  }
  return ({ filter, ...rest }) => {
    const asked = askedOf(filter)
    const tests = groupsOf(plan, filter).flatMap((group) => {
      const values = asked.get(group.name)
      return values ? [byFacts(values) ?? byRows(group, filter)] : []
    })
    return [...tests, ...byRest(rest)]
  }
}
