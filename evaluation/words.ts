import type { Span } from './shapes.ts'

/** Letters and digits, joined by the marks that stand inside words; quotation marks and commas never count. */
const WORD = /[\p{L}\p{N}]+(?:[’'.\-&][\p{L}\p{N}]+)*/gu

/** The words of a text in reading order. */
export const findWords = (text: string): Span[] => Array.from(text.matchAll(WORD), ({ index, 0: word }) => [index, index + word.length])

/** The first of some words in reading order that ends after a place. */
function firstEndingAfter(words: readonly Span[], place: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((words[middle]?.[1] ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}

/** Which words any of the spans touches, by their number. */
export function wordsIn(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const inside = new Set<number>()
  for (const [start, end] of spans) for (let at = firstEndingAfter(words, start); at < words.length && (words[at]?.[0] ?? 0) < end; at += 1) inside.add(at)
  return inside
}

/** How many members two sets share. */
export const countShared = <T>(some: ReadonlySet<T>, others: ReadonlySet<T>): number => [...some].filter((member) => others.has(member)).length

/** Shared members by all members: 1 for equal sets, 0 where nothing is shared. */
export function likeness<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): number {
  const shared = countShared(some, others)
  return shared === 0 ? 0 : shared / (some.size + others.size - shared)
}

const MARKS = /[“”"«»„]|''|``/g
const OPENING = ['“', '«', '„', '``']
const CLOSING = ['”', '»']

/** What stands in quotation marks, paragraph by paragraph; a quotation left open ends with its paragraph. */
export function findQuotations(text: string): Span[] {
  const quotations: Span[] = []
  for (const { index, 0: paragraph } of text.matchAll(/[^\n]+/g)) {
    let open: number | null = null
    for (const { index: within, 0: mark } of paragraph.matchAll(MARKS)) {
      if (open === null && !CLOSING.includes(mark)) open = index + within
      else if (open !== null && !OPENING.includes(mark)) {
        quotations.push([open, index + within + mark.length])
        open = null
      }
    }
    if (open !== null) quotations.push([open, index + paragraph.length])
  }
  return quotations
}

/** Share of quoted words from which a content is direct speech. */
const DIRECT = 0.8

/** The form of a content by how many of its words stand in quotation marks. */
export function formOf(content: ReadonlySet<number>, quoted: ReadonlySet<number>): 'direct' | 'mixed' | 'indirect' {
  const count = countShared(content, quoted)
  if (content.size > 0 && count / content.size >= DIRECT) return 'direct'
  return count > 0 ? 'mixed' : 'indirect'
}
