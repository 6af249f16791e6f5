import { z } from 'zod'
import { AggregateMeta, StatusCounts, TOP } from './aggregate.ts'
import { ActorKind, EventType } from './vocabulary.ts'

/** What the nodes of a network are. */
export const NODE_KINDS = ['country', 'actor'] as const
export type NodeKind = (typeof NODE_KINDS)[number]

export const NetworkNode = z
  .object({
    id: z.string().describe('ISO 3166 alpha-3 of the country, or id of the actor'),
    name: z.string().nullable().describe('Neutral name; null where no article names the country itself'),
    kind: ActorKind,
    country: z.string().nullable().describe('ISO 3166 alpha-3 of the country that it is or speaks for'),
    events: StatusCounts.describe('Number of matching events in which it takes part in any role, by status'),
  })
  .meta({ id: 'NetworkNode', description: 'A country or actor that takes part in events' })
export type NetworkNode = z.infer<typeof NetworkNode>

export const NetworkEdge = z
  .object({
    source: z.string().describe('Id of a node; of an undirected edge the one that is first in the alphabet'),
    target: z.string().describe('Id of another node'),
    type: EventType,
    directed: z.boolean().describe('True where an actor acts toward a recipient; false where both act together, as in a meeting'),
    events: StatusCounts.describe('Number of events, by status: what is alleged, denied, proposed or scheduled is no occurrence'),
  })
  .meta({ id: 'NetworkEdge', description: 'How often one acts toward another, or both act together, in events of one type' })
export type NetworkEdge = z.infer<typeof NetworkEdge>

export const Network = z
  .object({
    nodes: z.array(NetworkNode).describe('The ends of the edges, by id'),
    edges: z
      .array(NetworkEdge)
      .describe(
        `Those with most events of all matching statuses first; as many as top asks for, ${TOP.network.default} if it does not. Ask with status=occurred for what occurred alone`,
      ),
    other: z
      .object({ edges: z.int().min(0).describe('Number of edges left out'), events: StatusCounts.describe('Sums over them') })
      .describe('What edges leaves out'),
    unlinked: z.int().min(0).describe('Number of matching events without two different sides, which therefore make no edge'),
    meta: AggregateMeta,
  })
  .meta({
    id: 'Network',
    description:
      'Who meets, accuses or supports whom. Each actor of an event has a directed edge to each of its recipients; an event without recipients has an undirected edge between each two of its actors and hosts. An event may make several edges. Mediators and attendees are counted in nodes alone',
  })
export type Network = z.infer<typeof Network>
