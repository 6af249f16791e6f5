import { Problem } from '../../problems.ts'
import { FORMATS, LIST_FORMATS } from './formats.ts'
import { bestOf, type Quality, readQualities } from './qualities.ts'

const TYPES = LIST_FORMATS.map((format) => FORMATS[format].mediaType)

/** How much a media type is liked: the most exact range that it falls into decides. */
function qualityOf(ranges: readonly Quality[], type: string): number {
  const [family = ''] = type.split('/')
  const range = [type, `${family}/*`, '*/*'].map((name) => ranges.find(({ value }) => value === name)).find((found) => found !== undefined)
  return range?.quality ?? 0
}

/** The form of a list that the header Accept likes best. Throws Problem 'not-acceptable' where it likes none. */
export function acceptedFormat(accept: string | undefined): (typeof LIST_FORMATS)[number] {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return 'json'
  const ranges = readQualities(accept)
  if (ranges.length === 0) return 'json'
  const format = bestOf(LIST_FORMATS, (each) => qualityOf(ranges, FORMATS[each].mediaType))
  if (format !== undefined) return format
  throw new Problem('not-acceptable', 'A list is served in none of the media types that Accept asks for', {
    errors: [{ detail: 'the header Accept allows none of these media types', allowed: TYPES }],
  })
}
