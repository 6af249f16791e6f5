import { type Candidate, SIDES } from './candidates.ts'
import { chanceOfContent, mostOf, SPEAKERS } from './chances.ts'
import { type Gathering, goOnWith, put, seedsOf } from './gathering.ts'
import type { Question } from './questions.ts'
import { bearerOf, likely, look, type View } from './view.ts'

const SEEDS = seedsOf(0x51ed270b)
/** How far from its cue a speaker is looked for. */
const SPEAKER_BEFORE = 10
const SPEAKER_BEHIND = 6
const LIKELY_CUE = 0.4
const FAR_IN = 12

/** Hands over hashes of what is seen of a cue for contents on one side of it. */
export function findCueFeatures(view: View, question: Question, { side, isBest, ruled }: Candidate, found: Gathering): void {
  goOnWith(found, SEEDS)
  const on = SIDES.indexOf(side) + 1
  const verb = bearerOf(view.page, question.cue)
  putWords(found, view, question, on, verb)
  putChances(found, view, question, on, verb)
  const sure = likely(question.cue.belief)
  put(found, on, Number(isBest), sure)
  put(found, on, ruled)
  put(found, on, ruled, sure)
  put(found, on, ruled, look(view.columns.lemma, verb))
}

/** Its words and those beside it. */
function putWords(found: Gathering, { columns }: View, { cue: { first, last }, sentence }: Question, on: number, verb: number): void {
  const { word, lemma, tag, rule, speech, mention, quote } = columns
  put(found, on)
  put(found, on, look(lemma, verb))
  put(found, on, look(lemma, verb), look(lemma, last - 1), last - first)
  put(found, on, look(tag, verb))
  put(found, on, look(lemma, first - 1), look(tag, verb))
  put(found, on, look(word, last), look(tag, last))
  put(found, on, look(tag, last), look(tag, last + 1))
  put(found, on, look(lemma, verb), look(word, last))
  put(found, on, look(word, first), last - first)
  put(found, on, look(rule, verb))
  put(found, on, look(speech, verb), look(tag, verb))
  put(found, on, Number(look(quote, verb) !== 0))
  put(found, on, look(lemma, first - 1), look(lemma, first - 2))
  put(found, on, look(word, last), look(word, last + 1))
  put(found, on, look(tag, first - 1), look(tag, first - 2), look(tag, verb))
  put(found, on, look(mention, first - 1), look(mention, last))
  put(found, on, look(word, verb), Number(first === sentence.first))
  put(found, on, look(lemma, verb), look(tag, first), look(lemma, first - 1))
  put(found, on, Math.min(first - sentence.first, FAR_IN), look(tag, verb))
}

/** What the tagger believes of it, of its speaker, and of the cues beside it. */
function putChances(found: Gathering, { beliefs, columns }: View, { cue, near }: Question, on: number, verb: number): void {
  const { lemma, tag, quote } = columns
  const { first, last } = cue
  const sure = likely(cue.belief)
  const speaker = likely(mostOf(beliefs, first - SPEAKER_BEFORE, first, SPEAKERS.before))
  const others = near.filter((other) => other.sentence === cue.sentence && other !== cue && other.belief > LIKELY_CUE)
  const before = others.filter((other) => other.first < first).length
  put(found, on, sure)
  put(found, on, speaker, likely(mostOf(beliefs, last, last + SPEAKER_BEHIND, SPEAKERS.behind)))
  put(found, on, speaker, look(lemma, verb))
  put(found, on, speaker, look(tag, verb), look(lemma, first - 1))
  put(found, on, likely(chanceOfContent(beliefs, first)), sure)
  put(found, on, before, others.length - before, Number(look(quote, verb) !== 0))
  put(found, on, before, look(lemma, verb))
}
