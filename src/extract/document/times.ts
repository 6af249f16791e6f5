import { TIME_ADVERBS, WEEKDAYS } from '../../lexicon/times.ts'
import type { Token } from './tokens.ts'

const weekdays = new Set(WEEKDAYS)
const adverbs = new Set(TIME_ADVERBS)

/** True for a day of the week. */
export const isWeekday = (token: Token | undefined): boolean => token !== undefined && weekdays.has(token.lower)

/** True for a day of the week, a part of a day, or an adverb of time. */
export const isTime = (token: Token | undefined): boolean => token !== undefined && (weekdays.has(token.lower) || adverbs.has(token.lower))
