import type { Actors } from './actors.ts'
import { firstAfter, isMark, trimmed } from './document/clauses.ts'
import type { Quotation } from './document/quotations.ts'
import type { Document } from './document.ts'
import { layOut, type Page } from './page.ts'
import type { Span } from './readout.ts'
import type { Sentence } from './sentences.ts'
import { actOf } from './statements/acts.ts'
import { contentOf } from './statements/contents.ts'
import { goOn } from './statements/continuations.ts'
import { type Cue, findCues } from './statements/cues.ts'
import { findSources } from './statements/sources.ts'
import { speakerOf } from './statements/speakers.ts'
import type { Draft, FoundStatement } from './statements/statement.ts'

/** Statements below this confidence are left out: a missing record is better than a wrong one. */
const LEAST = 0.5
/** What hangs loosely on its verb, and inside another's report is more often no report at all. */
const LOOSE = /^(object|noun|infinitive)$/

/** Finds who said what, in reading order. */
export function findStatements(document: Document, sentences: readonly Sentence[], actors: Actors): FoundStatement[] {
  const page = layOut(document, actors)
  const taken = new Set<Quotation>()
  const drafts = sentences.flatMap((sentence) => {
    const found = [...readSentence(page, sentence, taken), ...findSources(page, sentence)]
    return found
  })
  const whole = goOn(page, document, sentences, drafts, taken)
  return whole
    .filter(({ confidence, content }) => confidence >= LEAST && content.length > 0)
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || (b.content[0]?.end ?? 0) - (a.content[0]?.end ?? 0))
    .filter((draft, place, all) => !isTwin(draft, all[place - 1]))
    .map(({ quotations, at, content, ...statement }, index) => ({ ...statement, content: content.map((span) => trimmed(document.text, span)), index }))
}

const isTwin = (one: Draft, other: Draft | undefined) =>
  other !== undefined &&
  one.content.length === other.content.length &&
  one.content.every(({ start, end }, place) => other.content[place]?.start === start && other.content[place]?.end === end)

function readSentence(page: Page, sentence: Sentence, taken: Set<Quotation>): Draft[] {
  const cues = findCues(page, sentence)
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
function contentEnd({ tokens }: Page, { last }: Sentence, cue: Cue, later: readonly Cue[]): number {
  const next = later.find(({ own, nested, inverted }) => !own && nested === cue.nested && !inverted)
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
function besideCue({ tokens, quotations }: Page, cue: Cue, end: number, taken: ReadonlySet<Quotation>): { before: Quotation | null; after: Quotation | null } {
  const start = tokens[cue.from]?.start ?? 0
  const stop = tokens[cue.to - 1]?.end ?? 0
  const at = firstAfter(quotations, start - 1)
  const left = [quotations[at], quotations[at - 1]].find((quotation) => quotation !== undefined && quotation.end <= start)
  const right = quotations.slice(at, at + 2).find((quotation) => quotation.start >= stop)
  const speaks = cue.entry.frame.includes('quote') || cue.entry.frame.includes('that')
  const before =
    left && !taken.has(left) && speaks && isBare(tokens, left.end, start) && (wordsIn(left.inner, tokens) >= 2 || opensParagraph(tokens, left)) ? left : null
  const after = right && !taken.has(right) && leadsTo(tokens, cue.to, right, end, before !== null) ? right : null
  return { before, after: speaks ? after : null }
}

function tokensBetween(tokens: Page['tokens'], start: number, end: number): Page['tokens'] {
  const first = firstAfter(tokens, start)
  const last = firstAfter(tokens, end)
  return tokens.slice(first, last).filter((token) => token.start >= start && token.end <= end)
}

const wordsIn = ({ start, end }: Span, tokens: Page['tokens']) => tokensBetween(tokens, start, end).filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length

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
