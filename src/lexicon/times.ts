/** Words by which English news tells days; all in lower case. */

/** Weekdays from Sunday on, as JavaScript counts them. */
export const WEEKDAYS: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** Words of time that stand beside a verb or a noun without a preposition. */
export const TIME_ADVERBS: readonly string[] = [
  'today',
  'yesterday',
  'tonight',
  'later',
  'earlier',
  'afterwards',
  'again',
  'recently',
  'reportedly',
  'meanwhile',
  'morning',
  'afternoon',
  'evening',
  'night',
  'week',
  'month',
]

/** Months from January on, with their abbreviations. */
export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** Days counted from the day of publication. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

/** Spans of time, in days; months and years are counted on the calendar. */
export const SPANS: readonly string[] = ['day', 'week', 'month', 'year']

/** Before a span of time: how many spans from now it lies. */
export const DIRECTIONS: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 }

/** Before a date: it bounds something else and is not the day of the event. */
export const BOUNDS: readonly string[] = ['since', 'after', 'before', 'until', 'till', 'by', 'from', 'following', 'of', 'despite']
