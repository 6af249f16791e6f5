import { VOCABULARY, Vocabulary } from '../../records/vocabulary.ts'
import type { Api } from '../operation.ts'
import { NoParameters } from '../query.ts'

const text = JSON.stringify(VOCABULARY)

/** Every closed list with the meaning of its values. */
export function vocabularyRoutes(app: Api) {
  app.get('/v1/vocabulary', {
    schema: {
      operationId: 'getVocabulary',
      tag: 'vocabulary',
      summary: 'Get every type, mode, context, status and act with its meaning',
      querystring: NoParameters,
      response: { 200: Vocabulary },
    },
    handler: async () => text,
  })
}
