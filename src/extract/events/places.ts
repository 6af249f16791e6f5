import type { Reference } from '../actors.ts'
import type { Page } from '../page.ts'
import type { EventReading, Span } from '../readout.ts'
import type { Token } from '../tokens.ts'

/** Where an event happens, as printed, with the mention that says so. */
export type Site = { readonly reference: Reference; readonly country: string | null; readonly derived: boolean }

const LOCATING = /^(in|at|near|to|outside)$/

/** A mention that only a place can be: after "in" or "at", a city, capital or country. */
const isSite = (reference: Reference, before: Token | undefined) =>
  before !== undefined &&
  LOCATING.test(before.lower) &&
  !reference.adjective &&
  (reference.kind === 'place' || reference.naming !== null) &&
  reference.naming !== 'demonym' &&
  reference.kind !== 'organization'

/** The place nearest to the head within `[first, last)`; "here" stands for the dateline's place. */
export function siteOf(page: Page, { first, last }: { first: number; last: number }, head: number, dateline: Reference | null, to: boolean): Site | null {
  const sites: { site: Site; distance: number }[] = []
  for (let at = first; at < last; at += 1) {
    const reference = page.referenceAt(at)
    const before = page.tokens[at - 1]
    if (reference?.first === at && isSite(reference, before) && (to || before?.lower !== 'to'))
      sites.push({ site: { reference, country: reference.country, derived: false }, distance: Math.abs(at - head) + (at < head ? 6 : 0) })
    if (page.tokens[at]?.lower === 'here' && dateline)
      sites.push({ site: { reference: dateline, country: dateline.country, derived: true }, distance: Math.abs(at - head) })
  }
  return sites.reduce<(typeof sites)[number] | null>((best, one) => (best === null || one.distance < best.distance ? one : best), null)?.site ?? null
}

/** The place as a fact. */
export function placeFact(site: Site | null, text: string): EventReading['place'] {
  if (!site) return { value: null, basis: 'unknown', reason: 'not-stated', evidence: [] }
  const { reference, country, derived } = site
  const span: Span = { start: reference.start, end: reference.end }
  return { value: { name: text.slice(span.start, span.end), country }, basis: derived ? 'derived' : 'stated', reason: null, evidence: [span] }
}
