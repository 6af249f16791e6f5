import type { Act, Polarity, Rejection } from '../../records/vocabulary.ts'
import type { Note } from '../account.ts'
import type { Reference } from '../actors.ts'
import type { Quotation } from '../document/quotations.ts'
import type { TokenRange } from '../document/tokens.ts'
import type { Span } from '../readout.ts'

/** A statement while it is being read: who said what by which cue, in tokens. */
export type FoundStatement = {
  /** Place in reading order. */
  readonly index: number
  readonly sentence: number
  /** Spans of what is said, without outer quotation marks. */
  readonly content: readonly Span[]
  /** The cue's words, such as "expressed hope" or "according to"; null where a quotation simply goes on. */
  readonly cue: TokenRange | null
  readonly act: Act
  readonly polarity: Polarity
  /** The mention beside the statement; null where the text names nobody. */
  readonly speaker: Reference | null
  /** How sure it is that this speaker says it, or that nobody who is named does, from 0 to 1. */
  readonly sureOfSpeaker: number
  /** To whom it is said. */
  readonly addressee: Reference | null
  readonly rule: string
  readonly confidence: number
  /** How sure the rules and the tagger are, each for itself; absent where only the rules were asked. */
  readonly basis?: { readonly rules: number | null; readonly tagger: number | null }
  /** The quotations that it takes up. */
  readonly quotations: readonly Quotation[]
  /** Token at which it stands in the order of telling: its cue. */
  readonly at: number
}

/** The rule of a statement whose cue the tagger found and the lexicon does not know. */
export const UNKNOWN_VERB = 'tagger/cue'

/** A statement that may still be put aside. */
export type Draft = Omit<FoundStatement, 'index'>

/** Notes a draft that is put aside. */
export function putAside(note: Note, { rule, confidence, content }: Draft, why: Rejection): void {
  const [first] = content
  if (first) note({ kind: 'statement', rule, confidence, why, span: { start: first.start, end: content.at(-1)?.end ?? first.end } })
}

/** Notes a mention that is not the speaker of a draft. */
export function passOver(note: Note, { rule, sureOfSpeaker, content }: Draft, { start, end }: Span, why: Rejection): void {
  note({ kind: 'speaker', rule, confidence: sureOfSpeaker, why, span: { start, end }, about: content[0] })
}
