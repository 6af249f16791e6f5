import type { TokenRange } from '../document/tokens.ts'
import { COLUMNS, type Columns } from './columns.ts'
import { mix } from './hashes.ts'
import { TEMPLATES } from './templates.ts'

/** Features of a token. */
export const FEATURES = TEMPLATES.length

const MOST_LOOKS = 3
/** Tokens that a look reaches at most. */
const REACH = 3
/** What a look beyond the sequence sees. */
const BEYOND = -1
const ROW = COLUMNS.length

/** For every template a hash to begin with, how often it looks, and where: in a table of ROW numbers a token, counted from the token's own. */
const seeds = Int32Array.from(TEMPLATES, (_, number) => mix(0x9e3779b1, number + 1))
const looksOf = Uint8Array.from(TEMPLATES, ({ length }) => length)
const placesOf = new Int16Array(FEATURES * MOST_LOOKS)
TEMPLATES.forEach((looks, number) => {
  looks.forEach((look, place) => {
    const [column, distance] = typeof look === 'string' ? ([look, 0] as const) : look
    placesOf[number * MOST_LOOKS + place] = distance * ROW + COLUMNS.indexOf(column)
  })
})

/** Numbers in a table of so many tokens. */
export const tableSize = (length: number): number => (length + 2 * REACH) * ROW

/** Puts the columns of a range side by side into a table, with what lies beyond its ends; tells where its rows start. */
export function layTable(columns: Columns, { first, last }: TokenRange, table: Int32Array): { first: number; row: number } {
  const length = last - first
  table.fill(BEYOND, 0, REACH * ROW)
  table.fill(BEYOND, (REACH + length) * ROW, tableSize(length))
  Object.values(columns).forEach((values, column) => {
    for (let at = first, place = REACH * ROW + column; at < last; at += 1, place += ROW) table[place] = values[at] ?? 0
  })
  return { first: REACH * ROW, row: ROW }
}

/** The hash of a feature of the token whose row in a table starts at `row`. */
export function featureAt(table: Int32Array, row: number, number: number): number {
  const looks = looksOf[number] ?? 0
  const look = number * MOST_LOOKS
  let hash = seeds[number] ?? 0
  if (looks > 0) hash = mix(hash, table[row + (placesOf[look] ?? 0)] ?? 0)
  if (looks > 1) hash = mix(hash, table[row + (placesOf[look + 1] ?? 0)] ?? 0)
  if (looks > 2) hash = mix(hash, table[row + (placesOf[look + 2] ?? 0)] ?? 0)
  return hash
}

/** Hashes of the features of a range's tokens, FEATURES each. */
export function findFeatures(columns: Columns, range: TokenRange): Int32Array {
  const length = range.last - range.first
  const table = new Int32Array(tableSize(length))
  const rows = layTable(columns, range, table)
  const features = new Int32Array(length * FEATURES)
  for (let place = 0, row = rows.first; place < features.length; place += FEATURES, row += rows.row)
    for (let number = 0; number < FEATURES; number += 1) features[place + number] = featureAt(table, row, number)
  return features
}
