import { firstAfter, hasVerb, isMark, spanOf } from '../document/clauses.ts'
import type { Document } from '../document.ts'
import { toMention } from '../mentions/mention.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import type { Draft } from './statement.ts'

const SURE = 0.95
/** Words from a dash to the end of the line that signs a quotation. */
const LONGEST_NAME = 12
const DASH = /^[―—–-]{1,2}$/

/** Quotations signed by a name behind a dash: `“…” — Asha Example, teacher`. */
export function findSigned(page: Page, { paragraphs }: Document, sentences: readonly Sentence[]): Draft[] {
  const { tokens, quotations } = page
  return quotations.flatMap((quotation): Draft[] => {
    if (quotation.open) return []
    let dash = firstAfter(tokens, quotation.end - 1)
    while (tokens[dash] && (tokens[dash]?.start ?? 0) < quotation.end) dash += 1
    if (!DASH.test(tokens[dash]?.text ?? '')) return []
    const first = dash + 1
    const end = paragraphs[firstAfter(paragraphs, tokens[first]?.start ?? 0)]?.end ?? 0
    const reference = page.referenceAt(first)
    const isLast = firstAfter(tokens, end - 1) - first <= LONGEST_NAME
    let last = first
    while ((tokens[last]?.end ?? end + 1) <= end && /^\p{Lu}/u.test(tokens[last]?.text ?? '')) last += 1
    const sentence = sentences[firstAfter(sentences, quotation.inner.start)]
    const span = spanOf(tokens, first, last)
    if (!isLast || !sentence || !span || last === first || isMark(tokens[first]) || hasVerb(tokens, first, firstAfter(tokens, end))) return []
    const surface = page.text.slice(span.start, span.end)
    const mention = toMention({ first, last, kind: 'description' }, { ...span, surface, index: -1, sentence: sentence.index })
    return [
      {
        sentence: sentence.index,
        content: [quotation.inner],
        cue: null,
        act: 'say',
        polarity: 'affirmative',
        speaker: reference && reference.first === first && reference.kind !== 'place' ? reference : mention,
        sureOfSpeaker: SURE,
        addressee: null,
        rule: 'quotation/signed',
        confidence: SURE,
        quotations: [quotation],
        at: first,
      },
    ]
  })
}
