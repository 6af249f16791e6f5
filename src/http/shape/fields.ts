import { type Mistake, Problem } from '../../problems.ts'
import type { ListName } from '../../records/filters.ts'
import { fieldsOf } from '../../records/resources.ts'
import { type Json, parseJson } from '../../store/json.ts'
import type { ShapeWish } from './parameters.ts'
import { listsOn, pathsOf, relationOf } from './relations.ts'

/** Those fields of each kind of record that are not sent. */
export type LeftOut = ReadonlyMap<ListName, ReadonlySet<string>>

const LISTS: readonly ListName[] = ['articles', 'events', 'participants', 'statements', 'actors', 'terms']

/** The lists for which a query gives `fields[…]`, each with the fields that it names. */
export function fieldsIn(query: ShapeWish): Map<ListName, string[]> {
  const given = new Map<string, unknown>(Object.entries(query))
  const found = new Map<ListName, string[]>()
  for (const list of LISTS) {
    const names = given.get(`fields[${list}]`)
    if (Array.isArray(names)) found.set(list, names.map(String))
  }
  return found
}

/** Whether a query gives any `fields[…]`. */
export const isWithFields = (query: ShapeWish): boolean => Object.keys(query).some((name) => name.startsWith('fields['))

/** Throws Problem 'invalid-request' for fields of records that no path leads to. */
export function checkFields(list: ListName, query: ShapeWish) {
  const { include = [] } = query
  const sent = new Set([list, ...include.flatMap((path) => listsOn(list, path))])
  const errors = [...fieldsIn(query).keys()].flatMap((each): Mistake[] => {
    if (sent.has(each)) return []
    const allowed = pathsOf(list).filter((path) => listsOn(list, path).includes(each))
    return [{ parameter: `fields[${each}]`, detail: `${each} are in this answer only where include names them: one of ${allowed.join(', ')}` }]
  })
  if (errors.length > 0) throw new Problem('invalid-request', 'The query string is not valid', { errors })
}

/** Where a path leads into a record itself: its kind and the field; null where the path leads to other records. */
function partOf(list: ListName, path: string): { list: ListName; field: string } | null {
  const [name = '', further] = path.split('.')
  const relation = relationOf(list, name)
  if (relation === null) return { list, field: name }
  return further !== undefined && relationOf(relation.to, further) === null ? { list: relation.to, field: further } : null
}

/** What the `fields[…]` of a query leave out. What `include` names stays, where it is part of a record. */
export function leftOutBy(list: ListName, query: ShapeWish): LeftOut {
  const parts = (query.include ?? []).flatMap((path) => partOf(list, path) ?? [])
  return new Map(
    [...fieldsIn(query)].map(([each, names]) => {
      const kept = new Set(['id', ...names, ...parts.filter((part) => part.list === each).map(({ field }) => field)])
      return [each, new Set(fieldsOf(each).filter((field) => !kept.has(field)))]
    }),
  )
}

/** What makes a finished record sparse. What is no field of its own, such as an explanation, stays. */
export function toSparse(leftOut: ReadonlySet<string> | undefined): <T>(record: Json<T>) => Json<T> {
  if (leftOut === undefined) return (record) => record
  return (record) => JSON.stringify(Object.fromEntries(Object.entries(Object(parseJson(record))).filter(([name]) => !leftOut.has(name))))
}
