import type { Database } from 'better-sqlite3'

/** What a label may be of: the kinds of a list, or what its name says. */
export type LabelField = 'events' | 'statements' | 'outlet' | 'contexts' | 'days' | 'country'

/** Several values as one label. */
export const toLabel = (values: readonly (string | null)[]): string => JSON.stringify(values)

/** Prepares to give the code of a value, a new one if need be, inside a transaction that writes. */
export function prepareCodes(database: Database): (field: LabelField, value: string) => number {
  const find = database.prepare<[LabelField, string], number>('select code from labels where field = ? and value = ?').pluck()
  const add = database.prepare<[LabelField, string], number>('insert into labels (field, value) values (?, ?) returning code').pluck()
  return (field, value) => find.get(field, value) ?? add.get(field, value) ?? 0
}

/** The labels of one field by their codes. */
export type Labels = ReadonlyMap<number, string>

/** Prepares to read the labels of a field. */
export function prepareLabels(database: Database): (field: LabelField) => Labels {
  const all = database.prepare<[LabelField], [number, string]>('select code, value from labels where field = ? order by code').raw()
  return (field) => new Map(all.all(field))
}

/** Several labels, each of several values. */
export const toParts = (labels: Labels): Map<number, (string | null)[]> => new Map([...labels].map(([code, label]) => [code, JSON.parse(label)]))
