import type { TokenRange } from '../document/tokens.ts'
import type { Sentence } from '../sentences.ts'
import type { Columns } from './columns.ts'
import { FEATURES, featureAt, layTable, tableSize } from './features.ts'
import { OUTSIDE, openingOf } from './labels.ts'
import { believe, bestPath, type Lattice, laySteps, openRoom, WIDTH } from './lattice.ts'
import { LANES, type LaidOut, RAISED } from './model.ts'

/** Tokens of a sequence at most, where its paragraph has more sentences than one. */
const LONGEST = 400
/** Added to the score of a cue's first word: the best path alone leaves out what is right in two cases of three. */
const CUE_BONUS = 1.5
const FAVOURS = Float64Array.from({ length: WIDTH }, (_, label) => (label === openingOf('cue') ? CUE_BONUS : 0))

/** The stretches that are tagged together: paragraphs, cut between sentences where they are long. */
export function sequencesOf(sentences: readonly Sentence[]): TokenRange[] {
  const sequences: (TokenRange & { paragraph: number })[] = []
  for (const { first, last, paragraph } of sentences) {
    const open = sequences.at(-1)
    if (open && open.paragraph === paragraph && last - open.first <= LONGEST) sequences[sequences.length - 1] = { ...open, last }
    else sequences.push({ first, last, paragraph })
  }
  return sequences
}

/** Labels of all tokens, and the probability of each by the model; none in a stretch in which all are outside. */
export type Tagging = { readonly labels: Uint8Array; readonly beliefs: Float64Array }

/** The first and third byte of a lane; a sum of the bytes of many features has 16 bits of room. */
const BYTES = 0xff00ff

/** Room for what one sequence after another gives. */
const openSpace = (length: number) => ({ ...openRoom(length), table: new Int32Array(tableSize(length)), emissions: new Float64Array(length * WIDTH) })
type Space = ReturnType<typeof openSpace>

/** Sums the weights of all features of every token of a range; written out lane by lane, which is four times as fast as a loop over them. */
function putEmissions({ bits, lanes, scale }: LaidOut, columns: Columns, range: TokenRange, { table, emissions }: Space): void {
  const rows = layTable(columns, range, table)
  const sums = new Int32Array(2 * LANES)
  const mask = 2 ** bits - 1
  for (let at = 0, row = rows.first; at < range.last - range.first; at += 1, row += rows.row) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    for (let number = 0; number < FEATURES; number += 1) {
      const from = (featureAt(table, row, number) & mask) * LANES
      const first = lanes[from] ?? 0
      const second = lanes[from + 1] ?? 0
      const third = lanes[from + 2] ?? 0
      a = (a + (first & BYTES)) | 0
      b = (b + ((first >>> 8) & BYTES)) | 0
      c = (c + (second & BYTES)) | 0
      d = (d + ((second >>> 8) & BYTES)) | 0
      e = (e + (third & BYTES)) | 0
      f = (f + ((third >>> 8) & BYTES)) | 0
    }
    sums[0] = a
    sums[1] = b
    sums[2] = c
    sums[3] = d
    sums[4] = e
    sums[5] = f
    for (let label = 0; label < WIDTH; label += 1) {
      const sum = (sums[2 * (label >> 2) + (label & 1)] ?? 0) >> (8 * (label & 2))
      emissions[at * WIDTH + label] = scale * ((sum & 0xffff) - FEATURES * RAISED)
    }
  }
}

/** Labels every token of the sentences. */
export function tag(model: LaidOut, columns: Columns, sentences: readonly Sentence[]): Tagging {
  const labels = new Uint8Array(columns.word.length)
  const beliefs = new Float64Array(columns.word.length * WIDTH)
  const sequences = sequencesOf(sentences)
  const space = openSpace(sequences.reduce((most, { first, last }) => Math.max(most, last - first), 0))
  const steps = laySteps(model.transitions)
  for (const range of sequences) {
    putEmissions(model, columns, range, space)
    const lattice: Lattice = { length: range.last - range.first, emissions: space.emissions, steps }
    const path = bestPath(lattice, FAVOURS, space)
    if (path.every((label) => label === OUTSIDE)) continue
    labels.set(path, range.first)
    beliefs.set(believe(lattice, space).labels, range.first * WIDTH)
  }
  return { labels, beliefs }
}
