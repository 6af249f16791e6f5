import type { Act, Polarity } from '../../records/vocabulary.ts'
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
  /** To whom it is said. */
  readonly addressee: Reference | null
  readonly rule: string
  readonly confidence: number
}

/** A statement with the quotations that it takes up. */
export type Draft = Omit<FoundStatement, 'index'> & { readonly quotations: readonly Quotation[]; readonly at: number }
