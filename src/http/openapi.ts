import { STATUS_CODES } from 'node:http'
import type { FastifySchema } from 'fastify'
import { isValidated } from './caching.ts'
import { toExportContent } from './openapi-exports.ts'
import { type Part, toComponents, toParameters, toProblemExamples, toProblemResponses, toResponses, toSchema } from './openapi-parts.ts'
import type { Route } from './paths.ts'
import { TAGS } from './tags.ts'

/** A request that was made, and its answer; `exports` are its answers in other forms. */
export type Example = { path: Record<string, string>; query: string; body?: unknown; answer: unknown; exports?: Record<string, string> }

const INTRODUCTION = `Readout turns diplomatic wire copy into records: who met, called, accused or aided whom; who said what, in whose words; and for every record the exact characters of the article that say so.

Offsets count Unicode code points, half-open, into the text as received. A list answers with one page; its \`next\` is sent back as \`cursor\`. In filters a comma means "any of", and a parameter given again means "and". An unknown parameter or value is refused, never ignored.`

function toRequestBody({ bodies }: FastifySchema, example: unknown): Part {
  if (bodies === undefined) return {}
  const content = Object.entries(bodies).map(([type, schema]) => [
    type,
    { schema: toSchema(schema), example: type === 'application/json' ? example : textOf(example) },
  ])
  return { requestBody: { required: true, content: Object.fromEntries(content) } }
}

const textOf = (draft: unknown): unknown => Object(draft).text

/** What an answer that can be validated says of itself. */
const VALIDATION = {
  ETag: 'Strong validator (RFC 9110); sent back as If-None-Match it gives 304 while the answer would be the same',
  'Cache-Control': 'no-cache: may be kept, and is asked about before it is used again',
}

/** An operation's schema with what holds for all answers that can be validated. */
const validated = (schema: FastifySchema): FastifySchema => ({ ...schema, answerHeaders: { ...schema.answerHeaders, ...VALIDATION } })

function toOperation(schema: FastifySchema, { path, query, body, answer, exports = {} }: Example, isValidated: boolean): Part {
  const { operationId, tag, summary, description, problems } = schema
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    parameters: toParameters(schema, { path, query: new URLSearchParams(query) }),
    ...toRequestBody(schema, body),
    responses: {
      ...toResponses(isValidated ? validated(schema) : schema, answer, (page) => toExportContent(schema, page, exports)),
      ...(isValidated ? { 304: { description: STATUS_CODES[304] } } : {}),
      ...toProblemResponses(problems),
    },
  }
}

/** The head of the document, before any route is known. */
export const toHead = (version: string) => ({
  openapi: '3.1.1',
  info: {
    title: 'Readout',
    version,
    summary: 'Diplomatic wire copy as records that can be queried and trusted',
    description: INTRODUCTION,
    license: { name: 'MIT', identifier: 'MIT' },
  },
})

/** The OpenAPI 3.1 document of some routes; `examples` are by operationId. */
export function toDocument({ routes, examples, version }: { routes: readonly Route[]; examples: ReadonlyMap<string, Example>; version: string }): Part {
  const paths: Record<string, Part> = {}
  for (const { url, method, schema } of routes) {
    if (schema?.operationId === undefined || method === 'HEAD') continue
    const example = examples.get(schema.operationId)
    if (example === undefined) throw new Error(`${schema.operationId} has no example`)
    const path = url.replace(/:([^/]+)/g, '{$1}')
    paths[path] = { ...paths[path], [method.toLowerCase()]: toOperation(schema, example, isValidated({ url, method, schema })) }
  }
  return {
    ...toHead(version),
    servers: [{ url: '/' }],
    security: [],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: { schemas: toComponents(paths), examples: toProblemExamples() },
  }
}
