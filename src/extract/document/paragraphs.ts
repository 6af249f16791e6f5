import type { Span } from '../readout.ts'

const WIDEST_WRAP = 120
const BREAK = /\r\n|[\n\r\u2028\u2029]/g

type Line = Span & { blank: boolean }

function findLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const found of text.matchAll(BREAK)) {
    lines.push({ start, end: found.index, blank: text.slice(start, found.index).trim() === '' })
    start = found.index + found[0].length
  }
  lines.push({ start, end: text.length, blank: text.slice(start).trim() === '' })
  return lines
}

/** Width at which the text is hard-wrapped, or 0 where lines are paragraphs. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const widest = lines.reduce((most, { start, end }) => Math.max(most, text.slice(start, end).trimEnd().length), 0)
  return widest <= WIDEST_WRAP ? widest : 0
}

/** True where the next line's first word would not have fit on this one, or goes on in lower case. */
function goesOn(text: string, line: Line, next: Line, width: number): boolean {
  const after = text.slice(next.start, next.end).trimStart()
  if (/^\p{Ll}/u.test(after)) return true
  if (width === 0) return false
  const word = /^\S*/.exec(after)?.[0].length ?? 0
  const length = text.slice(line.start, line.end).trimEnd().length
  const full = length === width && !/[.!?:]$/.test(text.slice(line.start, line.end).trimEnd())
  return (length < width || full) && length + 1 + word > width
}

/** Paragraphs in reading order, without the white space about them; hard-wrapped lines are joined. */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text)
  const width = wrapWidth(text, lines)
  const paragraphs: { start: number; end: number }[] = []
  let previous: Line | undefined
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (!line.blank) {
      const end = line.start + text.slice(line.start, line.end).trimEnd().length
      if (last && previous && !previous.blank && goesOn(text, previous, line, width)) last.end = end
      else paragraphs.push({ start: line.start + text.slice(line.start, line.end).search(/\S/), end })
    }
    previous = line
  }
  return paragraphs
}
