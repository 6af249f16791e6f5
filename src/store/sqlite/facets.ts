import type { Database } from 'better-sqlite3'
import type { Facet, Facets } from '../../records/facet.ts'
import { MULTIPLE_FACETS } from '../../records/facet.ts'
import { EVENT_TYPES, EventType } from '../../records/vocabulary.ts'
import type { FacetQuery } from '../store.ts'
import type { Plan } from './conditions.ts'
import { prepareLabels, toParts } from './facts/labels.ts'
import { COLUMNS, type Column, type Facted, KIND_FIELDS } from './facts/layout.ts'
import { type Block, prepareScan } from './facts/scan.ts'
import { addColumn, addParties, type Tally } from './facts/tally.ts'
import type { AnySelection } from './groups.ts'

/** What a facet counts: a column of facts, or the actors (1) or countries (2) that take part. */
type Source = Column | 1 | 2

/** What was counted of one source; how many records have none of it. */
type Counted = { tally: Tally; missing: number }

/** The values that a code stands for, with a name where it is an actor's. */
type Meaning = { values: readonly string[]; name?: string }

const sourceOf = (list: Facted, by: string): Source => {
  if (list === 'events' && by === 'actor') return 1
  if (list === 'events' && by === 'country') return 2
  if (by === 'context') return 'contexts'
  if (by === 'country') return 'speaker'
  return COLUMNS[list].find((column) => column === by) ?? 'kind'
}

function count(list: Facted, block: Block, source: Source, counted: Counted) {
  if (typeof source === 'string') return addColumn(counted.tally, block, list, source)
  counted.missing -= addParties(counted.tally, block, source)
}

const quadOf = (type: string | null | undefined) => {
  const { success, data } = EventType.safeParse(type)
  return success ? String(EVENT_TYPES[data].quad) : null
}

/** Prepares to say what each code of a source means for a facet. */
function prepareMeanings(database: Database, list: Facted) {
  const labels = prepareLabels(database)
  const actors = database.prepare<[], [number, string, string, string | null]>('select sequence, id, name, country from actors').raw()
  return (by: string, source: Source): ReadonlyMap<number, Meaning> => {
    if (source === 1 || by === 'speaker') return new Map(actors.all().map(([code, id, name]) => [code, { values: [id], name }]))
    if (source === 'speaker') return new Map(actors.all().map(([code, , , country]) => [code, { values: country === null ? [] : [country] }]))
    if (source === 2 || source === 'outlet')
      return new Map([...labels(source === 2 ? 'country' : 'outlet')].map(([code, label]) => [code, { values: [label] }]))
    const parts = toParts(labels(source === 'contexts' ? 'contexts' : list))
    const at = KIND_FIELDS[list].indexOf(by)
    const valuesOf = (all: readonly (string | null)[]) => (source === 'contexts' ? all : [by === 'quad' ? quadOf(all[0]) : (all[at] ?? null)])
    return new Map([...parts].map(([code, all]) => [code, { values: valuesOf(all).flatMap((value) => value ?? []) }]))
  }
}

type Value = Facet['values'][number]

const byCount = (a: Value, b: Value) => b.count - a.count || (a.value < b.value ? -1 : 1)

function toFacet(by: string, isMultiple: boolean, { tally, missing }: Counted, meanings: ReadonlyMap<number, Meaning>, top: number): Facet {
  const values = new Map<string, Value>()
  const facet = { by, isMultiple, missing }
  for (const [code, count] of tally.counts.entries()) {
    if (count === 0) continue
    const meaning = meanings.get(code)
    if (!meaning || meaning.values.length === 0) facet.missing += count
    else for (const value of meaning.values) values.set(value, { value, name: meaning.name ?? null, count: count + (values.get(value)?.count ?? 0) })
  }
  const ranked = [...values.values()].sort(byCount)
  const others = ranked.slice(top)
  return { ...facet, values: ranked.slice(0, top), other: { values: others.length, count: others.reduce((sum, { count }) => sum + count, 0) } }
}

const isMultiple = (list: Facted, by: string): boolean => MULTIPLE_FACETS[list].some((name) => name === by)

/** Prepares to count the records of a list by fields; each source of several facets is counted once, and all in one scan. */
export function prepareFacets(database: Database, list: Facted, plan: Plan) {
  const scan = prepareScan(database, list, plan)
  const meaningsOf = prepareMeanings(database, list)
  const facets = ({ by, top, ...selection }: AnySelection & FacetQuery<string>): Facets => {
    const counted = new Map<Source, Counted>(by.map((name) => [sourceOf(list, name), { tally: { counts: new Uint32Array() }, missing: 0 }]))
    const visit = (block: Block) => {
      for (const [source, counts] of counted) count(list, block, source, counts)
    }
    const meta = scan(selection, visit, counted.has(1) || counted.has(2))
    const facets = by.flatMap((name) => {
      const source = sourceOf(list, name)
      const counts = counted.get(source)
      if (!counts) return []
      const missing = counts.missing + (typeof source === 'string' ? 0 : meta.total)
      return [toFacet(name, isMultiple(list, name), { ...counts, missing }, meaningsOf(name, source), top)]
    })
    return { facets, meta }
  }
  return database.transaction(facets)
}
