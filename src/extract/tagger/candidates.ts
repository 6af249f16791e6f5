import type { TokenRange } from '../document/tokens.ts'
import { type Part, partsBefore, partsBehind, type Site } from './edges.ts'
import type { Ruling } from './rulings.ts'
import type { View } from './view.ts'

/** Where a candidate's content stands: nowhere, behind its cue, before it, or on both sides. */
export const SIDES = ['none', 'after', 'before', 'both'] as const
export type Side = (typeof SIDES)[number]

/** What a cue may report; `start`, `end` and `inside` are what the tagger believes of its edges and its words. */
export type Candidate = {
  readonly side: Side
  readonly parts: readonly TokenRange[]
  /** It is what the tagger's best path says. */
  readonly isBest: boolean
  /** How the rules read it; 0 where they do not. */
  readonly ruled: number
  readonly start: number
  readonly end: number
  readonly inside: number
}

/** Contents on both sides of a cue start this near behind it. */
const NEAR = 15

const likelihoodOf = ({ start, end }: Part) => start * end
const bestOf = (parts: readonly Part[]): Part[] => [...parts].sort((one, other) => likelihoodOf(other) - likelihoodOf(one)).slice(0, 2)

/** Whatever a cue may report: nothing, what the best path says, what the rules read, and what starts and ends at the likeliest edges. */
export function findCandidates(view: View, site: Site, best: readonly TokenRange[] | null, ruling: Ruling | null): Candidate[] {
  const { cue } = site
  const found: Candidate[] = [{ side: 'none', parts: [], isBest: best === null, ruled: ruling?.how ?? 0, start: 0, end: 0, inside: 0 }]
  const bare = (ranges: readonly TokenRange[]) => ranges.map((range) => withoutMarks(view, range))
  const [bestParts, ruledParts] = [best && bare(best), ruling && bare(ruling.parts)]
  const add = (side: Side, parts: readonly TokenRange[], start: number, end: number) => {
    const isBest = parts === bestParts
    const isRuled = ruling !== null && ruledParts !== null && isOne(parts, ruledParts)
    if (parts.some((part) => part.first >= part.last || (!isBest && !isRuled && isBroken(view, site, part)))) return
    if (found.some((other) => isOne(other.parts, parts))) return
    found.push({ side, parts, isBest, ruled: isRuled ? ruling.how : 0, start, end, inside: insideOf(view, parts) })
  }
  if (bestParts) add(sideOf(bestParts, cue), bestParts, 1, 1)
  if (ruledParts) add(sideOf(ruledParts, cue), ruledParts, 0, 0)
  const [behind, before] = [partsBehind(view, site), partsBefore(view, site)]
  for (const part of behind) add('after', bare([part]), part.start, part.end)
  for (const part of before) add('before', bare([part]), part.start, part.end)
  const next = bestOf(behind.filter(({ first }) => first < cue.last + NEAR))
  for (const one of bestOf(before)) for (const other of next) add('both', bare([one, other]), likelihoodOf(one), likelihoodOf(other))
  return found
}

const isOne = (some: readonly TokenRange[], others: readonly TokenRange[]): boolean =>
  some.length === others.length && some.every(({ first, last }, place) => others[place]?.first === first && others[place]?.last === last)

const sideOf = (parts: readonly TokenRange[], cue: TokenRange): Side =>
  parts.every(({ first }) => first >= cue.last) ? 'after' : parts.every(({ last }) => last <= cue.first) ? 'before' : 'both'

/** How much of some words the tagger takes for content. */
function insideOf({ chances }: View, parts: readonly TokenRange[]): number {
  let [sum, length] = [0, 0]
  for (const { first, last } of parts) for (let at = first; at < last; at += 1, length += 1) sum += chances.content[at] ?? 0
  return sum / length
}

function withoutMarks({ words }: View, { first, last }: TokenRange): TokenRange {
  let [from, to] = [first, last]
  while (from < to && !words.isWord(from)) from += 1
  while (to > from && !words.isWord(to - 1)) to -= 1
  return { first: from, last: to }
}

/** An edge inside a word or inside a quotation that the cue does not stand in, or words of another sentence that no quotation holds together with this one's. */
function isBroken({ page: { tokens, quotationOf } }: View, { cue, sentence }: Site, { first, last }: TokenRange): boolean {
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
