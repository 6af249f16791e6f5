import { Factor, type Rejection } from '../records/vocabulary.ts'
import type { Span } from './readout.ts'

/** A candidate that became no record, or no part of one. */
export type Rejected = {
  readonly kind: 'event' | 'statement' | 'speaker'
  readonly rule: string
  readonly confidence: number | null
  readonly why: Rejection
  /** Its own words. */
  readonly span: Span
  /** The words that it is about, where they are others: what a speaker would have said. */
  readonly about?: Span | undefined
}

/** Hears of every candidate that is put aside. */
export type Note = (rejected: Rejected) => void

/** Nobody asks why. */
export const unheard: Note = () => undefined

/** What makes up the confidence of a record. */
export type Factors = readonly { readonly factor: Factor; readonly value: number }[]

/** Factors that say something, rounded to hundredths. */
export const factorsOf = (values: Partial<Record<Factor, number | null>>): Factors =>
  Factor.options.flatMap((factor) => {
    const value = values[factor]
    return value ? [{ factor, value: Math.round(100 * value) / 100 }] : []
  })
