import {
  ADVOCATING,
  ALLEGING,
  BACKGROUND,
  COMING,
  CREDITING,
  DOING,
  IMAGINING,
  NEARING,
  PROPOSING,
  READY,
  REFUSING,
  SCHEDULING,
  WEIGHED,
  WISHED,
} from '../../lexicon/status-cues.ts'
import type { Status } from '../../records/vocabulary.ts'
import type { Token } from '../document/tokens.ts'

const CUES = { ADVOCATING, ALLEGING, BACKGROUND, COMING, CREDITING, DOING, IMAGINING, NEARING, PROPOSING, READY, REFUSING, SCHEDULING, WEIGHED, WISHED }
const cues = new Map<string, ReadonlySet<string>>(Object.entries(CUES).map(([name, words]) => [name, new Set(words)]))

/** True for a word of one of the lexicon's lists. */
export const is = (name: keyof typeof CUES, token: Token | undefined): boolean => token !== undefined && cues.get(name)?.has(token.lower) === true

/** How a verb or a noun tells of what it names, and how much of that is guessed. */
export type Manner = { status: Status; doubt: number }
/** It is told as done. */
export const occurred: Manner = { status: 'occurred', doubt: 0 }
/** It is fixed for the future. */
export const scheduled: Manner = { status: 'scheduled', doubt: 0.05 }
/** It is wished for. */
export const proposed: Manner = { status: 'proposed', doubt: 0.1 }

/** How far before a trigger stand the words that say how it is meant. */
export const LOOK_BACK = 12
