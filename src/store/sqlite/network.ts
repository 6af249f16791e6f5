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
