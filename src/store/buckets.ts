import { type Bucket, MOST_FILLED, type TimelineBucket } from '../records/timeline.ts'

const DAY = 86_400_000
const THURSDAY = 4

type Span = Pick<TimelineBucket, 'bucket' | 'first' | 'last'>

const toDay = (time: number) => new Date(time).toISOString().slice(0, 10)
const timeOf = (day: string) => Date.parse(day)

/** Monday is 1, Sunday 7. */
const weekday = (time: number) => new Date(time).getUTCDay() || 7

/** ISO 8601: a week begins on Monday and belongs to the year of its Thursday. */
function weekOf(time: number): Span {
  const thursday = time + (THURSDAY - weekday(time)) * DAY
  const year = toDay(thursday).slice(0, 4)
  const week = Math.floor((thursday - timeOf(`${year}-01-01`)) / (7 * DAY)) + 1
  return { bucket: `${year}-W${String(week).padStart(2, '0')}`, first: toDay(thursday - 3 * DAY), last: toDay(thursday + 3 * DAY) }
}

/** The month, or the year, that a day lies in, to its last day. */
const monthOf = (day: string): Span => {
  const first = new Date(timeOf(`${day.slice(0, 7)}-01`))
  return { bucket: day.slice(0, 7), first: toDay(first.getTime()), last: toDay(first.setUTCMonth(first.getUTCMonth() + 1) - DAY) }
}

/** The bucket that a day lies in. */
export function bucketOf(width: Bucket, day: string): Span {
  if (width === 'day') return { bucket: day, first: day, last: day }
  if (width === 'week') return weekOf(timeOf(day))
  return width === 'month' ? monthOf(day) : { bucket: day.slice(0, 4), first: `${day.slice(0, 4)}-01-01`, last: `${day.slice(0, 4)}-12-31` }
}

/** The bucket that a range of days lies in as a whole, if there is one. */
export function toBucket(width: Bucket, earliest: string, latest: string): Span | undefined {
  const bucket = bucketOf(width, earliest)
  return latest <= bucket.last ? bucket : undefined
}

/** Days of the shortest bucket. */
const LEAST_DAYS = { day: 1, week: 7, month: 28, year: 365 } as const

/** Fills in the buckets without records between the others, unless there would be too many. */
export function fillBuckets(width: Bucket, counted: readonly TimelineBucket[], isSplit: boolean): { buckets: TimelineBucket[]; isFilled: boolean } {
  const [first, last] = [counted.at(0), counted.at(-1)]
  if (!first || !last) return { buckets: [], isFilled: true }
  const found = new Map(counted.map((bucket) => [bucket.bucket, bucket]))
  const buckets: TimelineBucket[] = []
  if ((timeOf(last.first) - timeOf(first.first)) / DAY / LEAST_DAYS[width] > 2 * MOST_FILLED) return { buckets: [...counted], isFilled: false }
  for (let span = bucketOf(width, first.first); span.first <= last.first; span = bucketOf(width, toDay(timeOf(span.last) + DAY)))
    buckets.push(found.get(span.bucket) ?? { ...span, count: 0, ...(isSplit ? { values: [] } : {}) })
  return buckets.length > MOST_FILLED ? { buckets: [...counted], isFilled: false } : { buckets, isFilled: true }
}
