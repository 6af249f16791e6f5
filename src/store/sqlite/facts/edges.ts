import { STATUSES } from '../../../records/vocabulary.ts'

/** How many statuses are counted for each edge. */
export const WIDTH = Object.keys(STATUSES).length

/**
 * Counts by edge and status. An edge is one number; all edges stand in an open-addressed table of numbers, since a Map of a million
 * edges takes several times the time and memory.
 */
export type Edges = { keys: Float64Array; counts: Uint32Array; used: number }

const EMPTY = 0
const FIRST_SIZE = 2 ** 12

/** A table without edges; `size` is a power of two. */
export const noEdges = (size = FIRST_SIZE): Edges => ({ keys: new Float64Array(size), counts: new Uint32Array(size * WIDTH), used: 0 })

/** Mixes both halves of a number of up to 53 bits. */
const hashOf = (key: number): number => {
  const mixed = Math.imul((key % 2 ** 32) | 0, 0x9e3779b1) ^ Math.imul(Math.floor(key / 2 ** 32), 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/** The place of an edge, or the empty one where it belongs. */
export function placeOf({ keys }: Edges, key: number): number {
  const mask = keys.length - 1
  let place = hashOf(key) & mask
  while (keys[place] !== EMPTY && keys[place] !== key) place = (place + 1) & mask
  return place
}

function grow(edges: Edges) {
  const larger = noEdges(edges.keys.length * 2)
  for (const [place, key] of edges.keys.entries()) {
    if (key === EMPTY) continue
    const to = placeOf(larger, key)
    larger.keys[to] = key
    larger.counts.set(edges.counts.subarray(place * WIDTH, (place + 1) * WIDTH), to * WIDTH)
  }
  edges.keys = larger.keys
  edges.counts = larger.counts
}

/** Counts one more event of a status for an edge, which is a number above 0. */
export function addEdge(edges: Edges, key: number, status: number): void {
  let place = placeOf(edges, key)
  if (edges.keys[place] === EMPTY) {
    if (edges.used * 2 >= edges.keys.length) {
      grow(edges)
      place = placeOf(edges, key)
    }
    edges.keys[place] = key
    edges.used += 1
  }
  const at = place * WIDTH + status
  edges.counts[at] = (edges.counts[at] ?? 0) + 1
}

/** The sum over all statuses at a place. */
export function weightAt({ counts }: Edges, place: number): number {
  let weight = 0
  for (let status = 0; status < WIDTH; status += 1) weight += counts[place * WIDTH + status] ?? 0
  return weight
}

/** The weight that the heaviest `top` edges have at least; 0 if there are no more than these. */
export function leastWeight(edges: Edges, top: number): number {
  const byWeight = new Map<number, number>()
  for (let place = 0; place < edges.keys.length; place += 1) {
    if (edges.keys[place] === EMPTY) continue
    const weight = weightAt(edges, place)
    byWeight.set(weight, (byWeight.get(weight) ?? 0) + 1)
  }
  let left = top
  for (const [weight, number] of [...byWeight].sort(([a], [b]) => b - a)) {
    left -= number
    if (left <= 0) return weight
  }
  return 0
}
