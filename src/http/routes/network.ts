import { z } from 'zod'
import { TOP } from '../../records/aggregate.ts'
import { EventFilter } from '../../records/filters.ts'
import { Network, NODE_KINDS } from '../../records/network.ts'
import { topOf } from '../aggregate-query.ts'
import { filterQuery } from '../filter-query.ts'
import type { Api } from '../operation.ts'
import { searching } from '../query.ts'
import type { Services } from '../services.ts'

/** Who meets, accuses or supports whom. */
export function networkRoutes(app: Api, { store }: Services) {
  app.get('/v1/network', {
    schema: {
      operationId: 'countNetwork',
      tag: 'events',
      summary: 'Count who acts toward whom',
      description:
        'Takes the search and the filters of /v1/events. Actors of an event have a directed edge to each of its recipients; where nobody receives, as in a meeting, its actors and hosts have an undirected edge between each two. Events of different status are never added up, so that an allegation is not shown as a fact; ask with status=occurred for what occurred alone.',
      querystring: filterQuery(EventFilter, {
        ...searching,
        from: z.enum(NODE_KINDS).default('country').describe('What the nodes are'),
        top: topOf(TOP.network, 'Most edges that are listed; the rest is counted in other'),
      }),
      response: { 200: Network },
      example: 'from=country&top=3',
    },
    handler: async ({ query }) => JSON.stringify(await store.countNetwork(query)),
  })
}
