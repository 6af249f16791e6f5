import type { Database } from 'better-sqlite3'
import type { Network, NetworkEdge } from '../../records/network.ts'
import { EventType, Status } from '../../records/vocabulary.ts'
import { firstOf } from '../ranking.ts'
import type { NetworkQuery } from '../store.ts'
import type { Plan } from './conditions.ts'
import { addOccurrence, noOccurrences, type Occurrences, sortOccurrences, WIDTH } from './facts/edges.ts'
import { prepareLabels, toParts } from './facts/labels.ts'
import { PARTY, partyRole } from './facts/layout.ts'
import { type Block, prepareScan } from './facts/scan.ts'
import { add, eachEvent, isRepeated, type Span, type Tally } from './facts/tally.ts'
import type { AnySelection } from './groups.ts'
import { byText, byWeight, edgesFrom, survey, toStatusCounts, without } from './network-edges.ts'
import { type Node, prepareNodes } from './nodes.ts'

const TYPES: readonly string[] = EventType.options
const ALL_STATUSES: readonly string[] = Status.options

/** What each kind of event says of an edge: the place of its type and of its status among all. */
type Kinds = { types: Uint8Array; statuses: Uint8Array }

/** What was counted: the edges of events; the events of each node by status; how many events have an edge. */
type Counted = { edges: Occurrences; nodes: Tally; linked: number }

/** The nodes of one side of an event, each once: as many of `nodes` as are `used`, so that no event needs an array of its own. */
type Side = { nodes: number[]; used: number }
/** The two sides of one event; undirected, and both the same, where nobody receives. They are only valid until the next event's are told. */
type Sides = { sources: Side; targets: Side; isDirected: boolean }

function addNode(side: Side, node: number) {
  for (let place = 0; place < side.used; place += 1) if (side.nodes[place] === node) return
  side.nodes[side.used] = node
  side.used += 1
}

/** Tells the sides among the parties of an event; `part` says whether actors (1) or countries (2) are meant. */
function openSides(part: 1 | 2): (parties: Int32Array, span: Span) => Sides {
  const acting: Side = { nodes: [], used: 0 }
  const receiving: Side = { nodes: [], used: 0 }
  const sides: Sides = { sources: acting, targets: acting, isDirected: false }
  return (parties, { from, to }) => {
    acting.used = 0
    receiving.used = 0
    sides.isDirected = false
    for (let place = from; place < to; place += PARTY) {
      const role = partyRole(parties[place] ?? 0)
      const node = parties[place + part] ?? 0
      if (role === 'recipient') sides.isDirected = true
      const side = role === 'recipient' ? receiving : role === 'actor' || role === 'host' ? acting : undefined
      if (node !== 0 && side) addNode(side, node)
    }
    sides.targets = sides.isDirected ? receiving : acting
    return sides
  }
}

function addSides(edges: Occurrences, { sources, targets, isDirected }: Sides, type: number, status: number): boolean {
  const way = type * 2 + (isDirected ? 1 : 0)
  const before = edges.used
  for (let from = 0; from < sources.used; from += 1)
    for (let to = 0; to < targets.used; to += 1) {
      const source = sources.nodes[from] ?? 0
      const target = targets.nodes[to] ?? 0
      if (source !== target && (isDirected || source < target)) addOccurrence(edges, { source, target, way, status })
    }
  return edges.used > before
}

function addEvents(counted: Counted, block: Block, { types, statuses }: Kinds, part: 1 | 2, sidesOf: ReturnType<typeof openSides>) {
  const { facts, parties } = block
  eachEvent(block, (span) => {
    const kind = facts[span.slot] ?? 0
    const status = statuses[kind] ?? 0
    for (let place = span.from + part; place < span.to; place += PARTY) {
      const node = parties[place] ?? 0
      if (node !== 0 && !isRepeated(parties, span.from, place)) add(counted.nodes, node * WIDTH + status)
    }
    if (addSides(counted.edges, sidesOf(parties, span), types[kind] ?? 0, status)) counted.linked += 1
  })
}

/** The nodes at the ends of some edges, by id, each with all its events. */
function endsOf(edges: readonly NetworkEdge[], nodes: ReadonlyMap<number, Node>, { counts }: Tally): Network['nodes'] {
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const found = [...nodes].flatMap(([code, node]) => (ends.has(node.id) ? [{ ...node, events: toStatusCounts(counts, code * WIDTH) }] : []))
  return found.sort((a, b) => byText(a.id, b.id))
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
    const part = from === 'actor' ? 1 : 2
    const sidesOf = openSides(part)
    const meta = scan(selection, (block) => addEvents(counted, block, kinds, part, sidesOf), true)
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
