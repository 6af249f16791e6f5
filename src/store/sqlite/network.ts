import type { Database } from 'better-sqlite3'
import type { StatusCounts } from '../../records/aggregate.ts'
import type { Network, NetworkEdge } from '../../records/network.ts'
import { EventType, Status } from '../../records/vocabulary.ts'
import { firstOf } from '../ranking.ts'
import type { NetworkQuery } from '../store.ts'
import type { Plan } from './conditions.ts'
import { addOccurrence, edgesOf, noOccurrences, type Occurrences, type Sorted, sortOccurrences, WIDTH } from './facts/edges.ts'
import { prepareLabels, toParts } from './facts/labels.ts'
import { PARTY, partyRole } from './facts/layout.ts'
import { type Block, prepareScan } from './facts/scan.ts'
import { add, eachEvent, isRepeated, type Span, type Tally } from './facts/tally.ts'
import type { AnySelection } from './groups.ts'
import { type Node, prepareNodes } from './nodes.ts'

const TYPES: readonly string[] = EventType.options
const ALL_STATUSES: readonly string[] = Status.options

/** What each kind of event says of an edge: the place of its type and of its status among all. */
type Kinds = { types: Uint8Array; statuses: Uint8Array }

/** What was counted: the edges of events; the events of each node by status; how many events have an edge. */
type Counted = { edges: Occurrences; nodes: Tally; linked: number }

/** The two sides of one event; undirected where nobody receives. */
type Sides = { sources: number[]; targets: number[]; isDirected: boolean }

/** The sides among the parties of an event; `part` says whether actors (1) or countries (2) are meant. */
function sidesOf(parties: Int32Array, { from, to }: Span, part: 1 | 2): Sides {
  const acting: number[] = []
  const receiving: number[] = []
  let isDirected = false
  for (let place = from; place < to; place += PARTY) {
    const role = partyRole(parties[place] ?? 0)
    const node = parties[place + part] ?? 0
    if (role === 'recipient') isDirected = true
    const side = role === 'recipient' ? receiving : role === 'actor' || role === 'host' ? acting : undefined
    if (node !== 0 && side && !side.includes(node)) side.push(node)
  }
  return { sources: acting, targets: isDirected ? receiving : acting, isDirected }
}

function addSides(edges: Occurrences, { sources, targets, isDirected }: Sides, type: number, status: number): boolean {
  const way = type * 2 + (isDirected ? 1 : 0)
  let isLinked = false
  for (const source of sources)
    for (const target of targets) {
      if (source === target || (!isDirected && source > target)) continue
      addOccurrence(edges, { source, target, way, status })
      isLinked = true
    }
  return isLinked
}

function addEvents(counted: Counted, block: Block, { types, statuses }: Kinds, part: 1 | 2) {
  const { facts, parties } = block
  eachEvent(block, (span) => {
    const kind = facts[span.slot] ?? 0
    const status = statuses[kind] ?? 0
    for (let place = span.from + part; place < span.to; place += PARTY) {
      const node = parties[place] ?? 0
      if (node !== 0 && !isRepeated(parties, span.from, place)) add(counted.nodes, node * WIDTH + status)
    }
    if (addSides(counted.edges, sidesOf(parties, span, part), types[kind] ?? 0, status)) counted.linked += 1
  })
}

