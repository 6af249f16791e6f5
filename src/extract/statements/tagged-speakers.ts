import { ADDRESSING, BEFORE_TIMES, RELATIVE_PRONOUNS } from '../../lexicon/speech.ts'
import type { Reference } from '../actors.ts'
import { isTime } from '../document/times.ts'
import type { Token, TokenRange } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import type { Run } from '../tagger/attributions.ts'
import type { Cue } from './cues.ts'
import { isPassive } from './passives.ts'
import { jointStart, speakerOf } from './speakers.ts'
import type { FoundVerb } from './speech-verbs.ts'
import { nounOfRelative, nounOver } from './subjects.ts'

const relatives = new Set(RELATIVE_PRONOUNS)
const beforeTime = new Set(BEFORE_TIMES)
const addressing = new Set(ADDRESSING)

/** Who is meant by the words of a run: for "who" the noun before it, else two who speak jointly, a person, the subject of a known cue, else the mention at the head or a description. */
export function referenceIn(page: Page, words: Run, sentence: Sentence | undefined, known: Cue | undefined): Reference | null {
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
  const isOwner = ({ last }: Reference) => last < run.last && /^['’]s?$/.test(tokens[last]?.text ?? '')
  const person = inside.find(
    (one) =>
      (one.kind === 'person' || (one.kind === 'name' && one.actor?.kind === 'person')) &&
      !isOwner(one) &&
      nounOver(page, one) === null &&
      (one.first === run.first || tokens[one.first - 1]?.tag !== 'ADP'),
  )
  const subject = known?.own ? known.subject : null
  if (!person && subject && run.first <= subject.first && subject.last <= run.last) return speakerOf(page, subject)
  const joint = inside.find((mention) => (jointStart(page, mention) ?? -1) >= run.first)
  const reference = joint ?? person ?? inside.find(({ first, last }) => first <= head && head < last) ?? null
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

/** "Example, asked by a reporter, said": who is led by "by" does what the participle before it tells, and not what another verb does. */
export function isOtherAgent({ tokens }: Page, { first }: Run, cue: Run | null): boolean {
  const by = tokens[first - 1]?.tag === 'DET' ? first - 2 : first - 1
  return tokens[by]?.lower === 'by' && tokens[by - 1]?.tag === 'VERB' && cue !== null && (cue.last < by || by < cue.first)
}

/** "He was ordered to leave": the subject of a passive is spoken to, and does not speak. */
export function isSpokenTo({ tokens }: Page, cue: Run | null, verb: FoundVerb | null, speaker: Run, sentence: Sentence | undefined): boolean {
  if (!cue || !sentence || cue.sentence !== speaker.sentence || speaker.first > cue.first || verb?.entry.passive) return false
  for (let at = cue.first; at < cue.last; at += 1)
    if (tokens[at]?.tag === 'VERB') return addressing.has(tokens[at]?.lemma ?? '') && tokens[at + 1]?.lower !== 'by' && isPassive(tokens, at, sentence.first)
  return false
}
