import { DOMESTIC } from '../../lexicon/nouns.ts'
import { NATIONAL_OFFICES } from '../../lexicon/offices.ts'
import { isTime } from '../document/times.ts'
import type { Document } from '../document.ts'
import { findReferent, type Referent } from '../mentions/gazetteer.ts'
import type { Mention } from '../mentions/mention.ts'
import { isSubject } from './nearby.ts'

const national = new Set(NATIONAL_OFFICES)

/** The state whose capital a dateline names; null where it names none. */
export function capitalOf(document: Document): string | null {
  const place = datelinePlace(document)
  return place?.naming === 'capital' ? place.country : null
}

/** The place that opens the first dateline. */
function datelinePlace({ tokens, datelines: [dateline] }: Document): Referent | null {
  const from = dateline ? tokens.findIndex(({ start }) => start >= dateline.start) : -1
  return from < 0 ? null : (findReferent(tokens, from)?.value ?? null)
}

/** The country that a text is about: of its dateline where the outlet is at home there, or else the first that it names. */
export function leadCountry(document: Document, mentions: readonly Mention[]): string | null {
  const { tokens, datelines, outletCountry } = document
  const [dateline] = datelines
  const place = datelinePlace(document)
  if (place?.kind === 'country' && place.country === outletCountry) return outletCountry
  const opening = dateline && place ? mentions.find(({ start }) => start >= dateline.end) : undefined
  if (place?.naming === 'capital' && opening?.office && opening.country === null && national.has(opening.office.kind) && isSubject(document, opening))
    return place.country
  const wordBefore = ({ first }: Mention) => (/^(the|a|an)$/.test(tokens[first - 1]?.lower ?? '') ? tokens[first - 2] : tokens[first - 1])
  const isOblique = (mention: Mention): boolean => {
    const word = wordBefore(mention)
    const joined = word?.lower === 'and' ? mentions.findLast(({ last }) => last === word.index) : undefined
    const seat =
      word?.text === ',' && tokens[word.index - 1]?.tag === 'PROPN' && !isTime(tokens[word.index - 1]) && !/^(VERB|AUX)$/.test(tokens[mention.last]?.tag ?? '')
    return seat || OBLIQUE.test(word?.lower ?? '') || (joined !== undefined && isOblique(joined))
  }
  const isObject = (mention: Mention) => {
    const word = wordBefore(mention)
    return !SAYING.test(word?.lower ?? '') && !isTime(word) && (isOblique(mention) || /^(VERB|NOUN)$/.test(word?.tag ?? ''))
  }
  const named = mentions
    .slice(0, MOST_LEADING)
    .filter((mention) => mention.country !== null && !mention.media && mention.kind !== 'place' && !OTHER_SIDE.test(mention.surface))
  return (named.slice(0, OPENING).find((mention) => !isObject(mention)) ?? named.find((mention) => isDomestic(tokens, mention)))?.country ?? null
}
/** "the Example people", "Example opposition candidates": of the state that governs them. */
const isDomestic = (tokens: Document['tokens'], { kind, surface, adjective, last }: Mention): boolean =>
  (/^(group|organization)$/.test(kind) &&
    surface
      .toLowerCase()
      .split(/\s/)
      .some((word) => domestic.has(word))) ||
  (adjective === true && domestic.has(tokens[last]?.lower ?? ''))
const domestic = new Set(DOMESTIC)
/** Behind these a clause begins. */
const SAYING = /^(said|says|announced|confirmed|added|that)$/
const MOST_LEADING = 40
/** A subject that comes later than so many is not what a text is about. */
const OPENING = 6
/** Somebody's counterpart is of another country. */
const OTHER_SIDE = /\b(?:counterpart|colleague)s?\b/i
const OBLIQUE = /^(in|at|from|to|with|against|for|near|on|by|of|over|about|into)$/

/** The foreign country that a text names most; null where two are named as often, or it is named fewer times than `least`. */
export function mostNamed(mentions: readonly Mention[], home: string, least = 2): string | null {
  const counts = new Map<string, number>()
  for (const { country } of mentions) if (country !== null && country !== home) counts.set(country, (counts.get(country) ?? 0) + 1)
  const [[most, count] = ['', 0], [, next] = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1])
  return count >= least && count > next ? most : null
}
