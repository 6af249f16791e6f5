import { findDatelines } from './document/datelines.ts'
import { mendTags } from './document/mended-tags.ts'
import { findParagraphs } from './document/paragraphs.ts'
import { findQuotations, type Quotation } from './document/quotations.ts'
import { findTokens, type Token } from './document/tokens.ts'
import { findReferent } from './mentions/gazetteer.ts'
import { findOffice } from './mentions/offices.ts'
import { findBody } from './mentions/premodifiers.ts'
import type { Span } from './readout.ts'

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
  /** ISO 3166 alpha-3 of the state whose organ publishes the text: there "the President" is its own. */
  readonly home: string | null
  /** ISO 3166 alpha-3 of the outlet's country, if known. */
  readonly outletCountry: string | null
}

/** What is known of a text's publication; the day anchors relative days. */
export type Publication = { publishedOn?: string | null | undefined; outlet?: string | undefined; country?: string | null | undefined }

/** A ministry, a presidency or a seat of government, not a news organization. */
function isOrgan(outlet: string): boolean {
  const tokens = findTokens(outlet)
  return tokens.some((_, at) => findBody(tokens, at) !== null || findOffice(tokens, at) !== null || findReferent(tokens, at)?.value.naming === 'metonym')
}

/** A name of the lexicon for a city, capitals among them. */
function isCity(name: string): boolean {
  const tokens = findTokens(name)
  const found = findReferent(tokens, 0)
  return found?.length === tokens.length && /^(capital|city)$/.test(found.value.naming)
}

/** Finds the tokens, paragraphs and quotations of a text. */
export function readDocument(text: string, { publishedOn, outlet, country }: Publication = {}): Document {
  const paragraphs = findParagraphs(text)
  return {
    text,
    tokens: mendTags(findTokens(text)),
    paragraphs,
    quotations: findQuotations(text, paragraphs),
    datelines: findDatelines(text, paragraphs, isCity),
    publishedOn: publishedOn ?? null,
    home: outlet !== undefined && country && isOrgan(outlet) ? country : null,
    outletCountry: country ?? null,
  }
}
