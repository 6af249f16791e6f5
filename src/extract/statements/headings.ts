import type { Document } from '../document.ts'
import type { Span } from '../readout.ts'

/** A headline has at most this many characters. */
const LONGEST = 160
const ENDED = /[.!?:;,…”"’')\]]\s*$/u

/** The headline of a text: a short first paragraph without a mark at its end, before others; it only repeats what they report. */
export function headlineOf({ text, paragraphs }: Document): Span | null {
  const [first, next] = paragraphs
  if (!first || !next || first.end - first.start > LONGEST) return null
  return ENDED.test(text.slice(first.start, first.end)) ? null : first
}
