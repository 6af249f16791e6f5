import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { type Config, readConfig } from '../../src/config.ts'
import type { Reader } from '../../src/reader.ts'
import type { ArticleRecords } from '../../src/records/article-records.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { verifyArticle } from '../../src/verification.ts'
import { sampleRecords } from '../sample.ts'

const document = JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true })
formats.default(ajv)
ajv.addSchema(document, 'openapi')

const toToken = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1')
const pointer = (...parts: string[]) => `openapi#/${parts.map(toToken).map(encodeURIComponent).join('/')}`

/** Of an answer that `fields` may make sparse, the variant that a query gets: the first is of whole records. */
const variantOf = ({ anyOf }: { anyOf?: unknown }, query: unknown): string[] =>
  anyOf === undefined ? [] : ['anyOf', Object.keys(Object(query)).some((name) => name.startsWith('fields[')) ? '1' : '0']

/** The schema that the document has for an answer; problems before any operation is known have the Problem's. */
function schemaOf({ routeOptions: { url, method }, is404, query }: FastifyRequest, { statusCode, getHeader }: FastifyReply, type: string): string {
  if (type === 'application/problem+json' && (is404 || url === undefined)) return pointer('components', 'schemas', 'Problem')
  const path = (url ?? '').replace(/:([^/]+)/g, '{$1}')
  const operation = String(method).toLowerCase()
  const { responses } = document.paths[path]?.[operation] ?? {}
  const status = statusCode in (responses ?? {}) ? String(statusCode) : 'default'
  if (!responses?.[status]?.content?.[type])
    throw new Error(`the document knows no ${statusCode} of type ${type} for ${operation} ${path} (${getHeader('allow')})`)
  const { schema } = responses[status].content[type]
  return pointer('paths', path, operation, 'responses', status, 'content', type, 'schema', ...variantOf(schema, query))
}

/** Says of an answer without a body what the document does not allow. */
function findBodylessFault({ routeOptions: { url = '' } }: FastifyRequest, payload: unknown): string | null {
  if (payload !== undefined && payload !== null) return 'a 304 has a body'
  return document.paths[url.replace(/:([^/]+)/g, '{$1}')]?.get?.responses['304'] ? null : `the document knows no 304 for ${url}`
}

/** Says of an answer what the document does not allow. */
function findFaults(request: FastifyRequest, reply: FastifyReply, payload: unknown): string | null {
  if (request.method === 'HEAD' || request.url.startsWith('/docs')) return null
  if (reply.statusCode === 304) return findBodylessFault(request, payload)
  const [type = ''] = String(reply.getHeader('content-type')).split(';')
  const validate = ajv.getSchema(schemaOf(request, reply, type))
  if (!validate) throw new Error('the document has no schema there')
  return validate(type.endsWith('json') ? JSON.parse(String(payload)) : String(payload)) ? null : ajv.errorsText(validate.errors)
}

/** Says of a record what its component in the document does not allow; null where all is well. */
export function recordFaults(name: string, record: unknown): string | null {
  const validate = ajv.getSchema(pointer('components', 'schemas', name))
  if (!validate) throw new Error(`the document has no component ${name}`)
  return validate(record) ? null : ajv.errorsText(validate.errors)
}

/** The media types that the document names for a good answer. */
export const documentedTypes = (path: string): string[] => Object.keys(document.paths[path]?.get?.responses['200'].content ?? {})

const toBytes = (value: unknown) => Buffer.from(JSON.stringify(value))

/** A reader that reads the sample of which the text is the key. */
const sampleReader = (store: Store, reader: Partial<Reader> = {}): Reader => ({
  read: async ({ text }) => toBytes(sampleRecords({ key: text })),
  ingest: async ({ text }) => {
    const { outcome, records } = await store.saveArticle(sampleRecords({ key: text }))
    return { outcome, id: records.article.id, records: toBytes(records) }
  },
  verify: async (id) => {
    const records = await store.findArticleRecords(id)
    return records && toBytes(verifyArticle(records))
  },
  explain: async () => JSON.stringify({ entry: 'sample', factors: [{ factor: 'rules', value: 0.9 }], rejected: [] }),
  measure: () => store.measure(),
  load: () => ({ pending: 0, most: 1 }),
  warm: async () => {},
  close: async () => {},
  ...reader,
})

export type CheckedApp = { app: FastifyInstance; store: Store; record: ArticleRecords }

export type AppOptions = { keys?: string[]; reader?: Partial<Reader>; config?: Partial<Config>; store?: Partial<Store> }

/** The service with a sample article for each key, and the records of the first; every answer is held against the OpenAPI document. */
export async function checkedApp(t: Test, { keys = ['one'], reader, config, store: given }: AppOptions = {}): Promise<CheckedApp> {
  const store = { ...(await openStore('sqlite::memory:')), ...given }
  for (const key of keys) await store.saveArticle(sampleRecords({ key }))
  const app = buildApp({
    store,
    reader: sampleReader(store, reader),
    config: { ...readConfig({ LOG_LEVEL: 'silent', EVENT_LOOP_DELAY_LIMIT: '0', HEAP_LIMIT: '0' }), ...config },
  })
  app.addHook('onSend', async (request, reply, payload) => {
    const faults = findFaults(request, reply, payload)
    t.equal(faults, null, `${request.method} ${request.url.slice(0, 100)} answers as the OpenAPI document says`)
    return payload
  })
  await app.ready()
  t.teardown(async () => {
    await app.close()
    await store.close()
  })
  return { app, store, record: sampleRecords({ key: keys[0] ?? '' }) }
}
