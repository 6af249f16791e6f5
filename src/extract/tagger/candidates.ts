import type { TokenRange } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { CueCandidate } from './cue-candidates.ts'
import { LABELS } from './labels.ts'
import { WIDTH } from './lattice.ts'

/** Where a candidate's content stands: nowhere, behind its cue, before it, or on both sides. */
export const SIDES = ['none', 'after', 'before', 'both'] as const
export type Side = (typeof SIDES)[number]

/** What a cue may report; `start`, `end` and `inside` are what the tagger believes of its edges and its words. */
export type Candidate = {
  readonly side: Side
  readonly parts: readonly TokenRange[]
  /** It is what the tagger's best path says. */
  readonly isBest: boolean
  readonly start: number
  readonly end: number
  readonly inside: number
}

/** Edges less likely than this are no candidates. */
const LEAST_EDGE = 0.02
/** Stands for the chance of an edge of a sentence, however unlikely the tagger holds it. */
const SENTENCE_EDGE = 0.015
const COMMA_EDGE = 0.001
const STARTS = 4
const ENDS = 5
const ENDS_BEFORE = 3
/** How far from its cue a content may start, and how long it may be. */
const FAR = 30
const NEAR = 15
const LONGEST = 200

const labelled = (label: (typeof LABELS)[number]) => LABELS.indexOf(label)
const BEHIND = { opens: labelled('B-content<'), goesOn: labelled('I-content<') }
const BEFORE = { opens: labelled('B-content>'), goesOn: labelled('I-content>') }
type Pair = typeof BEHIND

type Edge = { readonly at: number; readonly chance: number }
type Part = TokenRange & { readonly start: number; readonly end: number }
const likeliest = <T extends Edge>(edges: readonly T[], most: number): T[] =>
  [...edges].sort((one, other) => other.chance - one.chance || one.at - other.at).slice(0, most)
const likelihoodOf = ({ start, end }: Part) => start * end
const bestOf = (parts: readonly Part[]): Part[] => [...parts].sort((one, other) => likelihoodOf(other) - likelihoodOf(one)).slice(0, 2)

