import { type Candidate, SIDES } from './candidates.ts'
import { chanceOfContent, mostOf, SPEAKERS } from './chances.ts'
import type { Question } from './questions.ts'
import { bearerOf, gather, likely, type Put, type Take, type View } from './view.ts'

const SEED = 0x51ed270b
/** How far from its cue a speaker is looked for. */
const SPEAKER_BEFORE = 10
const SPEAKER_BEHIND = 6
const LIKELY_CUE = 0.4
const FAR_IN = 12

/** Hands over hashes of what is seen of a cue for contents on one side of it. */
export function findCueFeatures(view: View, question: Question, { side, isBest, ruled }: Candidate, take: Take): void {
  const put = gather(SEED, take)
  const on = SIDES.indexOf(side) + 1
  const verb = bearerOf(view.page, question.cue)
  putWords(put, view, question, on, verb)
  putChances(put, view, question, on, verb)
  const sure = likely(question.cue.belief)
  put(on, Number(isBest), sure)
  put(on, ruled)
  put(on, ruled, sure)
  put(on, ruled, view.looks.lemma(verb))
}

/** Its words and those beside it. */
function putWords(put: Put, { looks }: View, { cue: { first, last }, sentence }: Question, on: number, verb: number): void {
  const { word, lemma, tag, rule, speech, mention, isQuoted } = looks
  put(on)
  put(on, lemma(verb))
  put(on, lemma(verb), lemma(last - 1), last - first)
  put(on, tag(verb))
  put(on, lemma(first - 1), tag(verb))
  put(on, word(last), tag(last))
  put(on, tag(last), tag(last + 1))
  put(on, lemma(verb), word(last))
  put(on, word(first), last - first)
  put(on, rule(verb))
  put(on, speech(verb), tag(verb))
  put(on, Number(isQuoted(verb)))
  put(on, lemma(first - 1), lemma(first - 2))
  put(on, word(last), word(last + 1))
  put(on, tag(first - 1), tag(first - 2), tag(verb))
  put(on, mention(first - 1), mention(last))
  put(on, word(verb), Number(first === sentence.first))
  put(on, lemma(verb), tag(first), lemma(first - 1))
  put(on, Math.min(first - sentence.first, FAR_IN), tag(verb))
}

/** What the tagger believes of it, of its speaker, and of the cues beside it. */
function putChances(put: Put, { beliefs, looks }: View, { cue, near }: Question, on: number, verb: number): void {
  const { lemma, tag, isQuoted } = looks
  const { first, last } = cue
  const sure = likely(cue.belief)
  const speaker = likely(mostOf(beliefs, first - SPEAKER_BEFORE, first, SPEAKERS.before))
  const others = near.filter((other) => other.sentence === cue.sentence && other !== cue && other.belief > LIKELY_CUE)
  const before = others.filter((other) => other.first < first).length
  put(on, sure)
  put(on, speaker, likely(mostOf(beliefs, last, last + SPEAKER_BEHIND, SPEAKERS.behind)))
  put(on, speaker, lemma(verb))
  put(on, speaker, tag(verb), lemma(first - 1))
  put(on, likely(chanceOfContent(beliefs, first)), sure)
  put(on, before, others.length - before, Number(isQuoted(verb)))
  put(on, before, lemma(verb))
}
