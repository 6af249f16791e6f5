import { firstAfter } from '../document/clauses.ts'
import type { Document } from '../document.ts'
import type { Mention } from '../mentions/mention.ts'

/** The country named last before a mention in its sentence, unless another person bears it; none after a fronted phrase. */
export function countryBefore(
  { tokens, quotations }: Document,
  mentions: readonly Mention[],
  { index, sentence, first, start }: Mention,
  farthest: number,
): string | null {
  if (tokens[first - 1]?.text === ',') return null
  for (let at = index - 1; at >= 0; at -= 1) {
    const mention = mentions[at]
    if (!mention || mention.sentence !== sentence || first - mention.last > farthest) return null
    if (mention.country === null || mention.kind === 'person' || mention.office !== null || isOfAnother(mentions[at + 1], mention)) continue
    if (endsRow(tokens, mentions, at)) return null
    const quotation = quotations[firstAfter(quotations, mention.start)]
    return quotation && quotation.end <= start ? null : mention.country
  }
  return null
}

/** "Portugal's Asha Example": the state of the person who is named right behind it. */
const isOfAnother = (next: Mention | undefined, { last, country }: Mention): boolean =>
  next !== undefined && (next.kind === 'person' || next.kind === 'name') && next.country === country && next.first - last <= 1

/** "Iran, Turkey and Greece": of three in a row none is meant more than the others. */
const endsRow = (tokens: Document['tokens'], mentions: readonly Mention[], index: number): boolean =>
  follows(tokens, mentions[index - 1], mentions[index]) && follows(tokens, mentions[index - 2], mentions[index - 1])

const follows = (tokens: Document['tokens'], before: Mention | undefined, mention: Mention | undefined): boolean =>
  before !== undefined &&
  mention !== undefined &&
  before.country !== null &&
  before.country !== mention.country &&
  before.last === mention.first - 1 &&
  /^(and|or|,)$/.test(tokens[before.last]?.lower ?? '')

/** A mention that opens its sentence, or that a verb of its own follows behind a comma: "…, Foreign Minister Asha Example said". */
export function isSubject({ tokens, paragraphs }: Document, { first, last, start }: Mention): boolean {
  const before = tokens[first - 1]
  if (paragraphs[firstAfter(paragraphs, start)]?.start === start) return true
  return (
    before === undefined || before.opens || /^([.!?,:;”"–—]|--?)$/.test(before.text) || (/^(VERB|AUX)$/.test(tokens[last]?.tag ?? '') && before.tag !== 'ADP')
  )
}

/** "In Moscow, foreign ministry spokeswoman Asha Example said": the state from whose capital the sentence tells; null where it tells from none. */
export function countryInFront({ tokens }: Document, mentions: readonly Mention[], { index, first }: Mention): string | null {
  const place = mentions[index - 1]
  const comma = /^(the|a|an)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  if (!place || tokens[comma]?.text !== ',' || place.last !== comma || place.country === null) return null
  return tokens[place.first - 1]?.lower === 'in' && tokens[place.first - 1]?.opens === true ? place.country : null
}

/** A capital that stands for its state, or a state that does something. */
const acts = (tokens: Document['tokens'], { naming, last }: Mention): boolean =>
  /^(capital|metonym)$/.test(naming ?? '') ||
  /^(VERB|AUX)$/.test(tokens[last]?.tag ?? '') ||
  (tokens[last]?.text === ',' && /^(which|who)$/.test(tokens[last + 1]?.lower ?? ''))

/** The one country that the sentence before names, in the same paragraph, where that tells of what its bodies or groups do. */
export function countryToldBefore({ paragraphs, tokens }: Document, mentions: readonly Mention[], { index, sentence, start }: Mention): string | null {
  const opening = paragraphs[firstAfter(paragraphs, start)]?.start ?? 0
  const countries = new Set<string>()
  let hasBody = false
  for (let at = index - 1; at >= 0; at -= 1) {
    const mention = mentions[at]
    if (!mention || mention.sentence < sentence - 1 || mention.start < opening) break
    if (mention.sentence !== sentence - 1) continue
    if (mention.country !== null) countries.add(mention.country)
    hasBody ||= /^(organization|group)$/.test(mention.kind) || (mention.kind === 'country' && !mention.adjective && acts(tokens, mention))
  }
  const [only] = countries
  return hasBody && countries.size === 1 && only !== undefined ? only : null
}
