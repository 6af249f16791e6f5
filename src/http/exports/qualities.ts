/** One value of a header such as Accept, with how much it is liked: 0 (not at all) to 1. */
export type Quality = { value: string; quality: number }

const NOT_A_QUALITY = 1

function toQuality(part: string): Quality {
  const [value = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
  const given = parameters.find((parameter) => /^q\s*=/.test(parameter))
  const quality = given === undefined ? NOT_A_QUALITY : Number(given.replace(/^q\s*=\s*/, ''))
  return { value, quality: quality >= 0 && quality <= 1 ? quality : NOT_A_QUALITY }
}

/** Reads a header of values with q; what is no quality counts as 1. */
export const readQualities = (header: string): Quality[] =>
  header
    .split(',')
    .map(toQuality)
    .filter(({ value }) => value !== '')

/** The value that is liked best, the first among equals; undefined where none is liked at all. */
export function bestOf<const Value extends string>(values: readonly Value[], qualityOf: (value: Value) => number): Value | undefined {
  const [best] = values.map((value) => ({ value, quality: qualityOf(value) })).sort((one, other) => other.quality - one.quality)
  return best !== undefined && best.quality > 0 ? best.value : undefined
}
