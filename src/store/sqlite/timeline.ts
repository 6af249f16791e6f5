import type { Database } from 'better-sqlite3'
import type { Split, Timeline, TimelineBucket } from '../../records/timeline.ts'
import { fillBuckets, toBucket } from '../buckets.ts'
import type { Selection, TimelineQuery } from '../store.ts'
import type { Plan } from './conditions.ts'
import { prepareLabels, toParts } from './facts/labels.ts'
import { type Facted, KIND_FIELDS, SLOTS, startOf } from './facts/layout.ts'
import { type Block, prepareScan } from './facts/scan.ts'
import type { AnyFilter } from './groups.ts'

/** Counts by date and, where they are split, kind: both codes in one number. */
type Counts = Map<number, number>

/** More than the codes of all kinds. */
const KINDS = 2 ** 22

function add(counts: Counts, { facts, passes }: Block, start: number, isSplit: boolean) {
  for (let slot = 0; slot < SLOTS; slot += 1) {
    if (passes[slot] !== 1) continue
    const key = (facts[start + slot] ?? 0) * KINDS + (isSplit ? (facts[slot] ?? 0) : 0)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
}

type Filling = TimelineBucket & { split: Map<string | null, number> }

const withValues = ({ split, ...bucket }: Filling, isSplit: boolean): TimelineBucket => {
  if (!isSplit) return bucket
  const values = [...split].map(([value, count]) => ({ value, count }))
  return { ...bucket, values: values.sort((a, b) => b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1)) }
}

/** Prepares to count the records of a list over time. */
export function prepareTimeline(database: Database, list: Facted, plan: Plan) {
  const scan = prepareScan(database, list, plan)
  const labels = prepareLabels(database)

  const valuesOf = (by: Split | undefined): ReadonlyMap<number, string | null> => {
    if (by === undefined) return new Map()
    const at = KIND_FIELDS[list].indexOf(by)
    return new Map([...toParts(labels(list === 'events' ? 'event' : 'statement'))].map(([code, parts]) => [code, parts[at] ?? null]))
  }
  const timeline = ({ bucket: width, clock, by, ...selection }: Selection<AnyFilter> & TimelineQuery): Timeline => {
    const counts: Counts = new Map()
    const start = startOf(list, clock)
    const meta = scan(selection, (block) => add(counts, block, start, by !== undefined))
    const days = toParts(labels('days'))
    const values = valuesOf(by)
    const buckets = new Map<string, Filling>()
    const outside = { imprecise: 0, unknown: 0 }
    for (const [key, count] of counts) {
      const [earliest, latest] = days.get(Math.floor(key / KINDS)) ?? []
      const found = earliest && latest ? toBucket(width, earliest, latest) : undefined
      if (found) {
        const bucket = buckets.get(found.bucket) ?? { ...found, count: 0, split: new Map() }
        const value = values.get(key % KINDS) ?? null
        bucket.count += count
        bucket.split.set(value, (bucket.split.get(value) ?? 0) + count)
        buckets.set(found.bucket, bucket)
      } else outside[earliest ? 'imprecise' : 'unknown'] += count
    }
    const counted = [...buckets.values()].map((bucket) => withValues(bucket, by !== undefined)).sort((a, b) => (a.first < b.first ? -1 : 1))
    return { clock, ...fillBuckets(width, counted, by !== undefined), ...outside, meta }
  }
  return database.transaction(timeline)
}
