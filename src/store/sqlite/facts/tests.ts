import type { Database } from 'better-sqlite3'
import type { Plan } from '../conditions.ts'
import { type AnySelection, bindingsOf, type Group, partsOf, sequencesOf, type Values } from '../groups.ts'
import { prepareShapes } from '../shapes.ts'
import { type Flags, flagsOf, whereDays, whereKind, whereLabel, whereSet } from './flags.ts'
import { prepareLabels } from './labels.ts'
import { type Column, type Facted, KIND_FIELDS } from './layout.ts'

/** What is compared: one of a record's facts; any of its parties' actors or countries; its sequence. */
type Compared =
  | { kind: 'fact'; column: Column; allowed: Flags }
  | { kind: 'party'; part: 'actor' | 'country'; allowed: Flags }
  | { kind: 'row'; allowed: Flags }

/** How a record is tested; where it is negated, it must not meet what is compared. */
export type Test = Compared & { isNegated: boolean }

/** All tests of a selection: those of dates are kept apart, since what they leave out for want of a date is counted; of the branches one has to be met. */
export type Tests = { plain: readonly Test[]; dated: readonly Test[]; branches: readonly (readonly Test[])[] }

type Asked = { parameter: string; values: Values }

/** The values of each group of a selection by the group's name. */
function askedOf({ filter, not = {}, any = [] }: AnySelection): ReadonlyMap<string, Asked> {
  const filters: [string, AnySelection['filter']][] = [
    ['', filter],
    ['not.', not],
    ...any.map((branch, index): [string, AnySelection['filter']] => [`any.${index}.`, branch]),
  ]
  return new Map(
    filters.flatMap(([prefix, each]) =>
      Object.entries(each).flatMap(([parameter, groups = []]) =>
        groups.map((values, index): [string, Asked] => [`${prefix}${parameter}.${index}`, { parameter, values }]),
      ),
    ),
  )
}

/** Prepares to compare facts with what is asked for; undefined for what facts do not tell. */
function prepareFactTests(database: Database, list: Facted): (asked: Asked) => Compared | undefined {
  const labels = prepareLabels(database)
  const actors = database.prepare<[string], number>('select sequence from actors where id in (select value from json_each(?))').pluck()
  const compatriots = database.prepare<[string], number>('select sequence from actors where country in (select value from json_each(?))').pluck()
  const fact = (column: Column, allowed: Flags): Compared => ({ kind: 'fact', column, allowed })
  const codesOf = (statement: typeof actors, values: Values) => flagsOf(statement.all(JSON.stringify(values)))

  const byParties = ({ parameter, values }: Asked): Compared | undefined => {
    if (parameter === 'country') return { kind: 'party', part: 'country', allowed: whereLabel(labels('country'), values) }
    return parameter === 'actor' ? { kind: 'party', part: 'actor', allowed: codesOf(actors, values) } : undefined
  }
  const bySpeaker = ({ parameter, values }: Asked): Compared | undefined => {
    if (parameter === 'speaker') return fact('speaker', codesOf(actors, values))
    return parameter === 'country' ? fact('speaker', codesOf(compatriots, values)) : undefined
  }
  return (asked) => {
    const { parameter, values } = asked
    if (KIND_FIELDS[list].includes(parameter)) return fact('kind', whereKind(labels(list), { list, field: parameter, values }))
    if (parameter === 'outlet') return fact('outlet', whereLabel(labels('outlet'), values))
    if (parameter === 'context') return fact('contexts', whereSet(labels('contexts'), values))
    if (parameter === 'published' || parameter === 'occurred') return fact(parameter, whereDays(labels('days'), values))
    return list === 'events' ? byParties(asked) : bySpeaker(asked)
  }
}

/** Prepares to turn a selection into tests of facts; what facts do not tell is found among the rows, by an index alone. */
export function prepareTests(database: Database, list: Facted, plan: Plan): (selection: AnySelection) => Tests {
  const byFacts = prepareFactTests(database, list)
  const rowsOf = prepareShapes<[number]>(database)
  const toRows = (rows: readonly [number][]): Compared => ({ kind: 'row', allowed: flagsOf(rows.map(([sequence]) => sequence)) })

  return (selection) => {
    const asked = askedOf(selection)
    const bindings = bindingsOf(plan, selection)
    const byRows = (group: Group) => toRows(rowsOf(`${group.name}:${group.size}`, () => sequencesOf(plan, group))(bindings))
    const toTest = (group: Group): Test => {
      const values = asked.get(group.name)
      return { ...((values && byFacts(values)) ?? byRows(group)), isNegated: group.isNegated }
    }
    const { groups, branches } = partsOf(plan, selection)
    const isDated = ({ condition }: Group) => condition.kind === 'range'
    return {
      plain: groups.filter((group) => !isDated(group)).map(toTest),
      dated: groups.filter(isDated).map(toTest),
      branches: branches.map((branch) => branch.map(toTest)),
    }
  }
}
