import type { Actors, Reference } from './actors.ts'
import type { Quotation } from './document/quotations.ts'
import type { Token } from './document/tokens.ts'
import type { Document } from './document.ts'

/** A document as statements and events look at it: by token, with what stands there. */
export type Page = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  readonly references: readonly Reference[]
  /** The mention that a token belongs to. */
  readonly referenceAt: (token: number) => Reference | undefined
  /** The quotation that a token stands in. */
  readonly quotationOf: (token: number) => Quotation | undefined
  readonly isQuoted: (token: number) => boolean
}

/** Lays mentions and quotations over the tokens of a document. */
export function layOut({ text, tokens, quotations }: Document, { references }: Actors): Page {
  const mentions = new Map<number, Reference>()
  for (const reference of references) for (let at = reference.first; at < reference.last; at += 1) mentions.set(at, reference)
  const quoted = new Map<number, Quotation>()
  let next = 0
  for (const token of tokens) {
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= token.start) next += 1
    const quotation = quotations[next]
    if (quotation && quotation.inner.start <= token.start && token.end <= quotation.inner.end) quoted.set(token.index, quotation)
  }
  return { text, tokens, quotations, references, referenceAt: (at) => mentions.get(at), quotationOf: (at) => quoted.get(at), isQuoted: (at) => quoted.has(at) }
}
