import edtf from 'edtf'
import { z } from 'zod'

/** First and last day of a range, `YYYY-MM-DD`; null for an open end. */
export type DateRange = { earliest: string | null; latest: string | null }

const day = (epoch: number) => (Number.isFinite(epoch) ? new Date(epoch).toISOString().slice(0, 10) : null)

/** First and last day that an EDTF expression may mean, or null where it is none. */
export function edtfRange(text: string): DateRange | null {
  try {
    const { min, max } = edtf(text)
    return { earliest: day(min), latest: day(max) }
  } catch {
    return null
  }
}

/** An EDTF day, month, year or interval, as a range of days. */
export const EdtfRange = z.string().transform((text, context): DateRange => {
  const range = /^(\d{4}(-\d\d(-\d\d)?)?)(\/(\d{4}(-\d\d(-\d\d)?)?|\.\.)?)?$|^\.\.\/\d{4}(-\d\d(-\d\d)?)?$/.test(text) ? edtfRange(text) : null
  if (range && (range.earliest === null || range.latest === null || range.earliest <= range.latest)) return range
  context.addIssue({ code: 'custom', message: 'not an EDTF day, month, year or interval, such as 2024-05-17, 2024-05, 2024 or 2024-05-01/2024-05-31' })
  return z.NEVER
})
