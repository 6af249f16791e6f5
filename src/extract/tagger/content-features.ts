import type { TokenRange } from '../document/tokens.ts'
import { type Candidate, SIDES } from './candidates.ts'
import { mix } from './hashes.ts'
import { countInside, kindOf } from './insides.ts'
import type { Question } from './questions.ts'
import { far } from './surroundings.ts'
import { bearerOf, gather, likely, type Put, type Take, type View } from './view.ts'

const SEED = 0x2545f491
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
export function findContentFeatures(view: View, question: Question, candidate: Candidate, take: Take): void {
  const [opening, closing] = [candidate.parts[0], candidate.parts.at(-1)]
  if (!opening || !closing) return
  const put = gather(SEED, take)
  const seen = seeContent(view, question, candidate, [opening, closing])
  putBeliefs(put, seen)
  putStart(put, view, seen)
  putEnd(put, view, seen)
  putInside(put, view, seen)
  putRules(put, view, seen)
  putGap(put, view, seen)
}

/** What the tagger believes of it. */
function putBeliefs(put: Put, seen: Seen): void {
  const { on, sure, quoted, candidate } = seen
  const [starts, ends, holds] = [likely(candidate.start), likely(candidate.end), likely(candidate.inside)]
  const best = Number(candidate.isBest)
  put(on, best, starts)
  put(on, best, ends)
  put(on, holds)
  put(starts, ends, holds)
  put(on, best, sure, quoted)
  put(on, best, candidate.ruled)
  put(on, candidate.ruled, sure, quoted)
  put(starts, ends, candidate.ruled)
}

/** How it starts. */
function putStart(put: Put, view: View, seen: Seen): void {
  const { on, kind, verb, voice, start, end, gap, quoted, cue, length } = seen
  const { word, tag, lemma, mention } = view.looks
  put(on, kind)
  put(on, kind, verb)
  put(kind, verb, word(start - 1))
  put(kind, tag(cue.first), Math.min(gap, LONG_GAP))
  put(kind, voice)
  put(on, far(gap))
  put(on, quoted, far(gap))
  put(on, word(start - 1), word(start))
  put(on, verb, word(start))
  put(on, tag(start), tag(start + 1), word(start - 1))
  put(on, tag(start - 1), tag(start))
  put(on, far(gap), verb)
  put(kind, mention(start), length)
  put(kind, mention(start), verb)
  put(kind, lemma(end - 1), verb)
  put(kind, lemma(start), lemma(end - 1))
}

/** How it ends. */
function putEnd(put: Put, view: View, seen: Seen): void {
  const { on, kind, verb, voice, end, place, quoted, length } = seen
  const { word, lemma, tag, isMark } = view.looks
  put(on, word(end))
  put(on, word(end), word(end + 1))
  put(on, tag(end), tag(end + 1))
  put(on, tag(end - 1), tag(end), tag(end + 1))
  put(on, lemma(end - 1), word(end))
  put(on, word(end), tag(end + 1), kind)
  put(on, place, kind)
  put(on, place, quoted)
  put(on, word(end), verb)
  if (isMark(end, ',')) put(on, word(end + 1), tag(end + 1), quoted)
  else put(on, tag(end + 2), quoted)
  put(on, Number(view.page.tokens[end]?.spaced === false), tag(end - 1))
  put(kind, tag(end), quoted)
  put(verb, kind, tag(end))
  put(kind, word(end), length)
  put(voice, word(end), quoted)
}

/** What it holds. */
function putInside(put: Put, view: View, seen: Seen): void {
  const { on, kind, inside, end, place, quoted, length, sure } = seen
  const { word } = view.looks
  put(on, length, kind)
  put(on, length, quoted)
  put(length, place, sure)
  put(far(inside.verbs), kind)
  put(on, far(inside.commas), place)
  put(Number(inside.commas > 0), word(end), quoted)
  put(on, Math.min(inside.cues, 3), quoted)
  put(inside.cuts, quoted)
  put(likely(inside.speakers / 2))
  put(inside.thats, kind)
}

/** What the rules read there, and what leads it. */
function putRules(put: Put, view: View, seen: Seen): void {
  const { on, kind, start, end, quoted, sentence, closing, candidate } = seen
  const { word, tag, rule, isMark } = view.looks
  const goesOn = Number(rule(end) === rule(end - 1) || rule(end) === rule(end - 1) + 1)
  put(on, rule(start), rule(end - 1), goesOn)
  put(on, rule(start), kind)
  put(candidate.ruled, kind)
  put(candidate.ruled, word(end), tag(end + 1))
  put(on, rule(end - 1), rule(end))
  put(on, candidate.parts.length, word(closing.first - 1), tag(closing.first))
  put(on, Number(start === sentence.first), word(sentence.first))
  put(on, Number(isMark(start - 1, ':')), quoted)
}

/** What stands between it and its cue. */
function putGap(put: Put, view: View, seen: Seen): void {
  const { on, kind, verb, gap, from, to } = seen
  const { tag, isMark, part } = view.looks
  let [between, commas, verbs] = [gap <= SHORT_GAP ? 1 : 0, 0, 0]
  for (let at = from; at < to; at += 1) {
    if (gap <= SHORT_GAP) between = mix(between, tag(at))
    if (isMark(at, ',')) commas += 1
    if (part(at) === 'VERB') verbs += 1
  }
  put(between, kind)
  put(between, verb)
  put(on, commas, verbs)
  put(on, commas, verbs, kind)
}
