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

/** A source has some hundreds of ends, so that tables of larger digits would take longer than the ends themselves. */
const DIGIT_BITS = 8
const DIGITS = 1 << DIGIT_BITS
/** Fewer ends than these are sorted by comparing them. */
const FEW = 256

/** Sorts numbers of up to some bits by their digits, the lowest first; `room` is as long and is overwritten, as is `places`, which has one for each digit and one more. */
function sortByDigits(values: Int32Array, { room, places, bits }: { room: Int32Array; places: Int32Array; bits: number }) {
  let [from, to] = [values, room]
  for (let shift = 0; shift < bits; shift += DIGIT_BITS) {
    places.fill(0)
    for (let at = 0; at < from.length; at += 1) {
      const next = (((from[at] ?? 0) >>> shift) & (DIGITS - 1)) + 1
      places[next] = (places[next] ?? 0) + 1
    }
    for (let digit = 0; digit < DIGITS; digit += 1) places[digit + 1] = (places[digit + 1] ?? 0) + (places[digit] ?? 0)
    for (let at = 0; at < from.length; at += 1) {
      const value = from[at] ?? 0
      const digit = (value >>> shift) & (DIGITS - 1)
      const place = places[digit] ?? 0
      to[place] = value
      places[digit] = place + 1
    }
    ;[from, to] = [to, from]
  }
  if (from !== values) values.set(from)
}

/** Sorts by source first and each source's part on its own, which keeps within the processor's cache. */
export function sortOccurrences({ sources, ends, used }: Occurrences): Sorted {
  let [last, most] = [0, 0]
  for (let place = 0; place < used; place += 1) {
    last = Math.max(last, sources[place] ?? 0)
    most = Math.max(most, ends[place] ?? 0)
  }
  const starts = new Int32Array(last + 2)
  for (let place = 0; place < used; place += 1) starts[(sources[place] ?? 0) + 1] = (starts[(sources[place] ?? 0) + 1] ?? 0) + 1
  for (let source = 0; source <= last; source += 1) starts[source + 1] = (starts[source + 1] ?? 0) + (starts[source] ?? 0)
  const next = starts.slice()
  const sorted = new Int32Array(used)
  for (let place = 0; place < used; place += 1) {
    const source = sources[place] ?? 0
    const to = next[source] ?? 0
    sorted[to] = ends[place] ?? 0
    next[source] = to + 1
  }
  const bits = 32 - Math.clz32(most)
  const room = new Int32Array(used)
  const places = new Int32Array(DIGITS + 1)
  for (let source = 0; source <= last; source += 1) {
    const part = sorted.subarray(starts[source], starts[source + 1])
    if (part.length < FEW) part.sort()
    else sortByDigits(part, { room: room.subarray(0, part.length), places, bits })
  }
  return { starts, ends: sorted }
}

/** An edge with its occurrences by status and together; it is only valid while it is visited. */
export type Edge = { source: number; target: number; way: number; counts: Uint32Array; weight: number }

/** Visits every edge once; those of less than some weight are passed over. */
export function eachEdge({ starts, ends }: Sorted, visit: (edge: Edge) => void, least = 0): void {
  const counts = new Uint32Array(WIDTH)
  const edge: Edge = { source: 0, target: 0, way: 0, counts, weight: 0 }
  for (let source = 0; source + 1 < starts.length; source += 1) {
    const last = starts[source + 1] ?? 0
    for (let place = starts[source] ?? 0; place < last; ) {
      const first = place
      const end = (ends[place] ?? 0) >> STATUS_BITS
      while (place < last && (ends[place] ?? 0) >> STATUS_BITS === end) place += 1
      if (place - first < least) continue
      counts.fill(0)
      for (let at = first; at < place; at += 1) {
        const status = (ends[at] ?? 0) & ((1 << STATUS_BITS) - 1)
        counts[status] = (counts[status] ?? 0) + 1
      }
      edge.source = source
      edge.target = end >> WAY_BITS
      edge.way = end & ((1 << WAY_BITS) - 1)
      edge.weight = place - first
      visit(edge)
    }
  }
}
