import { answerList } from '../exports/answer.ts'
import { LINK, LISTS } from '../lists.ts'
import type { Api } from '../operation.ts'
import type { Services } from '../services.ts'

/** Who took part in which event. */
export function participantRoutes(app: Api, { store }: Services) {
  app.get('/v1/participants', {
    schema: {
      operationId: 'listParticipants',
      tag: 'participants',
      summary: 'List participants',
      description: 'One row for each part that somebody has in an event.',
      querystring: LISTS.participants.query,
      response: { 200: LISTS.participants.page },
      answerHeaders: LINK,
      problems: ['bad-cursor', 'not-acceptable'],
      example: 'role=actor&limit=2',
    },
    handler: ({ query }, reply) =>
      answerList(reply, { list: 'participants', query, store, pages: (paging) => store.listParticipants({ ...query, ...paging }) }),
  })
}
