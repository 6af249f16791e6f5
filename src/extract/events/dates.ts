import { parse } from 'chrono-node/en'
import { BOUNDS, DIRECTIONS, MONTHS, RELATIVE_DAYS, SPANS, WEEKDAYS } from '../../lexicon/times.ts'
import { edtfRange } from '../../records/date.ts'
import type { Reason } from '../../records/vocabulary.ts'
import { isOfRelative } from '../document/clauses.ts'
import type { EventReading, Span } from '../readout.ts'

/** A date as a text tells it: an EDTF value, or null where it hangs on a day that is not known. */
export type Told = Span & { readonly value: string | null; readonly basis: 'stated' | 'derived' }

const words = (list: readonly string[]) => list.join('|')
const MONTH = words(MONTHS.flat())
const DAY = words(WEEKDAYS)
const CANDIDATE = new RegExp(`\\b(?:${MONTH}|${DAY}|${words(Object.keys(RELATIVE_DAYS))}|${words(SPANS)}s?|night|ago|\\d{4})\\b`, 'i')
const ABSOLUTE = new RegExp(
  `\\b(?:${MONTH})\\b\\.?,?\\s+\\d|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTH})\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b|\\d/\\d+/\\d{4}`,
  'i',
)
const NUMBER = String.raw`\d{1,2}(?:st|nd|rd|th)?`
/** The first day of several, "10 to", "30 April until", where a day with its month follows. */
const OPENING = String.raw`(?:\b${NUMBER}(?:\s+(?:${MONTH})\b\.?(?:,?\s+\d{4})?)?\s*(?:to|until|till|through|-)\s*)?`
const ABSOLUTES = new RegExp(`${OPENING}(?:${ABSOLUTE.source})`, 'gi')
/** "between 3 and 5 May" is read as "3 to 5 May"; as long as before, so that places stay what they are. */
const BETWEEN = new RegExp(String.raw`\b(between ${NUMBER}(?:\s+(?:${MONTH}))?) and (?=\d)`, 'gi')
/** Characters about the match that may belong to the date. */
const BEFORE = 4
const AFTER = 12
const MONTH_ALONE = new RegExp(`\\b(?:(?:in|since|by|during|last|this|next|mid-?|early|late)\\s+)(${MONTH})\\b(?:,?\\s+(\\d{4}))?(?!\\.?\\s*\\d)`, 'gi')
const WEEKDAY = new RegExp(`\\b(?:(last|next|this)\\s+)?(${DAY})\\b(?:\\s+(last|next)\\s+week)?`, 'gi')
const RELATIVE = new RegExp(`\\b(?:${words(Object.keys(RELATIVE_DAYS))})\\b`, 'gi')
const SPAN = new RegExp(`\\b(${words(Object.keys(DIRECTIONS))})\\s+(night|${words(SPANS)})\\b`, 'gi')
const AGO = /\b(\d{1,2}|a|an|one|two|three|four|five|six|seven|eight|nine|ten)\s+(day|week|month|year)s?\s+ago\b/gi
const YEAR = /\b(?:in|since|during|of)\s+((?:19|20)\d\d)\b/gi
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const iso = (date: Date) => date.toISOString().slice(0, 10)
/** Noon of a day, so that no time zone shifts it; null where the text is none. */
const dayOf = (text: string | null): Date | null => {
  const day = text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T12:00:00Z`) : null
  return day && Number.isFinite(day.getTime()) ? day : null
}
const plus = (anchor: Date, days: number) => iso(new Date(anchor.getTime() + days * 86_400_000))
const plusMonths = (anchor: Date, months: number) => iso(new Date(Date.UTC(anchor.getUTCFullYear(), anchor.getUTCMonth() + months, 1))).slice(0, 7)

/** Dates told in `[span.start, span.end)` of a text, in reading order; days that hang on publication need `publishedOn`. */
export function findDates(text: string, { start, end }: Span, publishedOn: string | null, ahead: boolean): Told[] {
  const sentence = text.slice(start, end).replace(/\s/g, ' ').replace(/[–—]/g, '-').replace(BETWEEN, '$1  -  ')
  if (!CANDIDATE.test(sentence)) return []
  const anchor = dayOf(publishedOn)
  const found: Told[] = []
  const add = (from: number, length: number, value: string | null, basis: Told['basis']) => {
    const span = { start: start + from, end: start + from + length }
    if (!found.some((one) => one.start < span.end && span.start < one.end)) found.push({ ...span, value, basis: value === null ? 'stated' : basis })
  }
  for (const match of sentence.matchAll(ABSOLUTES)) {
    const from = wordStart(sentence, Math.max(0, match.index - BEFORE))
    for (const one of absoluteDates(sentence.slice(from, match.index + match[0].length + AFTER), anchor, ahead))
      add(from + one.index, one.length, one.value, one.basis)
  }
  for (const match of sentence.matchAll(RELATIVE))
    add(match.index, match[0].length, anchor && plus(anchor, RELATIVE_DAYS[match[0].toLowerCase()] ?? 0), 'derived')
  for (const match of sentence.matchAll(WEEKDAY)) add(match.index, match[0].length, anchor && weekday(anchor, match, ahead), 'derived')
  for (const match of sentence.matchAll(AGO)) add(match.index, match[0].length, anchor && ago(anchor, match), 'derived')
  for (const match of sentence.matchAll(SPAN)) add(match.index, match[0].length, anchor && spanOfTime(anchor, match), 'derived')
  for (const match of sentence.matchAll(MONTH_ALONE)) add(match.index, match[0].length, monthAlone(anchor, match, ahead), match[2] ? 'stated' : 'derived')
  for (const match of sentence.matchAll(YEAR)) add(match.index, match[0].length, match[1] ?? null, 'stated')
  return found.sort((a, b) => a.start - b.start)
}

/** The first place from one on that is not inside a word. */
const wordStart = (text: string, from: number): number => (/\w/.test(text[from - 1] ?? '') ? from + (/^\w*/.exec(text.slice(from))?.[0].length ?? 0) : from)

type Read = ReturnType<typeof parse>[number]

/** A month or day that chrono read, some years later. */
function written(date: Read['start'], later = 0): string {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => date.get(part) ?? 0)
  const days = date.isCertain('day') ? [day] : []
  return [String((year ?? 0) + later).padStart(4, '0'), ...[month, ...days].map((number) => String(number).padStart(2, '0'))].join('-')
}

/** Days and intervals that chrono reads with certainty; a day without a year is the one nearest to the publication, or the next one where the event lies ahead. */
function absoluteDates(sentence: string, anchor: Date | null, ahead: boolean): { index: number; length: number; value: string | null; basis: Told['basis'] }[] {
  return parse(sentence, anchor ?? new Date(0)).flatMap(({ start, end, index, text }) => {
    if (!start.isCertain('month') || !ABSOLUTE.test(`${text} `)) return []
    const stated = start.isCertain('year') || end?.isCertain('year') === true
    const last = end?.isCertain('day') && start.isCertain('day') ? end : null
    const isPast = !stated && ahead && anchor !== null && written(last ?? start) < plus(anchor, -RECENT)
    const value = [start, ...(last ? [last] : [])].map((day) => written(day, Number(isPast))).join('/')
    return [{ index, length: text.length, value: stated || anchor ? value : null, basis: stated ? ('stated' as const) : ('derived' as const) }]
  })
}

/** A weekday is the last one up to the publication, or the next one where the event lies ahead. */
function weekday(anchor: Date, [, before, name = '', week]: RegExpMatchArray, ahead: boolean): string {
  const wanted = WEEKDAYS.indexOf(name.toLowerCase())
  const back = (anchor.getUTCDay() - wanted + 7) % 7
  const direction = DIRECTIONS[(before ?? week ?? '').toLowerCase()]
  if (direction === 1 || (ahead && direction !== -1)) return plus(anchor, (7 - back) % 7 || (direction === 1 ? 7 : 0))
  return plus(anchor, direction === -1 && back === 0 ? -7 : -back)
}

function ago(anchor: Date, [, count = '', unit = '']: RegExpMatchArray): string {
  const number = /^\d/.test(count) ? Number(count) : Math.max(1, NUMBERS.indexOf(count.toLowerCase()))
  return unit === 'day' ? plus(anchor, -number) : stepOf(anchor, unit, -number)
}

function stepOf(anchor: Date, unit: string, steps: number): string {
  if (unit === 'year') return String(anchor.getUTCFullYear() + steps)
  if (unit === 'month') return plusMonths(anchor, steps)
  const monday = -((anchor.getUTCDay() + 6) % 7) + 7 * steps
  return `${plus(anchor, monday)}/${plus(anchor, monday + 6)}`
}

function spanOfTime(anchor: Date, [, word = '', unit = '']: RegExpMatchArray): string | null {
  const steps = DIRECTIONS[word.toLowerCase()] ?? 0
  if (unit.toLowerCase() === 'night') return plus(anchor, steps)
  return unit.toLowerCase() === 'day' ? null : stepOf(anchor, unit.toLowerCase(), steps)
}

function monthAlone(anchor: Date | null, [, name = '', year]: RegExpMatchArray, ahead: boolean): string | null {
  const month = MONTHS.findIndex((names) => names.includes(name.toLowerCase()))
  const written = String(month + 1).padStart(2, '0')
  if (year) return `${year}-${written}`
  if (!anchor) return null
  const now = anchor.getUTCMonth()
  const shift = ahead ? (month < now ? 1 : 0) : month > now ? -1 : 0
  return `${anchor.getUTCFullYear() + shift}-${written}`
}

/** What is to happen "on May 3" may be told some days late. */
const RECENT = 7
const LEADING = 12
/** A date before the trigger often belongs to another clause. */
const BEHIND = 20

/** Where an event is told: its sentence's start, its trigger, the end of its own clause, and the day that no date of it may lie behind; null where it lies ahead. */
export type Passage = { readonly from: number; readonly at: number; readonly until: number; readonly latest: string | null }

/** The date of an event: the told one nearest to its trigger within its evidence, or at the head of the sentence. */
export function dateFact(dates: readonly Told[], evidence: Span, passage: Passage, text: string): EventReading['occurred'] {
  const { from, at, until, latest } = passage
  const own = dates.filter(
    ({ start, end, value }) =>
      ((evidence.start <= start && end <= evidence.end && start < until) || (start - from < LEADING && start < evidence.start)) &&
      !isBound(text, start, at, value?.includes('/') === true) &&
      !(end < at && /\b(?:that|said)\b/.test(text.slice(end, at))) &&
      !isOfRelative(text, passage, { start, end }) &&
      !(latest !== null && value !== null && (edtfRange(value)?.earliest ?? '') > latest),
  )
  const distance = ({ start }: Told) => (start < at ? at - start + BEHIND : start - at)
  const nearest = own.reduce<Told | null>((best, one) => (best === null || distance(one) < distance(best) ? one : best), null)
  if (!nearest) return unknownDate('not-stated')
  const range = nearest.value === null ? null : edtfRange(nearest.value)
  if (!range) return { ...unknownDate('relative-without-anchor'), evidence: [{ start: nearest.start, end: nearest.end }] }
  return { value: nearest.value, ...range, basis: nearest.basis, reason: null, evidence: [{ start: nearest.start, end: nearest.end }] }
}

const unknownDate = (reason: Reason): EventReading['occurred'] => ({ value: null, earliest: null, latest: null, basis: 'unknown', reason, evidence: [] })

const bound = new RegExp(`\\b(?:${words(BOUNDS)})(?: the)?\\s*$`, 'i')
const far = /\b(?:since|after|before|until|following)\b[^,.;]{0,40}$/i
/** A date behind "after" bounds the event, and one day behind "from", not "from 3 to 5 May", unless the event itself stands between them: "after talks on Monday". */
const isBound = (text: string, start: number, at: number, isInterval: boolean) => {
  const from = Math.max(0, start - 50)
  const before = far.exec(text.slice(from, start))
  const isBetween = before !== null && from + before.index < at && at < start
  const opens = isInterval && /\bfrom\s+$/.test(text.slice(from, start))
  return (
    (bound.test(text.slice(Math.max(0, start - 14), start)) && !opens) ||
    (before !== null && !isBetween) ||
    /^(?:since|of)\b/i.test(text.slice(start, start + 6))
  )
}