/** The counts of all statuses from some place on. */
const toStatusCounts = (counts: Uint32Array, from = 0): StatusCounts => {
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

const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const byWeight = (a: NetworkEdge, b: NetworkEdge) =>
  weightOf(b) - weightOf(a) || byText(a.source, b.source) || byText(a.target, b.target) || byText(a.type, b.type) || Number(a.directed) - Number(b.directed)

/** The weight that the heaviest `top` edges have at least, by how many edges there are of each weight. */
function leastOf(byWeight: ReadonlyMap<number, number>, top: number): number {
  let left = top
  for (const [weight, number] of [...byWeight].sort(([a], [b]) => b - a)) {
    left -= number
    if (left <= 0) return weight
  }
  return 0
}

/** How many edges there are, how many events of each status they have, and the weight that the heaviest `top` have at least. */
function survey(sorted: Sorted, top: number): { edges: number; events: Uint32Array; least: number } {
  const byWeight = new Map<number, number>()
  const events = new Uint32Array(WIDTH)
  for (const { counts } of edgesOf(sorted)) {
    const weight = sumOf(counts)
    byWeight.set(weight, (byWeight.get(weight) ?? 0) + 1)
    for (let status = 0; status < WIDTH; status += 1) events[status] = (events[status] ?? 0) + (counts[status] ?? 0)
  }
  return { edges: sumOf(byWeight.values()), events, least: leastOf(byWeight, top) }
}

/** The edges of at least some weight. */
function* edgesFrom(sorted: Sorted, least: number, nodes: ReadonlyMap<number, Node>): Generator<NetworkEdge> {
  for (const { source: from, target: to, way, counts } of edgesOf(sorted)) {
    if (sumOf(counts) < least) continue
    const directed = way % 2 === 1
    const pair = [nodes.get(from)?.id ?? '', nodes.get(to)?.id ?? '']
    const [source = '', target = ''] = directed ? pair : pair.sort(byText)
    const type = EventType.options[Math.floor(way / 2)]
    if (type) yield { source, target, type, directed, events: toStatusCounts(counts) }
  }
}

/** The nodes at the ends of some edges, by id, each with all its events. */
function endsOf(edges: readonly NetworkEdge[], nodes: ReadonlyMap<number, Node>, { counts }: Tally): Network['nodes'] {
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const found = [...nodes].flatMap(([code, node]) => (ends.has(node.id) ? [{ ...node, events: toStatusCounts(counts, code * WIDTH) }] : []))
  return found.sort((a, b) => byText(a.id, b.id))
}

/** What is left of the events of all edges without those that are listed. */
function without(events: Uint32Array, listed: readonly NetworkEdge[]): StatusCounts {
  const left = events.slice()
  for (const edge of listed) for (const [place, status] of Status.options.entries()) left[place] = (left[place] ?? 0) - edge.events[status]
  return toStatusCounts(left)
}

/** Prepares to read what each kind of event says of an edge. */
function prepareKinds(database: Database): () => Kinds {
  const labels = prepareLabels(database)
  return () => {
    const parts = toParts(labels('events'))
    const size = Math.max(0, ...parts.keys()) + 1
    const kinds = { types: new Uint8Array(size), statuses: new Uint8Array(size) }
    for (const [code, [type, , status]] of parts) {
      kinds.types[code] = TYPES.indexOf(type ?? '')
      kinds.statuses[code] = ALL_STATUSES.indexOf(status ?? '')
    }
    return kinds
  }
}

/** Prepares to count who acts toward whom. */
export function prepareNetwork(database: Database, plan: Plan) {
  const scan = prepareScan(database, 'events', plan)
  const readKinds = prepareKinds(database)
  const nodesOf = prepareNodes(database)
  const network = ({ from, top, ...selection }: AnySelection & NetworkQuery): Network => {
    const kinds = readKinds()
    const counted: Counted = { edges: noOccurrences(), nodes: { counts: new Uint32Array() }, linked: 0 }
    const meta = scan(selection, (block) => addEvents(counted, block, kinds, from === 'actor' ? 1 : 2), true)
    const nodes = nodesOf(from)
    const sorted = sortOccurrences(counted.edges)
    const all = survey(sorted, top)
    const edges = firstOf(edgesFrom(sorted, all.least, nodes), top, byWeight)
    return {
      nodes: endsOf(edges, nodes, counted.nodes),
      edges,
      other: { edges: all.edges - edges.length, events: without(all.events, edges) },
      unlinked: meta.total - counted.linked,
      meta,
    }
  }
  return database.transaction(network)
}
