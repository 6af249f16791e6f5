import { STATUS_CODES } from 'node:http'
import type { FastifySchema } from 'fastify'
import { z } from 'zod'
import { PROBLEM_NAMES, PROBLEMS, Problem, type ProblemName } from '../problems.ts'
import { toProblemDetails } from './problem.ts'

/** A part of a JSON document. */
export type Part = { [key: string]: unknown }

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value)
/** A value as a part; an empty one where it is none. */
export const partOf = (value: unknown): Part => (isPart(value) ? value : {})

const COMPONENT = '#/components/schemas/'
const REQUEST_ID = '00000000-0000-4000-8000-000000000000'

const ALONE = ['$schema', '$id', '$defs']

/**
 * Leaves out what only a document of its own needs, and patterns that the format says already.
 * A `then` names some properties of an object; linters that forbid all others by default are told that it does not.
 */
function trim(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trim)
  if (!isPart(value)) return value
  const entries = Object.entries(value).filter(([key, part]) => !ALONE.includes(key) && !(key === 'pattern' && 'format' in value && typeof part === 'string'))
  const trimmed = entries.map(([key, part]) => {
    if (key === '$ref') return [key, String(part).replace('#/$defs/', COMPONENT)]
    return [key, key === 'then' && isPart(part) ? { ...partOf(trim(part)), unevaluatedProperties: true } : trim(part)]
  })
  return Object.fromEntries(trimmed)
}

/** The schema of a record, as a reference where it has a name. */
export function toSchema(schema: z.ZodType): Part {
  const id = z.globalRegistry.get(schema)?.id
  return id === undefined ? partOf(trim(z.toJSONSchema(schema, { io: 'input' }))) : { $ref: `${COMPONENT}${id}` }
}

const referencesIn = (value: unknown): string[] => [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name)

/** Every named record that a part of the document refers to, directly or through another. */
export function toComponents(part: unknown): Part {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { io: 'output', uri: (id) => `${COMPONENT}${id}` })
  const found = new Map<string, unknown>()
  const waiting = referencesIn(part)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue
    const schema = trim(schemas[name])
    found.set(name, schema)
    waiting.push(...referencesIn(schema))
  }
  return Object.fromEntries([...found].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** What a query gives for a parameter, as the example. */
const exampleOf = (query: URLSearchParams, name: string, { type }: Part) => {
  const value = query.get(name)
  if (value === null) return {}
  if (type === 'array') return { example: value.split(',') }
  return { example: type === 'integer' ? Number(value) : value }
}

/** A filter's schema is a list of lists; in a query string the outer list is the repeated key. Any other list is written with commas alone. */
function toQueryParameter(name: string, schema: Part, query: URLSearchParams): Part {
  const { description, ...rest } = schema
  const inner = partOf(rest.items)
  const base = { name, in: 'query', required: false }
  if (rest.type !== 'array') return { ...base, description, schema: rest, ...exampleOf(query, name, rest) }
  if (inner.type !== 'array') return { ...base, description, style: 'form', explode: false, schema: rest, ...exampleOf(query, name, rest) }
  return {
    ...base,
    description: `${description}. A comma means any of, and \\, is one that is part of a value; the key given again means and.`,
    style: 'form',
    explode: false,
    schema: inner,
    ...exampleOf(query, name, inner),
  }
}

/** A filter that stands in brackets behind a name: each of its fields is a text as it would be written behind its own name. */
function toBracketedParameter(name: string, description: string, filter: Part): Part {
  const properties = Object.entries(filter).map(([field, schema]) => [field, { type: 'string', description: partOf(schema).description }])
  return {
    name,
    in: 'query',
    required: false,
    description,
    style: 'deepObject',
    explode: true,
    example: {},
    schema: { type: 'object', properties: Object.fromEntries(properties) },
  }
}

const toBracketedParameters = (filter: Part): Part[] => [
  toBracketedParameter('not', 'What is not wanted, such as not[type]=ACCUSE: every filter may stand in the brackets.', filter),
  toBracketedParameter(
    'any[0]',
    'One of several branches, such as any[0][type]=CONSULT&any[1][status]=alleged: of the branches one has to be met in full.',
    filter,
  ),
  toBracketedParameter('any[1]', 'The second branch; there may be up to ten, any[0] to any[9].', filter),
]

/** The parameters of an operation; `path` and `query` are those of its example. */
export function toParameters({ params, querystring }: FastifySchema, example: { path: Part; query: URLSearchParams }): Part[] {
  const properties = (schema: unknown) => (schema instanceof z.ZodType ? partOf(toSchema(schema).properties) : {})
  const { filter, not, any: _any, ...others } = properties(querystring)
  const inPath = Object.entries(properties(params)).map(([name, schema]) => {
    const { description, ...rest } = partOf(schema)
    return { name, in: 'path', required: true, description, schema: rest, ...(name in example.path ? { example: example.path[name] } : {}) }
  })
  const inQuery = Object.entries({ ...partOf(partOf(filter).properties), ...others })
  const bracketed = not === undefined ? [] : toBracketedParameters(partOf(partOf(filter).properties))
  return [...inPath, ...inQuery.map(([name, schema]) => toQueryParameter(name, partOf(schema), example.query)), ...bracketed]
}

/** The problems that every operation may answer with. */
const EVERYWHERE: readonly ProblemName[] = ['invalid-request', 'internal-error', 'unavailable']

/** The problems that come before any operation is known. */
const ANYWHERE: readonly ProblemName[] = ['method-not-allowed', 'request-timeout', 'uri-too-long', 'headers-too-large']

const problemContent = (names: readonly ProblemName[]) => ({
  'application/problem+json': {
    schema: { $ref: `${COMPONENT}Problem` },
    examples: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/examples/${name}` }])),
  },
})

/** What each problem may look like. */
export const toProblemExamples = (): Part =>
  Object.fromEntries(
    PROBLEM_NAMES.map((name) => [name, { summary: PROBLEMS[name].title, value: toProblemDetails(new Problem(name, PROBLEMS[name].meaning), REQUEST_ID) }]),
  )

/** The answers of an operation that fails, by status. */
export function toProblemResponses(names: readonly ProblemName[] = []): Part {
  const all = [...new Set([...EVERYWHERE, ...names])]
  const responses = [...new Set(all.map((name) => PROBLEMS[name].status))].map((status) => {
    const group = all.filter((name) => PROBLEMS[name].status === status)
    return [status, { description: group.map((name) => PROBLEMS[name].title).join('; or: '), content: problemContent(group) }]
  })
  return { ...Object.fromEntries(responses), default: { description: 'Any other problem', content: problemContent(ANYWHERE) } }
}

/** The answers of an operation that succeeds, by status; `others` are those of other media types than JSON. */
export function toResponses({ response, answer, answerHeaders = {} }: FastifySchema, example: unknown, others: (schema: unknown) => Part): Part {
  const headers = Object.fromEntries(Object.entries(answerHeaders).map(([name, description]) => [name, { description, schema: { type: 'string' } }]))
  const responses = Object.entries(partOf(response)).map(([status, schema]) => {
    const record = schema instanceof z.ZodType ? toSchema(schema) : {}
    const description = schema instanceof z.ZodType ? (schema.description ?? STATUS_CODES[status]) : STATUS_CODES[status]
    const content = { [answer?.type ?? 'application/json']: { schema: record, example }, ...others(schema) }
    return [status, { description, ...(Object.keys(headers).length > 0 ? { headers } : {}), content }]
  })
  return Object.fromEntries(responses)
}
