import type { Database } from 'better-sqlite3'
import type { Bucket, Split, Timeline, TimelineBucket } from '../../records/timeline.ts'
import { fillBuckets, toBucket } from '../buckets.ts'
import type { TimelineQuery } from '../store.ts'
import type { Plan } from './conditions.ts'
import { type LabelField, type Labels, prepareLabels, toParts } from './facts/labels.ts'
import { type Facted, KIND_FIELDS, SLOTS, startOf } from './facts/layout.ts'
import { type Block, prepareScan } from './facts/scan.ts'
import { add, type Tally } from './facts/tally.ts'
import type { AnySelection } from './groups.ts'

/** How the kinds of records are split: the values, and the place of each kind's value among them. */
type Splitting = { values: readonly (string | null)[]; placeOf: Uint8Array }

/** Counts by date and value: as many neighbours as there are values for each code of a date. */
function addDates(tally: Tally, { facts, passes }: Block, start: number, { values, placeOf }: Splitting) {
  for (let slot = 0; slot < SLOTS; slot += 1) if (passes[slot] === 1) add(tally, (facts[start + slot] ?? 0) * values.length + (placeOf[facts[slot] ?? 0] ?? 0))
}

type Filling = TimelineBucket & { values: { value: string | null; count: number }[] }
type Counted = { buckets: Map<string, Filling>; imprecise: number; unknown: number }

/** Puts the records of one date and value where they belong. */
function put(
  counted: Counted,
  { width, days, value, count }: { width: Bucket; days: readonly (string | null)[] | undefined; value: string | null; count: number },
) {
  const [earliest, latest] = days ?? []
  const found = earliest && latest ? toBucket(width, earliest, latest) : undefined
  if (!found) {
    counted[earliest ? 'imprecise' : 'unknown'] += count
    return
  }
  const bucket = counted.buckets.get(found.bucket) ?? { ...found, count: 0, values: [] }
  const same = bucket.values.find((each) => each.value === value)
  if (same) same.count += count
  else bucket.values.push({ value, count })
  bucket.count += count
  counted.buckets.set(found.bucket, bucket)
}

const withValues = ({ values, ...bucket }: Filling, isSplit: boolean): TimelineBucket =>
  isSplit ? { ...bucket, values: values.sort((a, b) => b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1)) } : bucket

/** Prepares to split the kinds of a list by one of their fields. */
function prepareSplitting(list: Facted, labels: (field: LabelField) => Labels) {
  return (by: Split | undefined): Splitting => {
    if (by === undefined) return { values: [null], placeOf: new Uint8Array() }
    const at = KIND_FIELDS[list].indexOf(by)
    const kinds = [...toParts(labels(list))].map(([code, parts]) => ({ code, value: parts[at] ?? null }))
    const values = [...new Set(kinds.map(({ value }) => value))]
    const placeOf = new Uint8Array(Math.max(0, ...kinds.map(({ code }) => code)) + 1)
    for (const { code, value } of kinds) placeOf[code] = values.indexOf(value)
    return { values, placeOf }
  }
}

/** Prepares to count the records of a list over time. */
export function prepareTimeline(database: Database, list: Facted, plan: Plan) {
  const scan = prepareScan(database, list, plan)
  const labels = prepareLabels(database)
  const splittingOf = prepareSplitting(list, labels)
  const timeline = ({ bucket: width, clock, by, ...selection }: AnySelection & TimelineQuery): Timeline => {
    const splitting = splittingOf(by)
    const tally: Tally = { counts: new Uint32Array() }
    const start = startOf(list, clock)
    const meta = scan(selection, (block) => addDates(tally, block, start, splitting))
    const days = toParts(labels('days'))
    const counted: Counted = { buckets: new Map(), imprecise: 0, unknown: 0 }
    for (const [place, count] of tally.counts.entries()) {
      const code = Math.floor(place / splitting.values.length)
      if (count > 0) put(counted, { width, days: days.get(code), value: splitting.values[place % splitting.values.length] ?? null, count })
    }
    const { buckets, ...outside } = counted
    const inOrder = [...buckets.values()].map((bucket) => withValues(bucket, by !== undefined)).sort((a, b) => (a.first < b.first ? -1 : 1))
    return { clock, ...fillBuckets(width, inOrder, by !== undefined), ...outside, meta }
  }
  return database.transaction(timeline)
}
