import { z } from 'zod'
import { EventFilter, StatementFilter } from '../../records/filters.ts'
import { BUCKETS, EVENT_CLOCKS, EVENT_SPLITS, STATEMENT_CLOCKS, STATEMENT_SPLITS, Timeline } from '../../records/timeline.ts'
import { filterQuery } from '../filter-query.ts'
import type { Api } from '../operation.ts'
import { searching } from '../query.ts'
import type { Services } from '../services.ts'

const bucket = z.enum(BUCKETS).default('month').describe('Width of a bucket; a week is that of ISO 8601, from Monday')
const DESCRIPTION =
  'Takes the search and the filters of the list. A record counts in a bucket only if its whole date lies in it: one dated to a month is imprecise where days are asked for. Those without the date are unknown; buckets, imprecise and unknown add up to meta.total. Buckets without records are filled in between the others, up to 1000 in all.'

/** How many records there are over time. */
export function timelineRoutes(app: Api, { store }: Services) {
  app.get('/v1/events/timeline', {
    schema: {
      operationId: 'countEventTimeline',
      tag: 'events',
      summary: 'Count events over time',
      description: `${DESCRIPTION} Events of every status are counted unless status is given: ask with status=occurred, or by=status, to tell what occurred from what is planned or claimed.`,
      querystring: filterQuery(EventFilter, {
        ...searching,
        bucket,
        clock: z.enum(EVENT_CLOCKS).default('occurred').describe('Which date: of the event, of publication, or of being taken in'),
        by: z.enum(EVENT_SPLITS).exactOptional().describe('Field to split each bucket by'),
      }),
      response: { 200: Timeline },
      example: 'bucket=week&clock=recorded&by=status',
    },
    handler: async ({ query }) => JSON.stringify(await store.countEventTimeline(query)),
  })

  app.get('/v1/statements/timeline', {
    schema: {
      operationId: 'countStatementTimeline',
      tag: 'statements',
      summary: 'Count statements over time',
      description: DESCRIPTION,
      querystring: filterQuery(StatementFilter, {
        ...searching,
        bucket,
        clock: z.enum(STATEMENT_CLOCKS).default('published').describe('Which date: of publication, or of being taken in'),
        by: z.enum(STATEMENT_SPLITS).exactOptional().describe('Field to split each bucket by'),
      }),
      response: { 200: Timeline },
      example: 'bucket=month&clock=recorded&by=form',
    },
    handler: async ({ query }) => JSON.stringify(await store.countStatementTimeline(query)),
  })
}
