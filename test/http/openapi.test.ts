import { readFileSync } from 'node:fs'
import t from 'tap'
import { z } from 'zod'
import { PROBLEM_NAMES } from '../../src/problems.ts'
import { EVENT_TYPES, modesOf } from '../../src/records/vocabulary.ts'
import { checkedApp } from './checked-app.ts'

const document = JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'))
const { paths, components, tags } = document

type Operation = {
  path: string
  operationId: string
  tags: string[]
  summary: string
  parameters: { name: string; in: string; description?: string; schema: object; explode?: boolean }[]
  requestBody?: { content: Record<string, { example?: unknown }> }
  responses: Record<string, { content: Record<string, { example?: unknown; examples?: object }> }>
}
const operations: Operation[] = Object.keys(paths).flatMap((path) =>
  Object.values<Omit<Operation, 'path'>>(paths[path]).map((operation) => ({ path, ...operation })),
)
const operation = (id: string) => operations.find(({ operationId }) => operationId === id)

t.test('every operation has a name, a tag, a summary, an example and the problems that it may meet', async (t) => {
  t.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length, 'names are used once')
  for (const {
    operationId,
    tags: [tag],
    summary,
    responses,
    parameters,
  } of operations) {
    t.ok(summary && tags.some(({ name }: { name: string }) => name === tag), operationId)
    const good = Object.keys(responses).filter((status) => status.startsWith('2'))
    for (const status of good) t.not(Object.values(responses[status]?.content ?? {})[0]?.example, undefined, `${operationId} ${status} has an example`)
    for (const status of ['400', '500', 'default']) t.ok(responses[status]?.content['application/problem+json'], `${operationId} ${status}`)
    if (parameters.some((parameter) => parameter.in === 'path')) t.ok(responses['404'], `${operationId} knows that an id may be unknown`)
    for (const parameter of parameters) t.ok(parameter.description, `${operationId} says what ${parameter.name} is`)
  }
})

t.test('there is one component for each record, and none for its input', async (t) => {
  const names = Object.keys(components.schemas)
  t.same(
    names.filter((name) => /(Input|Output)\d*$/.test(name)),
    [],
  )
  for (const record of [
    'Article',
    'ArticleDraft',
    'ArticleRecords',
    'Actor',
    'Event',
    'Participant',
    'Statement',
    'Term',
    'Evidence',
    'Verification',
    'Vocabulary',
    'Problem',
    'EventPage',
  ])
    t.ok(names.includes(record), record)
  t.same(
    names.filter((name) => !JSON.stringify(document).includes(`"#/components/schemas/${name}"`)),
    [],
    'none is unused',
  )
  for (const name of names)
    if (components.schemas[name].type === 'object' && name !== 'OpenapiDocument')
      t.equal(components.schemas[name].additionalProperties, false, `${name} says all its fields`)
})

t.test('the document says which modes a type of event may have', async (t) => {
  const { allOf } = components.schemas.Event
  t.equal(allOf.length, Object.keys(EVENT_TYPES).length)
  t.match(allOf, [
    { if: { properties: { type: { const: 'AGREE' } } }, then: { properties: { mode: { enum: [null] } } } },
    { then: { properties: { mode: { enum: [...modesOf('CONSULT'), null] } } } },
  ])
})

t.test('parameters are documented as they are read', async (t) => {
  const parameter = (id: string, name: string) => operation(id)?.parameters.find((each) => each.name === name)
  t.match(parameter('listEvents', 'type'), {
    in: 'query',
    style: 'form',
    explode: false,
    schema: { type: 'array', items: { $ref: '#/components/schemas/EventType' } },
  })
  t.match(parameter('listEvents', 'limit'), { schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 } })
  t.match(parameter('listEvents', 'sort'), { schema: { enum: ['-ingested'], default: '-ingested' } })
  t.match(parameter('listActors', 'sort'), { schema: { default: 'name' } })
  t.match(parameter('getActor', 'slug'), { in: 'path', required: true })
  t.match(parameter('createArticle', 'dryRun'), { schema: { enum: ['true', 'false'] } })
  t.match(operation('createArticle')?.requestBody, {
    content: { 'application/json': { schema: { $ref: '#/components/schemas/ArticleDraft' } }, 'text/plain': { schema: { type: 'string' } } },
  })
})

t.test('every type of problem is explained at its address', async (t) => {
  const { app } = await checkedApp(t)
  for (const name of PROBLEM_NAMES)
    t.match((await app.inject(`/problems/${name}`)).json(), { type: `/problems/${name}`, status: Number, title: String, meaning: /.{20}/ })
})

t.test('a record with an unknown field would not pass for its component', async (t) => {
  t.throws(() => z.fromJSONSchema(components.schemas.Place).parse({ name: 'x', country: null, mood: 'fair' }))
})
