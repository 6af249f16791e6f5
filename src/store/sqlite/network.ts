import type { Database } from 'better-sqlite3'
import type { StatusCounts } from '../../records/aggregate.ts'
import type { Network, NetworkEdge } from '../../records/network.ts'
import { EventType, Status } from '../../records/vocabulary.ts'
import { firstOf } from '../ranking.ts'
import type { NetworkQuery, Selection } from '../store.ts'
import type { Plan } from './conditions.ts'
import { addEdge, type Edges, leastWeight, noEdges, placeOf, WIDTH, weightAt } from './facts/edges.ts'
import { prepareLabels, toParts } from './facts/labels.ts'
import { PARTY, partyRole } from './facts/layout.ts'
import { type Block, prepareScan } from './facts/scan.ts'
import { eachEvent, isRepeated, type Span } from './facts/tally.ts'
import type { AnyFilter } from './groups.ts'
import { type Node, prepareNodes } from './nodes.ts'

const TYPES: readonly string[] = EventType.options
const ALL_STATUSES: readonly string[] = Status.options

/** Codes of actors and countries are below it. */
const NODES = 2 ** 22
/** Type and direction of an edge: twice the place of the type among all, and one more if it is directed. */
const WAYS = 2 ** 6

/** What each kind of event says of an edge: the place of its type and of its status among all. */
type Kinds = { types: Uint8Array; statuses: Uint8Array }

/** What was counted: edges by both ends, type and direction; the events of each node; each by status. */
type Counted = { edges: Edges; nodes: Edges }

/** The two sides of one event; undirected where nobody receives. */
type Sides = { sources: number[]; targets: number[]; isDirected: boolean }

const edgeOf = (source: number, target: number, way: number): number => (source * NODES + target) * WAYS + way

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

function addSides(edges: Edges, { sources, targets, isDirected }: Sides, type: number, status: number): boolean {
  const way = type * 2 + (isDirected ? 1 : 0)
  let isLinked = false
  for (const source of sources)
    for (const target of targets) {
      if (source === target || (!isDirected && source > target)) continue
      addEdge(edges, edgeOf(source, target, way), status)
      isLinked = true
    }
  return isLinked
}

function addEvents(counted: Counted, block: Block, { types, statuses }: Kinds, part: 1 | 2): number {
  const { facts, parties } = block
  let linked = 0
  eachEvent(block, (span) => {
    const kind = facts[span.slot] ?? 0
    const status = statuses[kind] ?? 0
    for (let place = span.from + part; place < span.to; place += PARTY) {
      const node = parties[place] ?? 0
      if (node !== 0 && !isRepeated(parties, span.from, place)) addEdge(counted.nodes, node, status)
    }
    if (addSides(counted.edges, sidesOf(parties, span, part), types[kind] ?? 0, status)) linked += 1
  })
  return linked
}

const toStatusCounts = (countOf: (status: number) => number): StatusCounts => ({
  occurred: countOf(Status.options.indexOf('occurred')),
  scheduled: countOf(Status.options.indexOf('scheduled')),
  proposed: countOf(Status.options.indexOf('proposed')),
  alleged: countOf(Status.options.indexOf('alleged')),
  denied: countOf(Status.options.indexOf('denied')),
})
const countsAt = ({ counts }: Edges, place: number): StatusCounts => toStatusCounts((status) => counts[place * WIDTH + status] ?? 0)
const weightOf = (events: StatusCounts): number => Object.values(events).reduce((sum, count) => sum + count, 0)

const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const byWeight = (a: NetworkEdge, b: NetworkEdge) =>
  weightOf(b.events) - weightOf(a.events) ||
  byText(a.source, b.source) ||
  byText(a.target, b.target) ||
  byText(a.type, b.type) ||
  Number(a.directed) - Number(b.directed)

/** The edges of at least some weight. */
function* edgesFrom(edges: Edges, least: number, idOf: (code: number) => string): Generator<NetworkEdge> {
  for (const [place, key] of edges.keys.entries()) {
    if (key === 0 || weightAt(edges, place) < least) continue
    const way = key % WAYS
    const ends = Math.floor(key / WAYS)
    const directed = way % 2 === 1
    const pair = [idOf(Math.floor(ends / NODES)), idOf(ends % NODES)]
    const [source = '', target = ''] = directed ? pair : pair.sort(byText)
    const type = EventType.options[Math.floor(way / 2)]
    if (type) yield { source, target, type, directed, events: countsAt(edges, place) }
  }
}

/** The nodes at the ends of some edges, by id, each with all its events. */
function endsOf(edges: readonly NetworkEdge[], nodes: ReadonlyMap<number, Node>, counts: Edges): Network['nodes'] {
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const found = [...nodes].flatMap(([code, node]) => (ends.has(node.id) ? [{ ...node, events: countsAt(counts, placeOf(counts, code)) }] : []))
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
}

const subtract = (all: Edges, listed: readonly NetworkEdge[]): StatusCounts => {
  const sums = new Uint32Array(WIDTH)
  for (const [at, count] of all.counts.entries()) sums[at % WIDTH] = (sums[at % WIDTH] ?? 0) + count
  return toStatusCounts((status) => {
    const name = Status.options[status]
    return (sums[status] ?? 0) - listed.reduce((sum, { events }) => sum + (name ? events[name] : 0), 0)
  })
}

/** Prepares to count who acts toward whom. */
export function prepareNetwork(database: Database, plan: Plan) {
  const scan = prepareScan(database, 'events', plan)
  const labels = prepareLabels(database)
  const nodesOf = prepareNodes(database)

  const readKinds = (): Kinds => {
    const parts = toParts(labels('event'))
    const size = Math.max(0, ...parts.keys()) + 1
    const kinds = { types: new Uint8Array(size), statuses: new Uint8Array(size) }
    for (const [code, [type, , status]] of parts) {
      kinds.types[code] = TYPES.indexOf(type ?? '')
      kinds.statuses[code] = ALL_STATUSES.indexOf(status ?? '')
    }
    return kinds
  }
  const network = ({ from, top, ...selection }: Selection<AnyFilter> & NetworkQuery): Network => {
    const kinds = readKinds()
    const counted: Counted = { edges: noEdges(), nodes: noEdges() }
    const part = from === 'actor' ? 1 : 2
    let linked = 0
    const visit = (block: Block) => {
      linked += addEvents(counted, block, kinds, part)
    }
    const meta = scan(selection, visit, true)
    const nodes = nodesOf(from)
    const heavy = edgesFrom(counted.edges, leastWeight(counted.edges, top), (code) => nodes.get(code)?.id ?? '')
    const edges = firstOf(heavy, top, byWeight)
    return {
      nodes: endsOf(edges, nodes, counted.nodes),
      edges,
      other: { edges: counted.edges.used - edges.length, events: subtract(counted.edges, edges) },
      unlinked: meta.total - linked,
      meta,
    }
  }
  return database.transaction(network)
}
