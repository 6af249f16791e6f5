import type { Evidence } from '../../../records/evidence.ts'

/** One piece of evidence as JSON, and what follows: another, or a field that stands after a list of evidence in events and statements alone. */
const PIECE = /\{"articleId":"([^"\\]*)","start":(\d+),"end":(\d+),"quote":"((?:[^"\\]|\\.)*)"\}(,|\],"(?:revision|cue)":)/y

const unescaped = (text: string): string => (text.includes('\\') ? JSON.parse(`"${text}"`) : text)

/**
 * Reads a list of evidence out of the text of an event or a statement in a sixth of the time that reading the whole record takes;
 * null where its fields do not stand in the usual order.
 */
export function readEvidence(record: string, field: string): Evidence[] | null {
  const name = `,"${field}":[`
  const start = record.lastIndexOf(name)
  if (start < 0) return null
  const found: Evidence[] = []
  PIECE.lastIndex = start + name.length
  for (let piece = PIECE.exec(record); piece !== null; piece = PIECE.exec(record)) {
    const [, articleId = '', first, last, quote = '', after] = piece
    found.push({ articleId, start: Number(first), end: Number(last), quote: unescaped(quote) })
    if (after !== ',') return found
  }
  return null
}

/** Evidence as JSON. */
export const toEvidenceJson = ({ articleId, start, end, quote }: Evidence): string =>
  `{"articleId":${JSON.stringify(articleId)},"start":${start},"end":${end},"quote":${JSON.stringify(quote)}}`
