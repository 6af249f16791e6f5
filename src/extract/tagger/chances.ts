import { openingOf } from './labels.ts'
import { WIDTH } from './lattice.ts'

const CUE = openingOf('cue')
const CONTENTS = [openingOf('content>'), openingOf('content<')] as const

/** The chance of one label of a token; 0 beyond the ends of the text. */
export const chanceOf = (beliefs: Float64Array, at: number, label: number): number => beliefs[at * WIDTH + label] ?? 0

/** The chance that a cue starts at a token. */
export const chanceOfCue = (beliefs: Float64Array, at: number): number => chanceOf(beliefs, at, CUE)

/** The chance that a token has a role, by the label that opens it. */
export const chanceWithin = (beliefs: Float64Array, at: number, opening: number): number => chanceOf(beliefs, at, opening) + chanceOf(beliefs, at, opening + 1)

/** The chance that a token is part of any content. */
export const chanceOfContent = (beliefs: Float64Array, at: number): number => chanceWithin(beliefs, at, CONTENTS[0]) + chanceWithin(beliefs, at, CONTENTS[1])

/** The labels that open a speaker, by the side of its cue on which it stands. */
export const SPEAKERS = { before: openingOf('speaker>'), behind: openingOf('speaker<') } as const

/** The greatest chance among the tokens `[first, last)` that one has a role. */
export function mostOf(beliefs: Float64Array, first: number, last: number, opening: number): number {
  let most = 0
  for (let at = Math.max(0, first); at < last; at += 1) most = Math.max(most, chanceWithin(beliefs, at, opening))
  return most
}
