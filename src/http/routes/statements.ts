import { z } from 'zod'
import { ExplainedStatement, SparseExplainedStatement } from '../../records/explanation.ts'
import { explained, explaining } from '../explained.ts'
import { answerList } from '../exports/answer.ts'
import { LINK, LISTS } from '../lists.ts'
import { missing } from '../missing.ts'
import type { Api } from '../operation.ts'
import type { Services } from '../services.ts'
import { shapeParameters } from '../shape/parameters.ts'
import { shapeOne } from '../shape/shape.ts'

/** Who said what, in whose words. */
export function statementRoutes(app: Api, services: Services) {
  const { store } = services

  app.get('/v1/statements', {
    schema: {
      operationId: 'listStatements',
      tag: 'statements',
      summary: 'List statements',
      description: 'Direct quotations, paraphrases and mixtures of both, each with its speaker and its exact words.',
      querystring: LISTS.statements.query,
      response: { 200: LISTS.statements.page },
      answerHeaders: LINK,
      problems: ['bad-cursor', 'not-acceptable'],
      example: 'form=direct&limit=1',
    },
    handler: ({ query }, reply) => answerList(reply, { list: 'statements', query, store, pages: (paging) => store.listStatements({ ...query, ...paging }) }),
  })

  app.get('/v1/statements/:id', {
    config: { changesWith: 'record' },
    schema: {
      operationId: 'getStatement',
      tag: 'statements',
      summary: 'Get one statement',
      params: z.object({ id: z.string().describe('Id of a statement') }),
      description: 'With explain=true also what made it a statement of this speaker, and which other readings of the same words lost.',
      querystring: z.strictObject({ ...explaining, ...shapeParameters('statements') }),
      response: { 200: z.union([ExplainedStatement, SparseExplainedStatement]).describe('The statement') },
      problems: ['not-found', 'unavailable'],
      example: 'explain=true',
    },
    handler: async ({ params: { id }, query }) =>
      shapeOne({ list: 'statements', query, store }, await explained(services, (await store.findStatement(id)) ?? missing('statement', id), query)),
  })
}
