import type { Span } from '../readout.ts'

/** Words between quotation marks; `start` and `end` take the marks in, `inner` does not. */
export type Quotation = Span & {
  readonly inner: Span
  /** No closing mark: by convention it goes on in the next paragraph. */
  readonly open: boolean
  /** It goes on a quotation that the paragraph before left open. */
  readonly continues: boolean
}

const MARK = /[“”„«»"]|''|``/g
const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}.,!?%)]/u.test(character)

/** Whether a mark can open or close, by its shape and by what stands beside it (curly marks do occur the wrong way round). */
function sides(text: string, start: number, end: number): { opens: boolean; closes: boolean } {
  const before = text[start - 1]
  const after = text[end]
  const opens = (before === undefined || /[\s([—–\-:]/.test(before)) && after !== undefined && /\S/.test(after)
  const closes = isWord(before) || before === '…' || before === '—' || before === "'" || before === '’' || before === ']'
  return { opens, closes }
}

function findInParagraph(text: string, { start, end }: Span, continued: boolean): Quotation[] {
  const found: Quotation[] = []
  let from: { start: number; end: number } | null = null
  const add = (to: { start: number; end: number } | null) => {
    if (from === null) return
    const inner = { start: from.end, end: to?.start ?? end }
    if (text.slice(inner.start, inner.end).trim() !== '')
      found.push({ start: from.start, end: to?.end ?? end, inner, open: to === null, continues: continued && from.start === start })
    from = null
  }
  for (const { index, 0: mark } of text.slice(start, end).matchAll(MARK)) {
    const at = { start: start + index, end: start + index + mark.length }
    const { opens, closes } = sides(text, at.start, at.end)
    if (from === null) {
      if (opens || !closes || mark === '“' || mark === '„' || mark === '«') from = at
    } else if (closes || !opens) add(at)
    else {
      add({ start: at.start, end: at.start })
      from = at
    }
  }
  add(null)
  return found
}

/** Quotations in reading order. One that its paragraph leaves open goes on if the next paragraph starts with a mark. */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  let continued = false
  for (const paragraph of paragraphs) {
    const here = findInParagraph(text, paragraph, continued)
    found.push(...here)
    continued = here.at(-1)?.open ?? false
  }
  return found
}
