import type { ListName } from '../../records/filters.ts'
import { parseJson } from '../../store/json.ts'
import type { Store } from '../../store/store.ts'
import { toSparse } from '../shape/fields.ts'
import { textAt, toLine, withoutFormula } from './cells.ts'
import { COLUMNS } from './columns.ts'
import type { ExportEnd } from './end.ts'
import type { Format } from './formats.ts'
import { gdeltRows } from './gdelt/rows.ts'
import type { ExportWish } from './parameters.ts'

/** Writes a list in one form; rows are counted, and stand apart by the separator. */
export type Writer = {
  head: string
  separator: string
  rows: (items: readonly string[]) => readonly string[] | Promise<readonly string[]>
  /** What comes after the last row. */
  tail: (end: ExportEnd) => string
}

/** What a writer may need to know. */
export type Wanted = {
  list: ListName
  wish: ExportWish
  store: Pick<Store, 'findMany'>
  /** Fields that are not sent. */
  leftOut: ReadonlySet<string> | undefined
}

const BYTE_ORDER_MARK = '\ufeff'

/** What is said where a form has no place for a problem: HTTP/1.0 shows no failed transfer, and files are read later. */
const brokenOff = ({ count, problem }: ExportEnd) => (problem === undefined ? '' : `The export broke off after ${count} rows: ${problem.title}`)

const toJson = ({ leftOut }: Wanted): Writer => ({
  head: '{"items":[',
  separator: ',',
  rows: (items) => items.map(toSparse(leftOut)),
  tail: ({ next, problem, ...meta }) => (problem === undefined ? `],"next":${JSON.stringify(next)},"meta":${JSON.stringify(meta)}}` : ''),
})

const toNdjson = ({ leftOut }: Wanted): Writer => ({
  head: '',
  separator: '',
  rows: (items) => items.map(toSparse(leftOut)).map((item) => `${item}\n`),
  tail: (meta) => `${JSON.stringify({ meta })}\n`,
})

/** The line that a failed export ends with opens a quotation that is never closed, so that strict readers refuse it. */
function toCsv({ list, wish: { bom, formulas }, leftOut }: Wanted): Writer {
  const paths = COLUMNS[list].map((column) => column.split('.')).filter(([field = '']) => !leftOut?.has(field))
  const safe = formulas === 'keep' ? (text: string) => text : withoutFormula
  const toRow = (item: string) => {
    const record = parseJson(item)
    return toLine(paths.map((path) => safe(textAt(record, path))))
  }
  return {
    head: (bom === 'true' ? BYTE_ORDER_MARK : '') + toLine(paths.map((path) => path.join('.'))),
    separator: '',
    rows: (items) => items.map(toRow),
    tail: (end) => (end.problem === undefined ? '' : `"${brokenOff(end)}`),
  }
}

const toGdelt = ({ store }: Wanted): Writer => ({ head: '', separator: '', rows: (items) => gdeltRows(items, store), tail: brokenOff })

/** What writes each form. */
export const WRITERS: Readonly<Record<Format, (wanted: Wanted) => Writer>> = { json: toJson, ndjson: toNdjson, csv: toCsv, gdelt: toGdelt }
