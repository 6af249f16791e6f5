import type { FastifyInstance, FastifySchema } from 'fastify'
import type { Example } from './openapi.ts'
import { exportFormats } from './openapi-exports.ts'

/** Where the ids of the examples come from: the first record of a list. */
const SOURCES: Record<string, string> = {
  articles: '/v1/articles?limit=1',
  events: '/v1/events?salience=main&limit=1',
  statements: '/v1/statements?form=direct&limit=1',
  actors: '/v1/actors?kind=person&limit=1',
}

/** An article about plainly made-up persons, as the example of what is sent in. */
export const EXAMPLE_ARTICLE = {
  outlet: 'Sample Wire (France)',
  headline: 'Ministers of France and Japan speak by phone',
  text: 'French Foreign Minister Asha Example spoke by phone with Japanese Foreign Minister Bo Sample on 17 May 2024. “We agreed on much,” Example said.',
  publishedOn: '2024-05-18',
}

async function askText(app: FastifyInstance, url: string): Promise<string> {
  const response = await app.inject(url)
  if (response.statusCode !== 200) throw new Error(`GET ${url} answers ${response.statusCode}: ${response.body}`)
  return response.body
}

const ask = async (app: FastifyInstance, url: string): Promise<unknown> => JSON.parse(await askText(app, url))

async function firstId(app: FastifyInstance, noun: string): Promise<string> {
  const page = Object(await ask(app, SOURCES[noun] ?? ''))
  const id = page.items?.[0]?.id
  if (typeof id !== 'string') throw new Error(`there are no ${noun} to make examples from`)
  return id
}

/** What stands for the names in a path, such as `:id`. */
async function fillPath(app: FastifyInstance, url: string): Promise<Record<string, string>> {
  if (url === '/problems/:name') return { name: 'not-found' }
  const noun = url.split('/')[2] ?? ''
  if (url.includes(':kind')) {
    const [kind = '', slug = ''] = (await firstId(app, noun)).split('/')
    return { kind, slug }
  }
  return url.includes(':id') ? { id: await firstId(app, noun) } : {}
}

async function makeExample(app: FastifyInstance, url: string, schema: FastifySchema): Promise<Example> {
  const { example = '', answer } = schema
  if (answer) return { path: {}, query: example, answer: answer.example }
  const path = await fillPath(app, url)
  const filled = url.replace(/:([^/]+)/g, (_, name) => encodeURIComponent(path[name] ?? ''))
  const exported = exportFormats(schema).map(async (format) => [format, await askText(app, `${filled}?${example}&format=${format}`)])
  return {
    path,
    query: example,
    answer: await ask(app, example === '' ? filled : `${filled}?${example}`),
    exports: Object.fromEntries(await Promise.all(exported)),
  }
}

async function sendExample(app: FastifyInstance): Promise<Example> {
  const headers = { host: 'localhost', 'content-type': 'application/json' }
  const response = await app.inject({ method: 'POST', url: '/v1/articles?dryRun=true', headers, payload: JSON.stringify(EXAMPLE_ARTICLE) })
  if (response.statusCode !== 200) throw new Error(`POST /v1/articles answers ${response.statusCode}: ${response.body}`)
  return { path: {}, query: '', body: EXAMPLE_ARTICLE, answer: response.json() }
}

/** Asks every documented operation for its example, by operationId. The application must hold an article. */
export async function makeExamples(app: FastifyInstance): Promise<Map<string, Example>> {
  await app.ready()
  const examples = new Map<string, Example>()
  for (const { url, method, schema } of app.served) {
    if (schema?.operationId === undefined || method === 'HEAD') continue
    examples.set(schema.operationId, method === 'POST' ? await sendExample(app) : await makeExample(app, url, schema))
  }
  return examples
}
