import { z } from 'zod'
import { Actor } from '../../records/actor.ts'
import { SparseActor } from '../../records/sparse.ts'
import { answerList } from '../exports/answer.ts'
import { LINK, LISTS } from '../lists.ts'
import { missing } from '../missing.ts'
import type { Api } from '../operation.ts'
import type { Services } from '../services.ts'
import { fieldParameters } from '../shape/parameters.ts'
import { shapeOne } from '../shape/shape.ts'

/** Persons, countries, organizations and groups. */
export function actorRoutes(app: Api, { store }: Services) {
  app.get('/v1/actors', {
    schema: {
      operationId: 'listActors',
      tag: 'actors',
      summary: 'List actors',
      querystring: LISTS.actors.query,
      response: { 200: LISTS.actors.page },
      answerHeaders: LINK,
      problems: ['bad-cursor', 'not-acceptable'],
      example: 'kind=person&limit=2',
    },
    handler: ({ query }, reply) => answerList(reply, { list: 'actors', query, store, pages: (paging) => store.listActors({ ...query, ...paging }) }),
  })

  app.get('/v1/actors/:kind/:slug', {
    schema: {
      operationId: 'getActor',
      tag: 'actors',
      summary: 'Get one actor',
      description: 'An actor’s id is its path: person/asha-example is served at /v1/actors/person/asha-example.',
      params: z.object({
        kind: z.string().describe('First part of the actor’s id: person, country, org or group'),
        slug: z.string().describe('Second part of the actor’s id'),
      }),
      querystring: z.strictObject({ ...fieldParameters('actors') }),
      response: { 200: z.union([Actor, SparseActor]).describe('The actor') },
      problems: ['not-found'],
    },
    handler: async ({ params: { kind, slug }, query }) =>
      shapeOne({ list: 'actors', query, store }, (await store.findActor(`${kind}/${slug}`)) ?? missing('actor', `${kind}/${slug}`)),
  })
}
