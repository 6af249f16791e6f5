import { hash } from 'node:crypto'
import type { Span } from './extract/readout.ts'
import type { Evidence } from './records/evidence.ts'

/** SHA-256 of a text in UTF-8, hexadecimal. */
export const sha256 = (text: string): string => hash('sha256', text)

/** Turns UTF-16 offsets of a text into code points; they differ where the text holds characters beyond the BMP. */
export function codePointsOf(text: string): (offset: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (offset) => offset
  const before = new Uint32Array(text.length + 1)
  let count = 0
  for (let offset = 0; offset < text.length; offset += 1) {
    before[offset] = count
    const pair = (text.codePointAt(offset) ?? 0) > 0xffff
    if (pair) {
      offset += 1
      before[offset] = count
    }
    count += 1
  }
  before[text.length] = count
  return (offset) => before[offset] ?? count
}

/** Turns the spans of one article's text into evidence. */
export function anchorTo(articleId: string, text: string): (span: Span) => Evidence {
  const codePoint = codePointsOf(text)
  return ({ start, end }) => ({ articleId, start: codePoint(start), end: codePoint(end), quote: text.slice(start, end) })
}

/** Slices a text by code points. */
export function sliceOf(text: string): (start: number, end: number) => string {
  if (!/[\ud800-\udfff]/.test(text)) return (start, end) => text.slice(start, end)
  const characters = Array.from(text)
  return (start, end) => characters.slice(start, end).join('')
}

/** Gives ids derived from the article, the kind of record and its first span; records of one kind on one span are numbered. */
export function identify(articleId: string): (kind: 'evt' | 'stm' | 'par' | 'trm', first: Span, owner?: string) => string {
  const seen = new Map<string, number>()
  return (kind, { start, end }, owner = '') => {
    const key = `${articleId} ${kind} ${owner} ${start}-${end}`
    const number = seen.get(key) ?? 0
    seen.set(key, number + 1)
    return `${kind}_${sha256(number === 0 ? key : `${key} ${number}`).slice(0, 20)}`
  }
}
