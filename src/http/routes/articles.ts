import { z } from 'zod'
import { ArticleDraft, Verification } from '../../records/article.ts'
import { ArticleRecords } from '../../records/article-records.ts'
import { ArticleWithIncluded, SparseArticleWithIncluded } from '../../records/included.ts'
import { answerList } from '../exports/answer.ts'
import { occurredFor } from '../exports/gdelt/selection.ts'
import { guardIngest } from '../guard.ts'
import { LINK, LISTS, withinArticle } from '../lists.ts'
import { missing } from '../missing.ts'
import type { Api } from '../operation.ts'
import { NoParameters } from '../query.ts'
import type { Services } from '../services.ts'
import { shapeParameters } from '../shape/parameters.ts'
import { shapeOne } from '../shape/shape.ts'
import { readSubmission, rethrowFor, SubmissionQuery } from '../submission.ts'

const params = z.object({ id: z.string().describe('Id of an article') })

/** The sources, as received, and what was read from each. */
export function articleRoutes(app: Api, services: Services) {
  sourceRoutes(app, services)
  readingRoutes(app, services)
  ingestRoute(app, services)
}

function sourceRoutes(app: Api, { store, reader }: Services) {
  app.get('/v1/articles', {
    schema: {
      operationId: 'listArticles',
      tag: 'articles',
      summary: 'List articles',
      querystring: LISTS.articles.query,
      response: { 200: LISTS.articles.page },
      answerHeaders: LINK,
      problems: ['bad-cursor', 'not-acceptable'],
      example: 'limit=1',
    },
    handler: ({ query }, reply) => answerList(reply, { list: 'articles', query, store, pages: (paging) => store.listArticles({ ...query, ...paging }) }),
  })

  app.get('/v1/articles/:id', {
    config: { changesWith: 'record' },
    schema: {
      operationId: 'getArticle',
      tag: 'articles',
      summary: 'Get one article with its text',
      params,
      querystring: z.strictObject(shapeParameters('articles')),
      response: { 200: z.union([ArticleWithIncluded, SparseArticleWithIncluded]).describe('The article') },
      problems: ['not-found'],
    },
    handler: async ({ params: { id }, query }) => shapeOne({ list: 'articles', query, store }, (await store.findArticle(id)) ?? missing('article', id)),
  })

  app.get('/v1/articles/:id/verify', {
    schema: {
      operationId: 'verifyArticle',
      tag: 'articles',
      summary: 'Compare every span of one article’s records with its text',
      description: 'Cuts every quote out of the text again and computes the hash of the text anew; mismatches is empty where all is true.',
      params,
      querystring: NoParameters,
      response: { 200: Verification },
      isFoundAnew: true,
      problems: ['not-found', 'unavailable'],
    },
    handler: async ({ params: { id } }, reply) => {
      reply.header('cache-control', 'no-store')
      return (await reader.verify(id)) ?? missing('article', id)
    },
  })
}

function readingRoutes(app: Api, { store }: Services) {
  app.get('/v1/articles/:id/events', {
    schema: {
      operationId: 'listArticleEvents',
      tag: 'articles',
      summary: 'List the events of one article',
      params,
      querystring: LISTS.events.query,
      response: { 200: LISTS.events.page },
      answerHeaders: LINK,
      problems: ['not-found', 'bad-cursor', 'not-acceptable'],
      example: 'salience=main',
    },
    handler: async ({ params: { id }, query }, reply) => {
      if ((await store.findArticle(id)) === null) missing('article', id)
      const within = withinArticle(occurredFor(query), id)
      return answerList(reply, { list: 'events', query, store, pages: (paging) => store.listEvents({ ...within, ...paging }) })
    },
  })

  app.get('/v1/articles/:id/statements', {
    schema: {
      operationId: 'listArticleStatements',
      tag: 'articles',
      summary: 'List the statements of one article',
      params,
      querystring: LISTS.statements.query,
      response: { 200: LISTS.statements.page },
      answerHeaders: LINK,
      problems: ['not-found', 'bad-cursor', 'not-acceptable'],
      example: 'sort=position&limit=1',
    },
    handler: async ({ params: { id }, query }, reply) => {
      if ((await store.findArticle(id)) === null) missing('article', id)
      const within = withinArticle(query, id)
      return answerList(reply, { list: 'statements', query, store, pages: (paging) => store.listStatements({ ...within, ...paging }) })
    },
  })
}

function ingestRoute(app: Api, { reader, config, now }: Services) {
  app.post('/v1/articles', {
    config: { ownTimeLimit: true },
    onRequest: async (request) => guardIngest(request, config),
    validatorCompiler: () => (value: unknown) => ({ value }),
    schema: {
      operationId: 'createArticle',
      tag: 'articles',
      summary: 'Send an article in and get its records',
      description:
        'Answers 201 when the article is new, and 200 when it is known or nothing is to be stored. ' +
        'While there are no access keys, only programs on the machine itself may send articles, unless OPEN_INGEST lets everyone.',
      querystring: SubmissionQuery,
      bodies: { 'application/json': ArticleDraft, 'text/plain': z.string().describe('The article’s text; the outlet is named in the query') },
      response: { 200: ArticleRecords, 201: ArticleRecords },
      answerHeaders: { Location: 'Address of the article, with status 201' },
      problems: ['forbidden', 'payload-too-large', 'unsupported-media-type', 'unsupported-language', 'unavailable'],
    },
    handler: async (request, reply) => {
      const { draft, dryRun } = readSubmission(request)
      const refuse = (error: unknown) => rethrowFor(request, error)
      if (dryRun) return reader.read(draft, now()).catch(refuse)
      const { outcome, id, records } = await reader.ingest(draft, now()).catch(refuse)
      if (outcome === 'created') reply.code(201).header('location', `/v1/articles/${id}`)
      return records
    },
  })
}
