import type { Values } from '../groups.ts'
import { OPEN } from '../rows.ts'
import { type Labels, toParts } from './labels.ts'
import { type Facted, KIND_FIELDS } from './layout.ts'

/** Whether a code is meant, by the code. */
export type Flags = Uint8Array

/** Flags of some codes. */
export function flagsOf(codes: readonly number[]): Flags {
  const flags = new Uint8Array(codes.reduce((most, code) => Math.max(most, code), 0) + 1)
  for (const code of codes) flags[code] = 1
  return flags
}

const codesWhere = (parts: ReadonlyMap<number, readonly (string | null)[]>, isMeant: (parts: readonly (string | null)[]) => boolean): Flags =>
  flagsOf([...parts].flatMap(([code, values]) => (isMeant(values) ? [code] : [])))

/** The labels that are one of the values. */
export const whereLabel = (labels: Labels, values: Values): Flags => flagsOf([...labels].flatMap(([code, label]) => (values.includes(label) ? [code] : [])))

/** The kinds with one of the values in a field. */
export function whereKind(labels: Labels, { list, field, values }: { list: Facted; field: string; values: Values }): Flags {
  const at = KIND_FIELDS[list].indexOf(field)
  return codesWhere(toParts(labels), (parts) => values.includes(parts[at] ?? ''))
}

/** The sets that hold one of the values. */
export const whereSet = (labels: Labels, values: Values): Flags =>
  codesWhere(toParts(labels), (parts) => parts.some((part) => part !== null && values.includes(part)))

/** The ranges of days that overlap one of the ranges. */
export const whereDays = (labels: Labels, values: Values): Flags =>
  codesWhere(toParts(labels), ([first, last]) =>
    values.some(
      (value) =>
        typeof value !== 'string' && 'earliest' in value && (first ?? '') <= (value.latest ?? OPEN.latest) && (last ?? '') >= (value.earliest ?? OPEN.earliest),
    ),
  )
