import type { Span } from '../readout.ts'
import type { Quotation } from './quotations.ts'
import type { Token } from './tokens.ts'

/** Index of the first item whose end lies after `offset`. */
export function firstAfter(items: readonly Span[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The quotation in whose words an offset lies, or null. */
export function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | null {
  const found = quotations[firstAfter(quotations, offset)]
  return found && found.inner.start <= offset && offset < found.inner.end ? found : null
}

/** True for a mark or white space that no content starts or ends with. */
export const isMark = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'PUNCT' || token.tag === 'SYM') && !/[\p{L}\p{N}$€£#@%]/u.test(token.text)

/** A span over tokens `[first, last)` without the marks about it; null where nothing is left. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span | null {
  let from = first
  let to = last
  while (from < to && isMark(tokens[from])) from += 1
  while (from < to && isMark(tokens[to - 1]) && !/[)\]]/.test(tokens[to - 1]?.text ?? '')) to -= 1
  const start = tokens[from]?.start
  const end = tokens[to - 1]?.end
  return start === undefined || end === undefined || from >= to ? null : { start, end }
}

/** A span without the comma or full stop that ends it and the white space about it. */
export function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end)
  const head = inside.length - inside.trimStart().length
  const bare = inside.trimEnd()
  let tail = bare.length
  if (/(?<![.…])\.$/.test(bare.slice(-2))) tail -= 1
  else while (tail > 0 && /[\s,]/.test(inside.charAt(tail - 1))) tail -= 1
  return tail > head ? { start: start + head, end: start + tail } : { start, end }
}

/** True where a finite verb stands among the tokens: they can be a clause. */
export const hasVerb = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let at = first; at < last; at += 1) if (tokens[at]?.tag === 'VERB' || tokens[at]?.tag === 'AUX') return true
  return false
}

const RELATIVE_CLAUSE = /,\s+(?:who|which|whose|where|whom)\b/g

/** "Example, who arrived on Monday, met": what a clause about somebody tells is not of the verb at `at` behind it, in the sentence that starts at `from`. */
export function isOfRelative(text: string, { from, at }: { readonly from: number; readonly at: number }, { start, end }: Span): boolean {
  if (end > at) return false
  const opening = [...text.slice(from, start).matchAll(RELATIVE_CLAUSE)].at(-1)
  return opening !== undefined && text.slice(end, at).includes(',')
}
