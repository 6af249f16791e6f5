import { firstAfter, isMark } from '../document/clauses.ts'
import type { Quotation } from '../document/quotations.ts'
import type { Page } from '../page.ts'
import type { Span } from '../readout.ts'
import { isUnfinished, LEAST_WORDS } from './continuations.ts'
import type { Cue } from './cues.ts'

/** Characters behind a quotation in which its paragraph ends, if it ends there. */
const BREAK = 8

/** The quotations that touch a cue: one that ends before it, one that starts after it. */
export function besideCue(page: Page, cue: Cue, end: number, taken: ReadonlySet<Quotation>): { before: Quotation | null; after: Quotation | null } {
  const { tokens, quotations } = page
  const start = tokens[cue.from]?.start ?? 0
  const stop = tokens[cue.to - 1]?.end ?? 0
  const at = firstAfter(quotations, start - 1)
  const left = [quotations[at], quotations[at - 1]].find((quotation) => quotation !== undefined && quotation.end <= start)
  const right = quotations.slice(at, at + 2).find((quotation) => quotation.start >= stop && !isApart(page, quotation))
  const speaks = cue.entry.frame.includes('quote') || cue.entry.frame.includes('that')
  const before =
    left &&
    !taken.has(left) &&
    speaks &&
    isBare(tokens, left.end, start) &&
    !endsSentence(page, left) &&
    !isTitle(tokens, left) &&
    (wordsIn(left.inner, tokens) >= 2 || opensParagraph(tokens, left))
      ? left
      : null
  const after = right && !taken.has(right) && leadsTo(page, cue.to, right, end, before !== null) ? right : null
  return { before, after: speaks ? after : null }
}

function tokensBetween(tokens: Page['tokens'], start: number, end: number): Page['tokens'] {
  const first = firstAfter(tokens, start)
  const last = firstAfter(tokens, end)
  return tokens.slice(first, last).filter((token) => token.start >= start && token.end <= end)
}

const wordsIn = ({ start, end }: Span, tokens: Page['tokens']) => tokensBetween(tokens, start, end).filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length

/** True for a title in quotation marks that a noun or preposition leads: `In an interview on “Face to Face,” the minister said`. */
function isTitle(tokens: Page['tokens'], { start, inner }: Quotation): boolean {
  const before = tokens[firstAfter(tokens, start) - 1]
  if (!before || before.end < start - 1 || !/^(NOUN|PROPN|ADP|PART|DET)$/.test(before.tag)) return false
  const words = tokensBetween(tokens, inner.start, inner.end).filter(({ text }) => /\p{L}/u.test(text))
  return words.length > 0 && words.every(({ capital, text, tag }) => capital || text.length <= 3 || tag === 'ADP')
}

/** True for a quotation that a full stop ends, or its paragraph: what follows it introduces another. */
function endsSentence({ text }: Page, { inner, end }: Quotation): boolean {
  const closing = text.slice(inner.start, inner.end).trimEnd()
  return text[end] === '.' || /[^.]\.['’]*$/.test(closing) || (/[!?]['’]*$/.test(closing) && /^[^\S\n]*\n\s*\P{Ll}/u.test(text.slice(end, end + BREAK)))
}

/** A few words without a mark at their end: a heading or a title, and no sentence that goes on another. */
const isHeading = ({ text, tokens }: Page, { inner, end, open }: Quotation): boolean =>
  !open && wordsIn(inner, tokens) < LEAST_WORDS && !/[.!?…—-]['’]*$/.test(text.slice(inner.start, inner.end).trimEnd()) && !/[.!?]/.test(text.charAt(end))

/** A quotation on a line of its own behind a full stop is no part of the sentence before it. */
function isApart({ text, tokens }: Page, { start }: Quotation): boolean {
  const before = tokens[firstAfter(tokens, start) - 1]
  return before?.text === '.' && text.slice(before.end, start).includes('\n')
}

const opensParagraph = (tokens: Page['tokens'], { start }: Span): boolean => tokens[firstAfter(tokens, start)]?.opens ?? false

const isBare = (tokens: Page['tokens'], start: number, end: number) => tokensBetween(tokens, start, end).every(isMark)

/** Whether only marks, a time or a place stand between the cue and a quotation that follows: "told reporters on Monday: …". */
function leadsTo(page: Page, from: number, quotation: Quotation, end: number, split: boolean): boolean {
  const { tokens } = page
  const between = tokens.slice(from, firstAfter(tokens, quotation.start)).filter((token) => token.end <= quotation.start)
  if (between.length > (split ? 25 : 16)) return false
  const closing = between.at(-1)?.text ?? ''
  if (closing === '.' && (!split || isUnfinished(page, quotation) || isHeading(page, quotation))) return false
  if (between.every(isMark)) return true
  const verbs = between.some(({ tag, lower }) => (tag === 'VERB' && !/ing$/.test(lower)) || /^(that|whether|if)$/.test(lower))
  const starts = wordsIn(quotation.inner, tokens) >= 3 && /^\p{Lu}/u.test(tokens[firstAfter(tokens, quotation.inner.start)]?.text ?? '')
  return (
    (closing === ',' || closing === ':' || (split && closing === '.')) &&
    !verbs &&
    (starts || closing === ':' || split) &&
    (tokens[end - 1]?.end ?? 0) + 3 >= quotation.start
  )
}
