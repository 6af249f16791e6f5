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

/** The columns of a range side by side, with what lies beyond its ends. */
function toTable(columns: Columns, { first, last }: TokenRange): Int32Array {
  const table = new Int32Array((last - first + 2 * REACH) * ROW).fill(BEYOND)
  Object.values(columns).forEach((values, column) => {
    for (let at = first, place = REACH * ROW + column; at < last; at += 1, place += ROW) table[place] = values[at] ?? 0
  })
  return table
}

/** Hashes of the features of a range's tokens, FEATURES each. */
export function findFeatures(columns: Columns, range: TokenRange): Int32Array {
  const table = toTable(columns, range)
  const features = new Int32Array((range.last - range.first) * FEATURES)
  let place = 0
  for (let row = REACH * ROW; place < features.length; row += ROW)
    for (let number = 0, look = 0; number < FEATURES; number += 1, look += MOST_LOOKS) {
      const looks = looksOf[number] ?? 0
      let hash = seeds[number] ?? 0
      if (looks > 0) hash = mix(hash, table[row + (placesOf[look] ?? 0)] ?? 0)
      if (looks > 1) hash = mix(hash, table[row + (placesOf[look + 1] ?? 0)] ?? 0)
      if (looks > 2) hash = mix(hash, table[row + (placesOf[look + 2] ?? 0)] ?? 0)
      features[place] = hash
      place += 1
    }
  return features
}
