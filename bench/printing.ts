import { type Cell, formatTable } from '../src/commands/table.ts'
import type { Figure } from './figures.ts'

const verdict = ({ passes, limit }: Figure) => {
  if (limit === null) return passes === false ? 'FAIL' : '–'
  return `${passes ? 'pass' : 'FAIL'} (${'least' in limit ? `≥ ${limit.least}` : `≤ ${limit.most}`})`
}

const round = (value: number | undefined): number => Math.round(value ?? 0)

/** Three digits that count. */
const brief = (value: number): string => (Math.abs(value) >= 100 ? String(Math.round(value)) : value.toPrecision(3))

const isRatio = ({ details }: Figure) => 'bareRate' in details

const toRatioRow = (figure: Figure): Cell[] => {
  const { group, name, value, details } = figure
  const { rate, bareRate, processor, bareProcessor, bytes } = details
  const share = processor && bareProcessor ? (bareProcessor / processor).toFixed(3) : '–'
  return [group, name, round(rate), round(bareRate), value.toFixed(3), round(processor), share, round(bytes), verdict(figure)]
}

const toRow = (figure: Figure): Cell[] => {
  const details = Object.entries(figure.details).map(([name, value]) => `${name} ${brief(value)}`)
  return [figure.group, figure.name, `${brief(figure.value)} ${figure.unit}`.trim(), verdict(figure), [...details, figure.note].filter(Boolean).join(', ')]
}

const RATIO_HEADINGS = ['asked', 'answers a second', 'Readout', 'bare', 'ratio', 'CPU µs', 'CPU ratio', 'bytes', 'limit']
const HEADINGS = ['', 'measured', 'figure', 'limit', 'besides']

/** Figures as tables for people: the shares of what bare Fastify answers, and all others. */
export function formatFigures(figures: readonly Figure[]): string {
  const ratios = figures.filter(isRatio)
  const others = figures.filter((figure) => !isRatio(figure))
  return [ratios.length > 0 ? formatTable(RATIO_HEADINGS, ratios.map(toRatioRow)) : '', others.length > 0 ? formatTable(HEADINGS, others.map(toRow)) : '']
    .filter(Boolean)
    .join('\n')
}
