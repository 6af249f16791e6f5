import edtf from 'edtf'
import { z } from 'zod'

/** First and last day of a range, `YYYY-MM-DD`; null for an open end. */
export type DateRange = { earliest: string | null; latest: string | null }

const day = (epoch: number) => (Number.isFinite(epoch) ? new Date(epoch).toISOString().slice(0, 10) : null)

/** edtf takes 29 February of any year for a day. */
const isDay = (text: string) => day(Date.parse(text)) === text

/** By far the most common dates, for which EDTF's grammar need not be run: that takes half a millisecond. */
const PLAIN_DATE = /^\d{4}(-\d\d){0,2}$/
const PLAIN_DAYS = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/
const LAST_DAYS = [31, 30, 29, 28]

/** First and last day of a plain year, month, day or interval of days; null for anything else. */
function plainRange(text: string): DateRange | null {
  const [, first = '', last = ''] = PLAIN_DAYS.exec(text) ?? []
  if (first < last && isDay(first) && isDay(last)) return { earliest: first, latest: last }
  if (!PLAIN_DATE.test(text)) return null
  if (text.length === 4) return { earliest: `${text}-01-01`, latest: `${text}-12-31` }
  if (text.length === 10) return isDay(text) ? { earliest: text, latest: text } : null
  const latest = LAST_DAYS.map((number) => `${text}-${number}`).find(isDay)
  return latest === undefined ? null : { earliest: `${text}-01`, latest }
}

/** First and last day that an EDTF expression may mean, or null where it is none. */
export function edtfRange(text: string): DateRange | null {
  const plain = plainRange(text)
  if (plain) return plain
  try {
    if (text.match(/\d{4}-02-29/g)?.some((leapDay) => !isDay(leapDay))) return null
    const { min, max } = edtf(text)
    return { earliest: day(min), latest: day(max) }
  } catch {
    return null
  }
}

const DATE = String.raw`\d{4}(-(0\d|1[0-2])(-\d\d)?)?`
/** EDTF has seasons too, as months from 21. */
const DAY_MONTH_OR_YEAR = new RegExp(`^${DATE}$`)
const RANGE = new RegExp(String.raw`^${DATE}(\/(${DATE}|\.\.)?)?$|^\.\.\/${DATE}$`)

/** True for an EDTF day, month or year. */
export const isDate = (text: string) => DAY_MONTH_OR_YEAR.test(text) && edtfRange(text) !== null

/** An EDTF day, month, year or interval, as a range of days. */
export const EdtfRange = z.string().transform((text, context): DateRange => {
  const range = RANGE.test(text) ? edtfRange(text) : null
  if (range && (range.earliest === null || range.latest === null || range.earliest <= range.latest)) return range
  context.addIssue({ code: 'custom', message: 'not an EDTF day, month, year or interval, such as 2024-05-17, 2024-05, 2024 or 2024-05-01/2024-05-31' })
  return z.NEVER
})
