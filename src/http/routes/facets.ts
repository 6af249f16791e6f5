import { TOP } from '../../records/aggregate.ts'
import { EVENT_FACETS, Facets, STATEMENT_FACETS } from '../../records/facet.ts'
import { EventFilter, StatementFilter } from '../../records/filters.ts'
import { someOf, topOf } from '../aggregate-query.ts'
import { filterQuery } from '../filter-query.ts'
import type { Api } from '../operation.ts'
import { searching } from '../query.ts'
import type { Services } from '../services.ts'

const top = topOf(TOP.facets, 'Most values that are listed for each field; the rest is counted in other')
const DESCRIPTION =
  'Takes the search and the filters of the list. For each field its most frequent values, the sum of the others, and how many records have none. Where a record has one value at most, these add up to meta.total; where isMultiple is true, a record counts once for each of its values.'

/** How many records have which value. */
export function facetRoutes(app: Api, { store }: Services) {
  app.get('/v1/events/facets', {
    schema: {
      operationId: 'countEventFacets',
      tag: 'events',
      summary: 'Count events by their fields',
      description: DESCRIPTION,
      querystring: filterQuery(EventFilter, {
        ...searching,
        by: someOf(EVENT_FACETS, ['type', 'status', 'country'], 'Fields to count by, with commas between them'),
        top,
      }),
      response: { 200: Facets },
      example: 'by=type,status,country&top=3',
    },
    handler: async ({ query }) => JSON.stringify(await store.countEventFacets(query)),
  })

  app.get('/v1/statements/facets', {
    schema: {
      operationId: 'countStatementFacets',
      tag: 'statements',
      summary: 'Count statements by their fields',
      description: `${DESCRIPTION} The country is the speaker’s.`,
      querystring: filterQuery(StatementFilter, {
        ...searching,
        by: someOf(STATEMENT_FACETS, ['act', 'form', 'speaker'], 'Fields to count by, with commas between them'),
        top,
      }),
      response: { 200: Facets },
      example: 'by=act,form,speaker&top=3',
    },
    handler: async ({ query }) => JSON.stringify(await store.countStatementFacets(query)),
  })
}
