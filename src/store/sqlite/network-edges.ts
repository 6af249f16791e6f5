import type { StatusCounts } from '../../records/aggregate.ts'
import type { NetworkEdge } from '../../records/network.ts'
import { EventType, Status } from '../../records/vocabulary.ts'
import { type Edge, eachEdge, type Sorted, WIDTH } from './facts/edges.ts'
import { add, type Tally } from './facts/tally.ts'
import type { Node } from './nodes.ts'

const ALL_STATUSES: readonly string[] = Status.options

/** The counts of all statuses from some place on. */
export const toStatusCounts = (counts: Uint32Array, from = 0): StatusCounts => {
  const countOf = (status: Status) => counts[from + ALL_STATUSES.indexOf(status)] ?? 0
  return {
    occurred: countOf('occurred'),
    scheduled: countOf('scheduled'),
    proposed: countOf('proposed'),
    alleged: countOf('alleged'),
    denied: countOf('denied'),
  }
}
const sumOf = (counts: Iterable<number>): number => {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}
const weightOf = ({ events }: NetworkEdge): number => sumOf(Object.values(events))

/** Text in code order. */
export const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b))
/** The edges with most events first. */
export const byWeight = (a: NetworkEdge, b: NetworkEdge) =>
  weightOf(b) - weightOf(a) || byText(a.source, b.source) || byText(a.target, b.target) || byText(a.type, b.type) || Number(a.directed) - Number(b.directed)

/** The weight that the heaviest `top` edges have at least, by how many edges there are of each weight. */
function leastOf(numbers: Uint32Array, top: number): number {
  let left = top
  for (let weight = numbers.length - 1; weight > 0; weight -= 1) {
    left -= numbers[weight] ?? 0
    if (left <= 0) return weight
  }
  return 0
}

/** How many edges there are, how many events of each status they have, and the weight that the heaviest `top` have at least. */
export function survey(sorted: Sorted, top: number): { edges: number; events: Uint32Array; least: number } {
  const numbers: Tally = { counts: new Uint32Array() }
  const events = new Uint32Array(WIDTH)
  eachEdge(sorted, ({ counts, weight }) => {
    add(numbers, weight)
    for (let status = 0; status < WIDTH; status += 1) events[status] = (events[status] ?? 0) + (counts[status] ?? 0)
  })
  return { edges: sumOf(numbers.counts), events, least: leastOf(numbers.counts, top) }
}

/** The edges of at least some weight. */
export function edgesFrom(sorted: Sorted, least: number, nodes: ReadonlyMap<number, Node>): NetworkEdge[] {
  const edges: NetworkEdge[] = []
  const list = ({ source: from, target: to, way, counts }: Edge) => {
    const directed = way % 2 === 1
    const pair = [nodes.get(from)?.id ?? '', nodes.get(to)?.id ?? '']
    const [source = '', target = ''] = directed ? pair : pair.sort(byText)
    const type = EventType.options[Math.floor(way / 2)]
    if (type) edges.push({ source, target, type, directed, events: toStatusCounts(counts) })
  }
  eachEdge(sorted, list, least)
  return edges
}

/** What is left of the events of all edges without those that are listed. */
export function without(events: Uint32Array, listed: readonly NetworkEdge[]): StatusCounts {
  const left = events.slice()
  for (const edge of listed) for (const [place, status] of Status.options.entries()) left[place] = (left[place] ?? 0) - edge.events[status]
  return toStatusCounts(left)
}
