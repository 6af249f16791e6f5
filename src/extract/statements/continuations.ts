import type { Reference } from '../actors.ts'
import { firstAfter } from '../document/clauses.ts'
import type { Quotation } from '../document/quotations.ts'
import type { Document } from '../document.ts'
import type { Page } from '../page.ts'
import type { Span } from '../readout.ts'
import type { Sentence } from '../sentences.ts'
import type { Draft } from './statement.ts'

/** Fewer words are no sentence that goes on another. */
export const LEAST_WORDS = 4

/** Gives quotations that no cue took up to the statement that they go on, or makes them statements of the last speaker. */
export function goOn(page: Page, { paragraphs }: Document, sentences: readonly Sentence[], drafts: readonly Draft[], taken: ReadonlySet<Quotation>): Draft[] {
  const whole = drafts.map((draft) => ({ ...draft, content: [...draft.content], quotations: [...draft.quotations] }))
  const byParagraph = new Map<number, (typeof whole)[number][]>()
  const paragraphOf = ({ start }: Span) => firstAfter(paragraphs, start)
  const put = (draft: (typeof whole)[number], paragraph: number) => byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), draft])
  for (const draft of whole) put(draft, sentences[draft.sentence]?.paragraph ?? 0)
  const added: Draft[] = []
  let open: (typeof whole)[number] | undefined
  let earlier: Span[] = []
  for (const quotation of page.quotations) {
    const paragraph = paragraphOf(quotation)
    const here = byParagraph.get(paragraph) ?? []
    const owner = taken.has(quotation) ? here.find(({ quotations }) => quotations.includes(quotation)) : undefined
    if (owner) {
      if (quotation.continues) owner.content.unshift(...earlier)
      earlier = []
      open = quotation.open ? owner : undefined
      continue
    }
    if (here.some(({ content }) => content.some(({ start, end }) => start <= quotation.inner.start && quotation.inner.end <= end + 1))) continue
    const last = here.findLast(({ content, at }) => (content[0]?.start ?? 0) < quotation.start && (page.tokens[at]?.start ?? 0) < quotation.start)
    const paragraphStart = paragraphs[paragraph]?.start === quotation.start
    if (!quotation.continues) earlier = []
    if (quotation.open && !open) earlier.push(quotation.inner)
    if (quotation.continues && open) {
      open.content.push(quotation.inner)
      put(open, paragraph)
      if (!quotation.open) open = undefined
    } else if (words(quotation) < LEAST_WORDS || !opensSentence(page, quotation)) continue
    else if (last && last.quotations.length > 0) {
      last.content.push(quotation.inner)
      last.quotations.push(quotation)
    } else {
      const before = last ?? (paragraphStart ? byParagraph.get(paragraph - 1)?.at(-1) : undefined)
      const next = isUnfinished(page, quotation) ? speakerBehind(page, quotation) : (before?.speaker ?? null)
      if (!before || !next) continue
      const draft = {
        ...before,
        speaker: next,
        content: [quotation.inner],
        cue: null,
        act: 'say' as const,
        polarity: 'affirmative' as const,
        rule: 'quotation/continued',
        confidence: last ? 0.75 : 0.6,
        quotations: [quotation],
      }
      added.push(draft)
      put(draft, paragraph)
      open = quotation.open ? draft : undefined
    }
  }
  return [...whole, ...added]

  function words({ inner }: Quotation): number {
    let count = 0
    for (let at = firstAfter(page.tokens, inner.start); (page.tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= inner.end; at += 1)
      if (/\p{L}/u.test(page.tokens[at]?.text ?? '')) count += 1
    return count
  }
}

/** A comma at its end: somebody is yet to be named who says it. */
export const isUnfinished = ({ text }: Page, { inner }: Quotation): boolean => text.slice(inner.start, inner.end).trimEnd().endsWith(',')

/** The mention right behind a quotation. */
function speakerBehind({ tokens, referenceAt }: Page, { end }: Quotation): Reference | null {
  const at = firstAfter(tokens, end)
  const reference = referenceAt(at)
  return reference && reference.first === at && reference.kind !== 'place' ? reference : null
}

/** Only a quotation that starts like a sentence, and at one, is speech that goes on; others are titles and single words. */
function opensSentence({ tokens }: Page, { start, inner }: Quotation): boolean {
  const first = tokens[firstAfter(tokens, inner.start)]
  const before = tokens[firstAfter(tokens, start) - 1]
  return first?.capital === true && (before === undefined || /[.!?”"»']$/.test(before.text) || before.end < start - 1)
}
