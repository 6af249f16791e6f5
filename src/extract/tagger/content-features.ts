import type { TokenRange } from '../document/tokens.ts'
import { type Candidate, SIDES } from './candidates.ts'
import { type Gathering, goOnWith, put, seedsOf } from './gathering.ts'
import { mix } from './hashes.ts'
import { countInside, kindOf } from './insides.ts'
import type { Question } from './questions.ts'
import { far } from './surroundings.ts'
import { countOf } from './tallies.ts'
import { bearerOf, likely, look, type View } from './view.ts'

const SEEDS = seedsOf(0x2545f491)
const LONG_GAP = 9
const SHORT_GAP = 3

/** What is seen of a content as a whole; `from` and `to` bound what stands between it and its cue. */
function seeContent(view: View, { cue, sentence, near }: Question, candidate: Candidate, [opening, closing]: readonly [TokenRange, TokenRange]) {
  const { side, parts } = candidate
  const [start, end] = [opening.first, closing.last]
  const inside = countInside(view, near, cue, parts)
  const bearer = bearerOf(view.page, cue)
  const [from, to] = side === 'after' ? [cue.last, start] : [side === 'before' ? end : opening.last, cue.first]
  return {
    cue,
    sentence,
    candidate,
    closing,
    inside,
    start,
    end,
    from,
    to,
    on: SIDES.indexOf(side) + 1,
    gap: Math.max(0, to - from),
    kind: kindOf(view.page, start, inside.verbs),
    length: far(inside.length),
    quoted: inside.quoted === 0 ? 0 : inside.quoted >= inside.length - inside.commas - 2 ? 2 : 1,
    place: end > sentence.last ? 2 : Number(end >= sentence.last - 1),
    verb: view.columns.lemma[bearer] ?? 0,
    voice: view.columns.speech[bearer] ?? 0,
    sure: likely(cue.belief),
  }
}

type Seen = ReturnType<typeof seeContent>

/** Hands over hashes of what is seen of a content and its edges. */
export function findContentFeatures(view: View, question: Question, candidate: Candidate, found: Gathering): void {
  const [opening, closing] = [candidate.parts[0], candidate.parts.at(-1)]
  if (!opening || !closing) return
  goOnWith(found, SEEDS)
  const seen = seeContent(view, question, candidate, [opening, closing])
  putBeliefs(found, seen)
  putStart(found, view, seen)
  putEnd(found, view, seen)
  putInside(found, view, seen)
  putRules(found, view, seen)
  putGap(found, view, seen)
}

/** What the tagger believes of it. */
function putBeliefs(found: Gathering, seen: Seen): void {
  const { on, sure, quoted, candidate } = seen
  const [starts, ends, holds] = [likely(candidate.start), likely(candidate.end), likely(candidate.inside)]
  const best = Number(candidate.isBest)
  put(found, on, best, starts)
  put(found, on, best, ends)
  put(found, on, holds)
  put(found, starts, ends, holds)
  put(found, on, best, sure, quoted)
  put(found, on, best, candidate.ruled)
  put(found, on, candidate.ruled, sure, quoted)
  put(found, starts, ends, candidate.ruled)
}

/** How it starts. */
function putStart(found: Gathering, view: View, seen: Seen): void {
  const { on, kind, verb, voice, start, end, gap, quoted, cue, length } = seen
  const { word, tag, lemma, mention } = view.columns
  put(found, on, kind)
  put(found, on, kind, verb)
  put(found, kind, verb, look(word, start - 1))
  put(found, kind, look(tag, cue.first), Math.min(gap, LONG_GAP))
  put(found, kind, voice)
  put(found, on, far(gap))
  put(found, on, quoted, far(gap))
  put(found, on, look(word, start - 1), look(word, start))
  put(found, on, verb, look(word, start))
  put(found, on, look(tag, start), look(tag, start + 1), look(word, start - 1))
  put(found, on, look(tag, start - 1), look(tag, start))
  put(found, on, far(gap), verb)
  put(found, kind, look(mention, start), length)
  put(found, kind, look(mention, start), verb)
  put(found, kind, look(lemma, end - 1), verb)
  put(found, kind, look(lemma, start), look(lemma, end - 1))
}

/** How it ends. */
function putEnd(found: Gathering, view: View, seen: Seen): void {
  const { on, kind, verb, voice, end, place, quoted, length } = seen
  const { word, lemma, tag } = view.columns
  put(found, on, look(word, end))
  put(found, on, look(word, end), look(word, end + 1))
  put(found, on, look(tag, end), look(tag, end + 1))
  put(found, on, look(tag, end - 1), look(tag, end), look(tag, end + 1))
  put(found, on, look(lemma, end - 1), look(word, end))
  put(found, on, look(word, end), look(tag, end + 1), kind)
  put(found, on, place, kind)
  put(found, on, place, quoted)
  put(found, on, look(word, end), verb)
  if (view.page.tokens[end]?.text === ',') put(found, on, look(word, end + 1), look(tag, end + 1), quoted)
  else put(found, on, look(tag, end + 2), quoted)
  put(found, on, Number(view.page.tokens[end]?.spaced === false), look(tag, end - 1))
  put(found, kind, look(tag, end), quoted)
  put(found, verb, kind, look(tag, end))
  put(found, kind, look(word, end), length)
  put(found, voice, look(word, end), quoted)
}

/** What it holds. */
function putInside(found: Gathering, view: View, seen: Seen): void {
  const { on, kind, inside, end, place, quoted, length, sure } = seen
  const { word } = view.columns
  put(found, on, length, kind)
  put(found, on, length, quoted)
  put(found, length, place, sure)
  put(found, far(inside.verbs), kind)
  put(found, on, far(inside.commas), place)
  put(found, Number(inside.commas > 0), look(word, end), quoted)
  put(found, on, Math.min(inside.cues, 3), quoted)
  put(found, inside.cuts, quoted)
  put(found, likely(inside.speakers / 2))
  put(found, inside.thats, kind)
}

/** What the rules read there, and what leads it. */
function putRules(found: Gathering, view: View, seen: Seen): void {
  const { on, kind, start, end, quoted, sentence, closing, candidate } = seen
  const { word, tag, rule } = view.columns
  const goesOn = Number(look(rule, end) === look(rule, end - 1) || look(rule, end) === look(rule, end - 1) + 1)
  put(found, on, look(rule, start), look(rule, end - 1), goesOn)
  put(found, on, look(rule, start), kind)
  put(found, candidate.ruled, kind)
  put(found, candidate.ruled, look(word, end), look(tag, end + 1))
  put(found, on, look(rule, end - 1), look(rule, end))
  put(found, on, candidate.parts.length, look(word, closing.first - 1), look(tag, closing.first))
  put(found, on, Number(start === sentence.first), look(word, sentence.first))
  put(found, on, Number(view.page.tokens[start - 1]?.text === ':'), quoted)
}

/** What stands between it and its cue. */
function putGap(found: Gathering, view: View, seen: Seen): void {
  const { on, kind, verb, gap, from, to } = seen
  const { tag } = view.columns
  let between = gap <= SHORT_GAP ? 1 : 0
  if (gap <= SHORT_GAP) for (let at = from; at < to; at += 1) between = mix(between, look(tag, at))
  const [commas, verbs] = [countOf(view.tallies.commas, from, to), countOf(view.tallies.verbs, from, to)]
  put(found, between, kind)
  put(found, between, verb)
  put(found, on, commas, verbs)
  put(found, on, commas, verbs, kind)
}
