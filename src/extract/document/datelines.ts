import type { Span } from '../readout.ts'

const DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}\.?|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?`
const WORDS = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ ,]{1,2}\p{Lu}[\p{L}.'’-]*){0,4}`
const PLACES = String.raw`${WORDS}(?:\s?/\s?${WORDS})?`
const AGENCY = String.raw`\([^()\n]{2,40}\)\.?`
const DASH = String.raw`(?:\s?(?:--\s?|[-–—]{1,2}\s)|:\s)`

/** "TEHRAN (IP):", "Lisbon, 18 February" in a line of its own, "Moscow, 9 November:", "LONDON, May 3 (Agency) --", "Agency/Agency news:". */
const DATELINE = new RegExp(
  String.raw`^(?:${PLACES},? ${AGENCY}|${PLACES}, ${DATE}\.?(?:,? ?(?:${AGENCY}|\p{Lu}[\p{L}]+(?=\s?--)))?|${WORDS}\s?/\s?\p{L}[\p{L} ]{0,30}?|\p{Lu}{3,}(?:[ ,.]{1,2}(?:of )?\p{Lu}[\p{L}.]*){0,4}(?= ?(?:--|—|–)| - ))(?=${DASH})|^${PLACES}, ${DATE},? ${AGENCY}(?=\s\p{Lu})|^${PLACES}, ${DATE}\.?$`,
  'u',
)

/** "Example – Two ministers", "Example: Two ministers", where that is the name of a city. */
const CITY = new RegExp(String.raw`^(${WORDS})(?=\s[–—-]{1,2}\s|: \p{Lu})`, 'u')

/** Places and agency tags at the head of paragraphs, without the mark that ends them; they name nobody who acts or speaks. */
export function findDatelines(text: string, paragraphs: readonly Span[], isCity: (name: string) => boolean): Span[] {
  return paragraphs.flatMap(({ start, end }) => {
    const head = text.slice(start, Math.min(end, start + LONGEST))
    const city = CITY.exec(head)
    const found = DATELINE.exec(head) ?? (city && isCity(city[0]) ? city : null)
    return found ? [{ start, end: start + found[0].length }] : []
  })
}
const LONGEST = 120
