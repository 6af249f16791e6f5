import { findDatelines } from './datelines.ts'
import { findParagraphs } from './paragraphs.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import type { Span } from './readout.ts'
import { findTokens, type Token } from './tokens.ts'

/** A text with its tokens, paragraphs and quotations. The text itself is never changed. */
export type Document = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly Span[]
  readonly quotations: readonly Quotation[]
  /** Heads of paragraphs that name a place or an agency and belong to no sentence. */
  readonly datelines: readonly Span[]
  /** `YYYY-MM-DD`, if known. */
  readonly publishedOn: string | null
  /** ISO 3166 alpha-3 of the outlet's country, if known. */
  readonly outletCountry: string | null
}

/** What is known of a text's publication; it anchors relative days. */
export type Publication = { publishedOn?: string | null | undefined; country?: string | null | undefined }

/** Finds the tokens, paragraphs and quotations of a text. */
export function readDocument(text: string, { publishedOn, country }: Publication = {}): Document {
  const paragraphs = findParagraphs(text)
  return {
    text,
    tokens: findTokens(text),
    paragraphs,
    quotations: findQuotations(text, paragraphs),
    datelines: findDatelines(text, paragraphs),
    publishedOn: publishedOn ?? null,
    outletCountry: country ?? null,
  }
}
