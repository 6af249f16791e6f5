import type { ArticleRecords } from '../records/article-records.ts'
import type { Account, Candidate, Explanation } from '../records/explanation.ts'
import { REJECTIONS } from '../records/vocabulary.ts'
import { toPrintable } from './console.ts'
import { labelEvent, labelStatement } from './marks.ts'
import { shorten } from './table.ts'

const toLine = ({ kind, rule, confidence, why, evidence }: Candidate, columns: number): string => {
  const head = `not the ${kind} ${rule}${confidence === null ? '' : ` (${confidence})`}`
  return `    ${head}, “${shorten(toPrintable(evidence.quote), Math.max(20, Math.min(60, columns - head.length)))}”: ${REJECTIONS[why]}\n`
}

const toLines = (label: string, { rule, confidence }: { rule: string; confidence: number }, { factors, rejected }: Explanation, columns: number): string => {
  const sum = factors.map(({ factor, value }) => `${factor} ${value}`).join(', ')
  return `${label}  ${rule}, confidence ${confidence}: ${sum}\n${rejected.map((one) => toLine(one, columns)).join('')}`
}

/** How each event and statement came about, for people; a line for every candidate that lost. */
export function formatReasons({ events, statements, explanations = {}, rejected = [] }: ArticleRecords & Partial<Account>, columns: number): string {
  const of = (records: readonly { id: string; rule: string; confidence: number }[], label: (index: number) => string) =>
    records.flatMap((record, index) => {
      const explanation = explanations[record.id]
      return explanation ? [toLines(label(index), record, explanation, columns)] : []
    })
  const others = rejected.map((one) => toLine(one, columns))
  return [...of(events, labelEvent), ...of(statements, labelStatement), ...(others.length > 0 ? ['Elsewhere\n', ...others] : [])].join('')
}
