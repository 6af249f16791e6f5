import { STATUSES } from '../../../records/vocabulary.ts'

/** How many statuses are counted for each edge. */
export const WIDTH = Object.keys(STATUSES).length

const STATUS_BITS = 3
const WAY_BITS = 6

/** Each time that an edge occurs: its source; and its target, way and status in one integer, of which 22 bits are the target's. */
export type Occurrences = { sources: Int32Array; ends: Int32Array; used: number }

export const noOccurrences = (): Occurrences => ({ sources: new Int32Array(1024), ends: new Int32Array(1024), used: 0 })

const grown = (values: Int32Array): Int32Array => {
  const larger = new Int32Array(values.length * 2)
  larger.set(values)
  return larger
}

/** What an occurrence is of; the way holds type and direction. */
export type Occurrence = { source: number; target: number; way: number; status: number }

/** Notes that an edge occurs once more. */
export function addOccurrence(all: Occurrences, { source, target, way, status }: Occurrence): void {
  if (all.used === all.sources.length) {
    all.sources = grown(all.sources)
    all.ends = grown(all.ends)
  }
  all.sources[all.used] = source
  all.ends[all.used] = (((target << WAY_BITS) | way) << STATUS_BITS) | status
  all.used += 1
}

/** The ends of all occurrences, by source and then in order; `starts` tells where those of a source begin. */
export type Sorted = { starts: Int32Array; ends: Int32Array }

/** Sorts by source first and each source's part on its own, which keeps within the processor's cache. */
export function sortOccurrences({ sources, ends, used }: Occurrences): Sorted {
  const most = sources.subarray(0, used).reduce((most, source) => Math.max(most, source), 0)
  const starts = new Int32Array(most + 2)
  for (let place = 0; place < used; place += 1) starts[(sources[place] ?? 0) + 1] = (starts[(sources[place] ?? 0) + 1] ?? 0) + 1
  for (let source = 0; source <= most; source += 1) starts[source + 1] = (starts[source + 1] ?? 0) + (starts[source] ?? 0)
  const next = starts.slice()
  const sorted = new Int32Array(used)
  for (let place = 0; place < used; place += 1) {
    const source = sources[place] ?? 0
    const to = next[source] ?? 0
    sorted[to] = ends[place] ?? 0
    next[source] = to + 1
  }
  for (let source = 0; source <= most; source += 1) sorted.subarray(starts[source], starts[source + 1]).sort()
  return { starts, ends: sorted }
}

/** An edge with its occurrences by status; the counts are only valid while it is visited. */
export type Edge = { source: number; target: number; way: number; counts: Uint32Array }

/** Visits every edge once. */
export function* edgesOf({ starts, ends }: Sorted): Generator<Edge> {
  const counts = new Uint32Array(WIDTH)
  for (let source = 0; source + 1 < starts.length; source += 1) {
    const last = starts[source + 1] ?? 0
    for (let place = starts[source] ?? 0; place < last; ) {
      const edge = (ends[place] ?? 0) >> STATUS_BITS
      counts.fill(0)
      for (; place < last && (ends[place] ?? 0) >> STATUS_BITS === edge; place += 1) {
        const status = (ends[place] ?? 0) & ((1 << STATUS_BITS) - 1)
        counts[status] = (counts[status] ?? 0) + 1
      }
      yield { source, target: edge >> WAY_BITS, way: edge & ((1 << WAY_BITS) - 1), counts }
    }
  }
}
