import type { TokenRange } from '../document/tokens.ts'
import type { Run } from './attributions.ts'
import { chanceWithin, SPEAKERS } from './chances.ts'

/** Words less likely than this are nobody's name. */
const LEAST = 0.25

/** The likeliest words for a cue's speaker in its sentence, where the best path holds none. */
export function likelySpeaker(beliefs: Float64Array, sentence: TokenRange, cue: Run): Run | null {
  const before = likeliest(beliefs, { first: sentence.first, last: cue.first }, SPEAKERS.before)
  const behind = likeliest(beliefs, { first: cue.last, last: sentence.last }, SPEAKERS.behind)
  const isBefore = (before?.belief ?? LEAST) >= (behind?.belief ?? LEAST)
  const found = isBefore ? before : behind
  return found && { ...found, role: isBefore ? 'speaker>' : 'speaker<', sentence: cue.sentence, sequence: cue.sequence }
}

/** The words about the likeliest of a stretch that are at least half as likely. */
function likeliest(beliefs: Float64Array, { first, last }: TokenRange, opening: number): (TokenRange & { belief: number }) | null {
  let [most, belief] = [first, LEAST]
  for (let at = first; at < last; at += 1) {
    const chance = chanceWithin(beliefs, at, opening)
    if (chance > belief) [most, belief] = [at, chance]
  }
  if (belief <= LEAST) return null
  let [from, to] = [most, most + 1]
  while (from > first && chanceWithin(beliefs, from - 1, opening) > belief / 2) from -= 1
  while (to < last && chanceWithin(beliefs, to, opening) > belief / 2) to += 1
  return { first: from, last: to, belief }
}
