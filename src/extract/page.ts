import type { OfficeKind } from '../records/vocabulary.ts'
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
  /** The first mention of the person who holds an office of a country. */
  readonly holderOf: (kind: OfficeKind, country: string) => Reference | undefined
}

const laidOut = new WeakMap<Actors, Page>()

/** Lays mentions and quotations over the tokens of a document; once, however many stages ask. */
export function layOut(document: Document, actors: Actors): Page {
  const page = laidOut.get(actors) ?? toPage(document, actors)
  laidOut.set(actors, page)
  return page
}

function toPage({ text, tokens, quotations }: Document, { references }: Actors): Page {
  const mentions = tokens.map((): Reference | undefined => undefined)
  for (const reference of references) for (let at = reference.first; at < reference.last; at += 1) mentions[at] = reference
  const quoted = tokens.map((): Quotation | undefined => undefined)
  let next = 0
  for (const token of tokens) {
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= token.start) next += 1
    const quotation = quotations[next]
    if (quotation && quotation.inner.start <= token.start && token.end <= quotation.inner.end) quoted[token.index] = quotation
  }
  const holders = new Map<string, Reference>()
  for (const reference of references) {
    const { actor, office, past, kind } = reference
    const key = `${office?.kind} ${actor?.country}`
    if (kind === 'person' && actor?.country && office && !past && !holders.has(key)) holders.set(key, reference)
  }
  return {
    text,
    tokens,
    quotations,
    references,
    referenceAt: (at) => (at < 0 ? undefined : mentions[at]),
    quotationOf: (at) => (at < 0 ? undefined : quoted[at]),
    isQuoted: (at) => at >= 0 && quoted[at] !== undefined,
    holderOf: (kind, country) => holders.get(`${kind} ${country}`),
  }
}
