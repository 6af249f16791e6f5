import { ADDRESSING, BEFORE_TIMES, NO_REPORT, RELATIVE_PRONOUNS } from '../../lexicon/speech.ts'
import type { Note } from '../account.ts'
import type { Reference } from '../actors.ts'
import { firstAfter, isMark, spanOf } from '../document/clauses.ts'
import type { Quotation } from '../document/quotations.ts'
import { isTime } from '../document/times.ts'
import type { Token, TokenRange } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Span } from '../readout.ts'
import type { Sentence } from '../sentences.ts'
import type { Attribution, Run } from '../tagger/attributions.ts'
import { actOf } from './acts.ts'
import type { Cue } from './cues.ts'
import { isFirstPerson } from './joint.ts'
import { isPassive } from './passives.ts'
import { speakerOf } from './speakers.ts'
import { type FoundVerb, findSpeechVerb } from './speech-verbs.ts'
import { type Draft, putAside, UNKNOWN_VERB } from './statement.ts'
import { nounOfRelative } from './subjects.ts'

const relatives = new Set(RELATIVE_PRONOUNS)
const beforeTime = new Set(BEFORE_TIMES)
/** How often the subject that the rules find is the speaker where the tagger saw none. */
const UNTAGGED_SPEAKER = 0.6
/** A quotation of which the tagger took this share of the words is meant as a whole. */
const MOST_OF = 0.5

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
  const who =
    speaker && isSpokenTo(page, cue, verb, speaker, sentenceOf(speaker.sentence))
      ? null
      : speaker
        ? referenceIn(page, speaker, sentenceOf(speaker.sentence), known)
        : known && !known.agentless
          ? speakerOf(page, known.subject)
          : null
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

/** Words with a quotation among them, up to a comma and a participle that reports more of the same speaker: `was “baseless”, adding that`. */
function withoutCue({ tokens, isQuoted }: Page, run: Run, cues: readonly Cue[]): Run {
  const next = cues.find(
    ({ first, from, own }) => first > run.first && first < run.last && !own && tokens[from - 1]?.text === ',' && /ing$/.test(tokens[first]?.lower ?? ''),
  )
  return next && tokens.slice(run.first, next.from).some(({ index }) => isQuoted(index)) ? { ...run, last: next.from - 1 } : run
}

/** "He was ordered to leave": the subject of a passive is spoken to, and does not speak. */
function isSpokenTo({ tokens }: Page, cue: Run | null, verb: FoundVerb | null, speaker: Run, sentence: Sentence | undefined): boolean {
  if (!cue || !sentence || cue.sentence !== speaker.sentence || speaker.first > cue.first || verb?.entry.passive) return false
  for (let at = cue.first; at < cue.last; at += 1)
    if (tokens[at]?.tag === 'VERB') return addressing.has(tokens[at]?.lemma ?? '') && tokens[at + 1]?.lower !== 'by' && isPassive(tokens, at, sentence.first)
  return false
}
const addressing = new Set(ADDRESSING)

function verbIn(page: Page, { first, last }: TokenRange): FoundVerb | null {
  for (let at = first; at < last; at += 1) {
    const verb = findSpeechVerb(page.tokens, at)
    if (verb) return verb
  }
  return null
}

