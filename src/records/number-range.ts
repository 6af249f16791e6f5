import { z } from 'zod'

/** Least and most value of a range of shares from 0 to 1. */
export type NumberRange = { least: number; most: number }

const RANGE = /^(\.\.|0(?:\.\d{1,6})?|1(?:\.0{1,6})?)\/(\.\.|0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/

/** A range of shares such as `0.9/1`; `..` leaves an end open. */
export const ShareRange = z.string().transform((text, context): NumberRange => {
  const [, from, to] = RANGE.exec(text) ?? []
  const range = { least: from === '..' ? 0 : Number(from), most: to === '..' ? 1 : Number(to) }
  if (range.least <= range.most) return range
  context.addIssue({ code: 'custom', message: 'not a range of numbers from 0 to 1, such as 0.9/1, 0.5/0.8 or 0.9/..' })
  return z.NEVER
})
