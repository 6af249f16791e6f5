import type { Note } from '../account.ts'
import type { TokenRange } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import type { Attribution } from '../tagger/attributions.ts'
import { actOf } from './acts.ts'
import type { Cue } from './cues.ts'
import { isReport } from './reports.ts'
import { speakerOf } from './speakers.ts'
import { type FoundVerb, findSpeechVerb } from './speech-verbs.ts'
import { type Draft, putAside, UNKNOWN_VERB } from './statement.ts'
import { settle, withoutCue } from './tagged-spans.ts'
import { isOtherAgent, isSpokenTo, referenceIn } from './tagged-speakers.ts'

/** How often the subject that the rules find is the speaker where the tagger saw none. */
const UNTAGGED_SPEAKER = 0.6

/** Makes statements of what the trained tagger reads, `cuesOf` giving the cues that the rules found in a sentence. */
export function readTagged(
  page: Page,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  cuesOf: (sentence: number) => readonly Cue[],
  note: Note,
): Draft[] {
  return attributions
    .flatMap((attribution) => toDraft(page, attribution, (index) => sentences[index], cuesOf) ?? [])
    .filter((draft) => {
      const reports = isReport(page, draft)
      if (!reports) putAside(note, draft, 'no-report')
      return reports
    })
}

function toDraft(
  page: Page,
  { content, cue, speaker, belief }: Attribution,
  sentenceOf: (index: number) => Sentence | undefined,
  cuesOf: (sentence: number) => readonly Cue[],
): Draft | null {
  const [opening] = content
  if (!opening) return null
  const verb = cue && verbIn(page, cue)
  const known = cue === null ? undefined : cuesOf(cue.sentence).find(({ first, last }) => first < cue.last && cue.first < last)
  const { spans, quotations } = settle(
    page,
    content.map((run) => withoutCue(page, run, cuesOf(run.sentence))),
  )
  if (spans.length === 0) return null
  const isNobody = known?.agentless === true || (speaker !== null && isSpokenTo(page, cue, verb, speaker, sentenceOf(speaker.sentence)))
  const tagged = speaker && !isOtherAgent(page, speaker, cue) ? referenceIn(page, speaker, sentenceOf(speaker.sentence), known) : null
  const who = isNobody ? null : (tagged ?? (known ? speakerOf(page, known.subject) : null))
  return {
    sentence: (cue ?? opening).sentence,
    content: spans,
    cue: cue && { first: cue.first, last: cue.last },
    act: verb ? actOf(page, verb, { spans, how: 'object' }) : 'say',
    polarity: known?.negative ? 'negative' : 'affirmative',
    speaker: who,
    sureOfSpeaker: who ? (speaker?.belief ?? UNTAGGED_SPEAKER) : 0,
    addressee: null,
    rule: verb ? `tagger/${verb.entry.lemma.replaceAll(' ', '-')}` : UNKNOWN_VERB,
    confidence: Math.round(100 * belief * (who ? 1 : 0.8)) / 100,
    quotations,
    at: (cue ?? opening).first,
  }
}

function verbIn(page: Page, { first, last }: TokenRange): FoundVerb | null {
  for (let at = first; at < last; at += 1) {
    const verb = findSpeechVerb(page.tokens, at)
    if (verb) return verb
  }
  return null
}
