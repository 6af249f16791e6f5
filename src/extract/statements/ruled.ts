import { isMark } from '../document/clauses.ts'
import type { Quotation } from '../document/quotations.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import { actOf } from './acts.ts'
import { besideCue } from './beside.ts'
import { contentOf } from './contents.ts'
import type { Cue } from './cues.ts'
import { isPostposed } from './postposed.ts'
import { sourceComma } from './sources.ts'
import { speakerOf } from './speakers.ts'
import type { Draft } from './statement.ts'
import { ASIDE } from './subjects.ts'

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
        sureOfSpeaker: cue.certain && (speaker !== null || cue.agentless) ? 1 : speaker === null ? 0 : cue.own ? OWN_SUBJECT : SHARED_SUBJECT,
        addressee: speakerOf(page, content.addressee),
        rule: `${cue.rule}/${content.how}`,
        confidence: Math.round(100 * content.confidence * known * (cue.own ? 1 : 0.95) * (cue.nested && LOOSE.test(content.how) ? 0.6 : 1)) / 100,
        quotations: content.quotations,
        at: cue.first,
      },
    ]
  })
}

/** Content ends before the next cue that shares this one's subject or stands behind a semicolon, and a question before the answer, else with the sentence. */
function contentEnd(page: Page, sentence: Sentence, cue: Cue, later: readonly Cue[]): number {
  const { tokens } = page
  const { last } = sentence
  const endsQuestion = (other: Cue) => cue.certain && cue.from === cue.first && isMark(tokens[other.from - 1])
  const ends = (other: Cue) => endsQuestion(other) || tokens[other.from - 1]?.text === ';' || isPostposed(page, sentence, other)
  const next = later.find((other) => (other.own ? ends(other) : other.nested === cue.nested && !other.inverted))
  const aside = asideEnd(page, cue, next?.from ?? last)
  if (aside !== null) return aside
  if (!next) return sourceComma(tokens, cue.last, last) ?? last
  let end = next.from
  while (
    end > cue.last &&
    (isMark(tokens[end - 1]) || /^(and|but|while|also|further|then|particularly)$/.test(tokens[end - 1]?.lower ?? '') || tokens[end - 1]?.tag === 'ADV')
  )
    end -= 1
  return end
}

/** "Example, who said the road was closed, left": the mark that ends what stands aside, where the verb goes on for which it stands; null where nothing does. */
function asideEnd({ tokens, isQuoted }: Page, { subject, last }: Cue, end: number): number | null {
  const opening = tokens[(subject?.relative ?? 0) - 1]?.text ?? ''
  if (subject?.relative === undefined || !ASIDE.test(opening)) return null
  for (let at = last + 1; at < end; at += 1) {
    const next = tokens[at + 1]
    if (tokens[at]?.text === opening && !isQuoted(at) && (next?.tag === 'AUX' || (next?.tag === 'VERB' && !/ing$/.test(next.lower)))) return at
  }
  return null
}
