import { TOP } from '../../records/aggregate.ts'
import { TermFilter } from '../../records/filters.ts'
import { Namings } from '../../records/naming.ts'
import { topOf } from '../aggregate-query.ts'
import { answerList } from '../exports/answer.ts'
import { filterQuery } from '../filter-query.ts'
import { LINK, LISTS } from '../lists.ts'

import type { Api } from '../operation.ts'
import type { Services } from '../services.ts'

/** How outlets and speakers name each actor. */
export function termRoutes(app: Api, { store }: Services) {
  app.get('/v1/terms', {
    schema: {
      operationId: 'listTerms',
      tag: 'terms',
      summary: 'List terms',
      description: 'One row for each naming of an actor that is not its neutral name, with the voice that uses it.',
      querystring: LISTS.terms.query,
      response: { 200: LISTS.terms.page },
      answerHeaders: LINK,
      problems: ['bad-cursor', 'not-acceptable'],
      example: 'limit=2',
    },
    handler: ({ query }, reply) => answerList(reply, { list: 'terms', query, store, pages: (paging) => store.listTerms({ ...query, ...paging }) }),
  })

  app.get('/v1/terms/summary', {
    schema: {
      operationId: 'countNamings',
      tag: 'terms',
      summary: 'Count how each outlet names each actor',
      description:
        'Takes the filters of /v1/terms. A naming in a quotation or paraphrase is the choice of the one who is quoted, in narration the outlet’s own; they are never added up.',
      querystring: filterQuery(TermFilter, { top: topOf(TOP.terms, 'Most namings that are listed; the rest is counted in other') }),
      response: { 200: Namings },
      example: 'top=2',
    },
    handler: async ({ query }) => JSON.stringify(await store.countNamings(query)),
  })
}
