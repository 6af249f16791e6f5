import { answerList } from '../exports/answer.ts'
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
}