/** Whatever a cue may report: nothing, what the best path says, and what starts and ends at the likeliest edges. */
export function findCandidates(
  { tokens, quotationOf }: Page,
  beliefs: Float64Array,
  cue: CueCandidate,
  sequence: TokenRange,
  sentence: TokenRange,
  best: readonly TokenRange[] | null,
): Candidate[] {
  const chance = (at: number, label: number) => beliefs[at * WIDTH + label] ?? 0
  const somehow = (at: number) => 1 - chance(at, 0)
  const within = (at: number) => chance(at, BEHIND.opens) + chance(at, BEHIND.goesOn) + chance(at, BEFORE.opens) + chance(at, BEFORE.goesOn)
  const endAt = (at: number, { opens, goesOn }: Pair) =>
    Math.max(0, chance(at - 1, opens) + chance(at - 1, goesOn) - (at < sequence.last ? chance(at, goesOn) : 0))

  const behind: Part[] = likeliest(startsBehind(), STARTS).flatMap((start) =>
    likeliest(endsOf(start.at), ENDS).map((end) => ({ first: start.at, last: end.at, start: start.chance, end: end.chance })),
  )
  const before: Part[] = likeliest(endsBefore(), ENDS_BEFORE).flatMap((end) =>
    likeliest(startsOf(end.at), STARTS).map((start) => ({ first: start.at, last: end.at, start: start.chance, end: end.chance })),
  )
  const next = bestOf(behind.filter(({ first }) => first < cue.last + NEAR))
  const found: Candidate[] = [{ side: 'none', parts: [], isBest: best === null, start: 0, end: 0, inside: 0 }]
  const seen = new Set<string>()
  if (best) add(sideOf(best, cue), best, true, 1, 1)
  for (const part of behind) add('after', [part], false, part.start, part.end)
  for (const part of before) add('before', [part], false, part.start, part.end)
  for (const one of bestOf(before)) for (const other of next) add('both', [one, other], false, likelihoodOf(one), likelihoodOf(other))
  return found

  function startsBehind(): Edge[] {
    const starts: Edge[] = []
    for (let at = cue.last; at < Math.min(sequence.last, cue.last + FAR); at += 1) {
      const isThat = at < cue.last + NEAR && at > cue.last && tokens[at - 1]?.lower === 'that'
      if (isThat || at === cue.last || chance(at, BEHIND.opens) >= LEAST_EDGE) starts.push({ at, chance: chance(at, BEHIND.opens) })
    }
    return starts
  }

  function endsOf(start: number): Edge[] {
    const ends: Edge[] = []
    for (let at = start + 1; at <= Math.min(sequence.last, start + LONGEST); at += 1) {
      const likely = Math.max(endAt(at, BEHIND), at === sentence.last ? SENTENCE_EDGE : 0)
      if (likely >= LEAST_EDGE || at === sentence.last) ends.push({ at, chance: likely })
      if (at >= sentence.last && at < sequence.last && somehow(at) < LEAST_EDGE) break
    }
    return ends
  }

  function endsBefore(): Edge[] {
    const ends: Edge[] = []
    for (let at = cue.first; at > Math.max(sequence.first, cue.first - FAR); at -= 1) {
      const isComma = tokens[at]?.text === ',' && at > sentence.first + 1
      const likely = Math.max(endAt(at, BEFORE), isComma ? COMMA_EDGE : 0)
      if (isComma || likely >= LEAST_EDGE) ends.push({ at, chance: likely })
    }
    return ends
  }

  function startsOf(end: number): Edge[] {
    const starts: Edge[] = []
    for (let at = end - 1; at >= Math.max(sequence.first, end - LONGEST); at -= 1) {
      const likely = Math.max(chance(at, BEFORE.opens), at === sentence.first ? SENTENCE_EDGE : 0)
      if (likely >= LEAST_EDGE || at === sentence.first) starts.push({ at, chance: likely })
      if (at <= sentence.first && somehow(at) < LEAST_EDGE) break
    }
    return starts
  }

  function add(side: Side, ranges: readonly TokenRange[], isBest: boolean, start: number, end: number): void {
    const parts = ranges.map(withoutMarks)
    const key = parts.map(({ first, last }) => `${first}-${last}`).join()
    if (seen.has(key) || parts.some((part) => part.first >= part.last || (!isBest && isBroken(part)))) return
    seen.add(key)
    let [sum, length] = [0, 0]
    for (const { first, last } of parts) for (let at = first; at < last; at += 1, length += 1) sum += within(at)
    found.push({ side, parts, isBest, start, end, inside: sum / length })
  }

  function isWord(at: number): boolean {
    return /[\p{L}\p{N}]/u.test(tokens[at]?.text ?? '')
  }

  function withoutMarks({ first, last }: TokenRange): TokenRange {
    let [from, to] = [first, last]
    while (from < to && !isWord(from)) from += 1
    while (to > from && !isWord(to - 1)) to -= 1
    return { first: from, last: to }
  }

  /** An edge inside a word or inside a quotation that the cue does not stand in, or words of another sentence that no quotation holds together with this one's. */
  function isBroken({ first, last }: TokenRange): boolean {
    const joins = (at: number) => tokens[at]?.text === '-' && tokens[at]?.spaced === false
    const cuts = (one: number, other: number) => {
      const quotation = quotationOf(one)
      return quotation !== undefined && quotation === quotationOf(other) && quotation !== quotationOf(cue.first)
    }
    const isHeld = (one: number, other: number) => quotationOf(one) !== undefined && quotationOf(other) !== undefined
    if (joins(first - 1) || joins(last) || cuts(first - 1, first) || cuts(last - 1, last)) return true
    if (first >= sentence.last || last <= sentence.first) return !isHeld(first, last - 1)
    if (last > sentence.last && !isHeld(last - 1, sentence.last)) return true
    return first < sentence.first && !isHeld(first, sentence.first - 1)
  }
}

const sideOf = (parts: readonly TokenRange[], cue: TokenRange): Side =>
  parts.every(({ first }) => first >= cue.last) ? 'after' : parts.every(({ last }) => last <= cue.first) ? 'before' : 'both'
