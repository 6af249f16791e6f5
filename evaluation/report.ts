import { formatTable } from '../src/commands/table.ts'
import type { Evaluation, Figures, Score, Share, Speed } from './figures.ts'

/** What matters most: shares of which each counted one is an error. */
const GRAVEST = ['wrong speaker', 'false direct quotation', 'no speaker']

const CELL = 5
const GAP = 2
const GROUP_COLUMN = CELL + GAP

const percent = (share: number | null) => (share === null ? '–' : (100 * share).toFixed(1)).padStart(CELL)
const number = (count: number) => String(count).padStart(CELL)

type Entry = readonly [string, Figures]

/** Rows of all sets under one heading, three columns a set; a set without the measure has dashes. */
function formatRows<T>(sets: readonly Entry[], headings: readonly string[], of: (figures: Figures) => Record<string, T>, show: (value: T) => string[]): string {
  const [label = '', ...columns] = headings
  const rows = [...new Set(sets.flatMap(([, figures]) => Object.keys(of(figures))))]
  if (rows.length === 0) return ''
  const body = rows.map((row) => [
    row,
    ...sets.flatMap(([, figures]) => {
      const value = of(figures)[row]
      return value === undefined ? columns.map(() => percent(null)) : show(value)
    }),
  ])
  const group = columns.length * GROUP_COLUMN
  const names = sets.map(([name]) => name.slice(0, group - GAP).padEnd(group)).join('')
  const table = formatTable([label, ...sets.flatMap(() => columns.map((column) => column.padStart(CELL)))], body)
  const start = table.indexOf('\n') - sets.length * group + GAP
  return `${' '.repeat(start)}${names.trimEnd()}\n${table}`
}

const showScore = ({ precision, recall, f1, read, gold }: Score) => [precision, recall, f1].map((part) => percent(read.of + gold.of === 0 ? null : part))
const showShare = ({ share, count, of }: Share) => [percent(share), number(count), number(of)]

const pick = (shares: Figures['shares'], isGrave: boolean) =>
  Object.fromEntries(
    Object.entries(shares)
      .filter(([name, { of }]) => of > 0 && GRAVEST.includes(name) === isGrave)
      .sort(([a], [b]) => (isGrave ? GRAVEST.indexOf(a) - GRAVEST.indexOf(b) : 0)),
  )

const nameBand = (from: number, to: number | undefined) => (to === undefined ? `≥ ${from}` : from === 0 ? `< ${to}` : `${from} – ${to}`)

const toBands = ({ calibration }: Figures): Record<string, Share> =>
  Object.fromEntries(
    Object.entries(calibration).flatMap(([kind, bands]) =>
      bands.map(({ from, ...share }, at) => [`${kind}, ${nameBand(from, bands[at - 1]?.from)}`, share] as const).filter(([, { of }]) => of > 0),
    ),
  )

const showSpeed = ({ megabytesPerSecond: { first, later }, loadMilliseconds, memoryMegabytes }: Speed) =>
  `${first.toFixed(2)} MB of text a second of processor time at first, ${later.toFixed(2)} later; loaded in ${loadMilliseconds} ms; ${memoryMegabytes} MB of memory\n`

/** The figures of all sets in tables, a group of three columns for each set. */
export function formatEvaluation({ extractor, speed, sets }: Evaluation): string {
  const entries = Object.entries(sets)
  const heads = entries.map(([name, { texts, bytes, refused }]) => {
    const size = bytes < 1e5 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(2)} MB`
    return `${name}: ${texts} texts, ${size}${refused > 0 ? `, ${refused} refused` : ''}`
  })
  const counts = ['%', 'n', 'of']
  const tables = [
    formatRows(entries, ['percent', 'P', 'R', 'F1'], ({ scores }) => scores, showScore),
    formatRows(entries, ['right of those found', ...counts], ({ shares }) => pick(shares, false), showShare),
    formatRows(entries, ['gravest errors', ...counts], ({ shares }) => pick(shares, true), showShare),
    formatRows(entries, ['right by confidence', ...counts], toBands, showShare),
  ]
  return [
    `${extractor.name} ${extractor.version}. ${heads.join('; ')}\n`,
    ...tables.filter((table) => table !== ''),
    ...(speed ? [showSpeed(speed)] : []),
  ].join('\n')
}
