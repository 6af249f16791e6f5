import type { TokenRange } from '../document/tokens.ts'
import { chanceOf, chanceWithin } from './chances.ts'
import { OUTSIDE, openingOf } from './labels.ts'
import type { View } from './view.ts'

/** A cue with the paragraph, or the part of one, and the sentence that it stands in. */
export type Site = { readonly cue: TokenRange; readonly sequence: TokenRange; readonly sentence: TokenRange }

/** A stretch of words, and how likely a content starts and ends at its edges. */
export type Part = TokenRange & { readonly start: number; readonly end: number }

type Edge = { readonly at: number; readonly chance: number }

/** Edges less likely than this are no candidates. */
const LEAST = 0.02
/** Stands for the chance of an edge of a sentence or before a comma, however unlikely the tagger holds it. */
const SENTENCE_EDGE = 0.015
const COMMA_EDGE = 0.001
const STARTS = 4
const ENDS = 5
const ENDS_BEFORE = 3
/** How far from its cue a content may start, or start behind "that", and how long it may be. */
const FAR = 30
const NEAR = 15
const LONGEST = 200

const BEHIND = openingOf('content<')
const BEFORE = openingOf('content>')

const likeliest = (edges: Edge[], most: number): Edge[] => edges.sort((one, other) => other.chance - one.chance || one.at - other.at).slice(0, most)

const somehow = ({ beliefs }: View, at: number): number => 1 - chanceOf(beliefs, at, OUTSIDE)

/** The chance that a content opened by a label ends before a token. */
const endsAt = ({ beliefs }: View, at: number, opening: number, { last }: TokenRange): number =>
  Math.max(0, chanceWithin(beliefs, at - 1, opening) - (at < last ? chanceOf(beliefs, at, opening + 1) : 0))

/** The likeliest stretches behind a cue. */
export const partsBehind = (view: View, site: Site): Part[] =>
  likeliest(startsBehind(view, site), STARTS).flatMap((start) =>
    likeliest(endsOf(view, site, start.at), ENDS).map((end) => ({ first: start.at, last: end.at, start: start.chance, end: end.chance })),
  )

/** The likeliest stretches before a cue. */
export const partsBefore = (view: View, site: Site): Part[] =>
  likeliest(endsBefore(view, site), ENDS_BEFORE).flatMap((end) =>
    likeliest(startsOf(view, site, end.at), STARTS).map((start) => ({ first: start.at, last: end.at, start: start.chance, end: end.chance })),
  )

function startsBehind({ page: { tokens }, beliefs }: View, { cue, sequence }: Site): Edge[] {
  const starts: Edge[] = []
  for (let at = cue.last; at < Math.min(sequence.last, cue.last + FAR); at += 1) {
    const chance = chanceOf(beliefs, at, BEHIND)
    const isThat = at < cue.last + NEAR && at > cue.last && tokens[at - 1]?.lower === 'that'
    if (isThat || at === cue.last || chance >= LEAST) starts.push({ at, chance })
  }
  return starts
}

function endsOf(view: View, { sequence, sentence }: Site, start: number): Edge[] {
  const ends: Edge[] = []
  for (let at = start + 1; at <= Math.min(sequence.last, start + LONGEST); at += 1) {
    const chance = Math.max(endsAt(view, at, BEHIND, sequence), at === sentence.last ? SENTENCE_EDGE : 0)
    if (chance >= LEAST || at === sentence.last) ends.push({ at, chance })
    if (at >= sentence.last && at < sequence.last && somehow(view, at) < LEAST) break
  }
  return ends
}

function endsBefore(view: View, { cue, sequence, sentence }: Site): Edge[] {
  const ends: Edge[] = []
  for (let at = cue.first; at > Math.max(sequence.first, cue.first - FAR); at -= 1) {
    const isComma = view.page.tokens[at]?.text === ',' && at > sentence.first + 1
    const chance = Math.max(endsAt(view, at, BEFORE, sequence), isComma ? COMMA_EDGE : 0)
    if (isComma || chance >= LEAST) ends.push({ at, chance })
  }
  return ends
}

function startsOf(view: View, { sequence, sentence }: Site, end: number): Edge[] {
  const starts: Edge[] = []
  for (let at = end - 1; at >= Math.max(sequence.first, end - LONGEST); at -= 1) {
    const chance = Math.max(chanceOf(view.beliefs, at, BEFORE), at === sentence.first ? SENTENCE_EDGE : 0)
    if (chance >= LEAST || at === sentence.first) starts.push({ at, chance })
    if (at <= sentence.first && somehow(view, at) < LEAST) break
  }
  return starts
}
