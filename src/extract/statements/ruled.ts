import { firstAfter, isMark } from '../document/clauses.ts'
import type { Quotation } from '../document/quotations.ts'
import type { Page } from '../page.ts'
import type { Span } from '../readout.ts'
import type { Sentence } from '../sentences.ts'
import { actOf } from './acts.ts'
import { contentOf, isPostposed } from './contents.ts'
import type { Cue } from './cues.ts'
import { speakerOf } from './speakers.ts'
import type { Draft } from './statement.ts'

/** How often a cue's own subject, and one that it shares with another, is its speaker. */
const OWN_SUBJECT = 0.85
const SHARED_SUBJECT = 0.6
/** What hangs loosely on its verb, and inside another's report is more often no report at all. */
const LOOSE = /^(object|noun|infinitive)$/

/** What the cues of a sentence report, by rules; quotations that one takes up are added to `taken`. */
export function readSentence(page: Page, sentence: Sentence, cues: readonly Cue[], taken: Set<Quotation>): Draft[] {
  return cues.flatMap((cue, place) => {
    const end = contentEnd(page, sentence, cue, cues.slice(place + 1))
    const content = contentOf(page, sentence, cue, end, besideCue(page, cue, end, taken))
    if (!content) return []
    for (const quotation of content.quotations) taken.add(quotation)
    const speaker = cue.agentless ? null : speakerOf(page, cue.subject)
    const known = speaker !== null || cue.agentless ? 1 : 0.6
    return [
      {
        sentence: sentence.index,
        content: content.spans,
        cue: { first: cue.first, last: cue.last },
        act: actOf(page, cue, content),
        polarity: cue.negative ? ('negative' as const) : ('affirmative' as const),
        speaker,
        sureOfSpeaker: speaker === null ? 0 : cue.own ? OWN_SUBJECT : SHARED_SUBJECT,
        addressee: speakerOf(page, content.addressee),
        rule: `${cue.rule}/${content.how}`,
        confidence: Math.round(100 * content.confidence * known * (cue.own ? 1 : 0.95) * (cue.nested && LOOSE.test(content.how) ? 0.6 : 1)) / 100,
        quotations: content.quotations,
        at: cue.first,
      },
    ]
  })
}

/** Content ends before the next cue that shares this one's subject, else with the sentence. */
function contentEnd(page: Page, sentence: Sentence, cue: Cue, later: readonly Cue[]): number {
  const { tokens } = page
  const { last } = sentence
  const next = later.find((other) => (other.own ? isPostposed(page, sentence, other) : other.nested === cue.nested && !other.inverted))
  if (!next) return last
  let end = next.from
  while (
    end > cue.last &&
    (isMark(tokens[end - 1]) || /^(and|but|while|also|further|then|particularly)$/.test(tokens[end - 1]?.lower ?? '') || tokens[end - 1]?.tag === 'ADV')
  )
    end -= 1
  return end
}

/** The quotations that touch a cue: one that ends before it, one that starts after it. */
function besideCue(page: Page, cue: Cue, end: number, taken: ReadonlySet<Quotation>): { before: Quotation | null; after: Quotation | null } {
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
    !isTitle(tokens, left) &&
    (wordsIn(left.inner, tokens) >= 2 || opensParagraph(tokens, left))
      ? left
      : null
  const after = right && !taken.has(right) && leadsTo(tokens, cue.to, right, end, before !== null) ? right : null
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

/** A quotation on a line of its own behind a full stop is no part of the sentence before it. */
function isApart({ text, tokens }: Page, { start }: Quotation): boolean {
  const before = tokens[firstAfter(tokens, start) - 1]
  return before?.text === '.' && text.slice(before.end, start).includes('\n')
}

const opensParagraph = (tokens: Page['tokens'], { start }: Span): boolean => tokens[firstAfter(tokens, start)]?.opens ?? false

const isBare = (tokens: Page['tokens'], start: number, end: number) => tokensBetween(tokens, start, end).every(isMark)

/** Whether only marks, a time or a place stand between the cue and a quotation that follows: "told reporters on Monday: …". */
function leadsTo(tokens: Page['tokens'], from: number, quotation: Quotation, end: number, split: boolean): boolean {
  const between = tokens.slice(from, firstAfter(tokens, quotation.start)).filter((token) => token.end <= quotation.start)
  if (between.length > (split ? 25 : 16)) return false
  if (between.every(isMark)) return true
  const closing = between.at(-1)?.text ?? ''
  const verbs = between.some(({ tag, lower }) => (tag === 'VERB' && !/ing$/.test(lower)) || /^(that|whether|if)$/.test(lower))
  const starts = wordsIn(quotation.inner, tokens) >= 3 && /^\p{Lu}/u.test(tokens[firstAfter(tokens, quotation.inner.start)]?.text ?? '')
  return (
    (closing === ',' || closing === ':' || (split && closing === '.')) &&
    !verbs &&
    (starts || closing === ':' || split) &&
    (tokens[end - 1]?.end ?? 0) + 3 >= quotation.start
  )
}