/** Who is meant by the words of a run: for "who" the noun before it, else a person, else the subject of a known cue, else the mention at the head or a description. */
function referenceIn(page: Page, words: Run, sentence: Sentence | undefined, known: Cue | undefined): Reference | null {
  const { tokens } = page
  const run = { ...words, last: withoutTime(tokens, words) }
  if (run.last === run.first + 1 && relatives.has(tokens[run.first]?.lower ?? ''))
    return speakerOf(page, sentence ? nounOfRelative(page, run.first, sentence.first) : null)
  const inside: Reference[] = []
  let head = run.first
  while (head + 1 < run.last && !endsPhrase(tokens[head + 1])) head += 1
  for (let at = run.first; at < run.last; at += 1) {
    const reference = page.referenceAt(at)
    if (reference && inside.at(-1) !== reference && reference.kind !== 'place') inside.push(reference)
  }
  const person = inside.find(({ kind, first }) => kind === 'person' && (first === run.first || tokens[first - 1]?.tag !== 'ADP'))
  const subject = known?.own ? known.subject : null
  if (!person && subject && run.first <= subject.first && subject.last <= run.last) return speakerOf(page, subject)
  const reference = person ?? inside.find(({ first, last }) => first <= head && head < last) ?? null
  return speakerOf(page, { first: run.first, last: run.last, reference })
}

/** The end of a noun phrase without the time that follows it: "Lee last month". */
function withoutTime(tokens: readonly Token[], { first, last }: TokenRange): number {
  let end = last
  while (end > first + 1 && isTime(tokens[end - 1])) end -= 1
  return end < last && end > first + 1 && beforeTime.has(tokens[end - 1]?.lower ?? '') ? end - 1 : end
}

/** True for what ends the noun phrase before it: a preposition, a verb, or a mark that is no hyphen. */
const endsPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'ADP' || token.tag === 'VERB' || (token.tag === 'PUNCT' && (token.text !== '-' || token.spaced)))

/** Spans of contents: an edge inside a quotation that is mostly meant goes to the quotation's own, and touching ones are one. */
function settle(page: Page, content: readonly Run[]): { spans: Span[]; quotations: Quotation[] } {
  const spans: Span[] = []
  const quotations: Quotation[] = []
  for (const run of content) {
    const span = spanOf(page.tokens, isConjunction(page.tokens, run.first) ? run.first + 1 : run.first, run.last)
    if (!span) continue
    let { start, end } = span
    for (let at = firstAfter(page.quotations, start); (page.quotations[at]?.start ?? end) < end; at += 1) {
      const quotation = page.quotations[at]
      if (!quotation || !isMeant(quotation, span)) continue
      quotations.push(quotation)
      start = Math.min(start, quotation.inner.start)
      end = Math.max(end, quotation.inner.end)
    }
    const before = spans.at(-1)
    if (before && start <= before.end + 1) spans[spans.length - 1] = { start: before.start, end: Math.max(before.end, end) }
    else spans.push({ start, end })
  }
  return { spans, quotations }
}

/** "that" as a conjunction: before a mark, or where no noun follows that it could point at. */
const isConjunction = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' &&
  (tokens[at]?.tag === 'SCONJ' || findSpeechVerb(tokens, at - 1) !== null || isMark(tokens[at + 1]) || !/^(NOUN|VERB|AUX|ADJ)$/.test(tokens[at + 1]?.tag ?? ''))

const isMeant = ({ inner }: Quotation, { start, end }: Span): boolean =>
  Math.min(end, inner.end) - Math.max(start, inner.start) >= MOST_OF * (inner.end - inner.start)

const noReport = new Set(NO_REPORT)

/** Whether what the tagger sees is a report of words: not "will discuss", "exchanged views", "the picture shows", or the writer's own "we see". */
function isReport(page: Page, { quotations, cue, speaker }: Draft): boolean {
  const { tokens, isQuoted } = page
  if (quotations.length > 0) return true
  if (cue && speaker && isOutlook(tokens, cue)) return false
  if (cue && tokens[cue.last]?.lower !== 'that' && tokens.slice(cue.first, cue.last).some(({ lower }) => noReport.has(lower))) return false
  return !(speaker && isFirstPerson(speaker) && !isQuoted(cue?.first ?? 0))
}

/** "is expected to visit", "was due to": what is to happen, and nobody's words. */
function isOutlook(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at += 1)
    if (/^(expected|due|set|scheduled|slated)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'to')
      return isPassive(tokens, at, Math.max(0, at - 4))
  return false
}
