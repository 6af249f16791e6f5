import type { Reference } from '../actors.ts'
import { isOfRelative } from '../document/clauses.ts'
import { isTime } from '../document/times.ts'
import type { Token } from '../document/tokens.ts'
import type { Document } from '../document.ts'
import { findReferent } from '../mentions/gazetteer.ts'
import type { Page } from '../page.ts'
import type { EventReading, Span } from '../readout.ts'

/** Where an event happens: the characters that say so, and whether "here" stands for them. */
export type Site = Span & { readonly country: string | null; readonly derived: boolean }

const LOCATING = /^(in|at|near|to|outside)$/

/** A mention that only a place can be: after "in" or "at", a city, capital or country. */
const isSite = (reference: Reference, before: Token | undefined) =>
  before !== undefined &&
  LOCATING.test(before.lower) &&
  !reference.adjective &&
  (reference.kind === 'place' || reference.naming !== null) &&
  reference.naming !== 'demonym' &&
  reference.kind !== 'organization'

/** "talks on a ceasefire in Gaza": where that is which is talked about. */
function isOfTopic(tokens: readonly Token[], head: number, at: number): boolean {
  for (let on = at - 2; on > head; on -= 1) {
    if (/^(VERB|AUX|PUNCT)$/.test(tokens[on]?.tag ?? '')) return false
    if (!/^(on|about|over|regarding|concerning)$/.test(tokens[on]?.lower ?? '')) continue
    return (
      !isTime(tokens[on + 1]) &&
      tokens.slice(on + 1, at - 1).some(({ tag, lower }) => tag === 'NOUN' && !/^(sidelines?|margins?|fringes?|eve|day|morning|evening)$/.test(lower))
    )
  }
  return false
}

/** The place nearest to the head within `[first, last)`; "here" stands for the dateline's place. */
export function siteOf(
  page: Page,
  { first, last }: { first: number; last: number },
  head: number,
  dateline: Site | null,
  { places, meets }: { places: boolean; meets: boolean },
): Site | null {
  const passage = { from: page.tokens[first]?.start ?? 0, at: page.tokens[head]?.start ?? 0 }
  const sites: { site: Site; distance: number }[] = []
  for (let at = first; at < last; at += 1) {
    const reference = page.referenceAt(at)
    const before = page.tokens[at - 1]
    if (
      reference?.first === at &&
      isSite(reference, before) &&
      (places || before?.lower !== 'to') &&
      !(meets && isOfTopic(page.tokens, head, at)) &&
      !isOfRelative(page.text, passage, reference)
    )
      sites.push({
        site: { start: reference.start, end: reference.end, country: reference.country, derived: false },
        distance: Math.abs(at - head) + (at < head ? 6 : 0),
      })
    if (page.tokens[at]?.lower === 'here' && dateline) sites.push({ site: dateline, distance: Math.abs(at - head) })
  }
  return sites.reduce<(typeof sites)[number] | null>((best, one) => (best === null || one.distance < best.distance ? one : best), null)?.site ?? null
}

/** The place as a fact. */
export function placeFact(site: Site | null, text: string): EventReading['place'] {
  if (!site) return { value: null, basis: 'unknown', reason: 'not-stated', evidence: [] }
  const { start, end, country, derived } = site
  const span = { start, end }
  return { value: { name: text.slice(span.start, span.end), country }, basis: derived ? 'derived' : 'stated', reason: null, evidence: [span] }
}

/** The place that the first dateline names, for "here". */
export function datelineSite({ tokens, datelines: [dateline] }: Document): Site | null {
  if (!dateline) return null
  const first = tokens.findIndex(({ start }) => start >= dateline.start)
  for (let at = Math.max(0, first); (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= dateline.end; at += 1) {
    const found = findReferent(tokens, at)
    const token = tokens[at]
    const last = found && tokens[at + found.length - 1]
    if (found?.value.kind === 'country' && token && last) return { start: token.start, end: last.end, country: found.value.country, derived: true }
  }
  return null
}
