import t, { type Test } from 'tap'
import { Problem } from '../../src/problems.ts'
import type { ArticleDraft } from '../../src/records/article.ts'
import { sampleRecords } from '../sample.ts'
import { type AppOptions, checkedApp } from './checked-app.ts'

const draft = { outlet: 'Sample Wire (France)', text: 'Asha Example met Bo Sample.' }
const JSON_HEADERS = { host: 'localhost:3000', 'content-type': 'application/json' }
const TEXT_HEADERS = { host: 'localhost:3000', 'content-type': 'text/plain; charset=utf-8' }

/** The service, and what its reader was given for a dry run. */
async function ingesting(t: Test, options: AppOptions = {}) {
  const drafts: ArticleDraft[] = []
  const read = async (each: ArticleDraft) => {
    drafts.push(each)
    return Buffer.from(JSON.stringify(sampleRecords({ key: each.text })))
  }
  const { app, store } = await checkedApp(t, { keys: [], ...options, reader: { read, ...options.reader } })
  const post = (payload: unknown, { headers = JSON_HEADERS, query = '' }: { headers?: Record<string, string>; query?: string } = {}) =>
    app.inject({
      method: 'POST',
      url: `/v1/articles${query}`,
      headers,
      payload: typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
    })
  return { app, store, drafts, post }
}

t.test('an article that is new is stored and answered with its address', async (t) => {
  const { app, post } = await ingesting(t)
  const response = await post(draft)
  t.equal(response.statusCode, 201)
  t.match(response.json(), { article: { id: /^art_/ }, events: [{ type: 'CONSULT' }, {}], statements: [{}, {}], terms: [{}], actors: Array })
  t.equal(response.headers.location, `/v1/articles/${response.json().article.id}`)
  t.match(await app.inject(String(response.headers.location)), { statusCode: 200 })
})

t.test('an article that is known is a 200 and changes nothing', async (t) => {
  const { post, store } = await ingesting(t)
  const first = await post(draft)
  const second = await post(draft)
  t.equal(second.statusCode, 200)
  t.notOk(second.headers.location)
  t.same(second.json(), first.json())
  t.equal(await store.countArticles(), 1)
})

t.test('a dry run answers with the records and stores nothing', async (t) => {
  const { post, store, drafts } = await ingesting(t)
  t.match(await post(draft, { query: '?dryRun=true' }), { statusCode: 200 })
  t.same(drafts, [draft])
  t.equal(await store.countArticles(), 0)
  t.match(await post(draft, { query: '?dryRun=false' }), { statusCode: 201 })
})

t.test('plain text takes its metadata from the query, and its text to the character', async (t) => {
  const { post, drafts } = await ingesting(t)
  const text = '\uFEFFAsha Example\r\n met\u00A0Bo Sample. 👋\u200F '
  const query = '?outlet=Sample%20Wire&headline=Ministers%20meet&url=https://example.org/1&publishedOn=2024-05-18&language=en&dryRun=true'
  t.match(await post(text, { headers: TEXT_HEADERS, query }), { statusCode: 200 })
  t.same(drafts, [{ outlet: 'Sample Wire', text, headline: 'Ministers meet', url: 'https://example.org/1', publishedOn: '2024-05-18', language: 'en' }])
})

t.test('all mistakes of query and body are named at once', async (t) => {
  const { post } = await ingesting(t)
  const body = { outlet: { name: '', county: 'FRA' }, text: 5, headline: [], publishedOn: '2024-02-30', url: 'ftp://example.org', txt: 'x' }
  const { status, errors } = (await post(body, { query: '?dryRun=yes&outlet=x&dryrun=true' })).json()
  t.equal(status, 400)
  const at = (place: string) => errors.find(({ pointer, parameter }: { pointer?: string; parameter?: string }) => pointer === place || parameter === place)
  t.match(at('dryRun'), { allowed: ['true', 'false'] })
  t.match(at('dryrun'), { detail: 'unknown parameter; did you mean "dryRun"?' })
  t.match(at('outlet'), { detail: /field of the body/ })
  t.match(at('#/outlet/name'), { detail: 'the value is empty' })
  t.match(at('#/outlet/county'), { detail: 'unknown field; did you mean "country"?', allowed: ['name', 'country'] })
  for (const place of ['#/text', '#/headline', '#/publishedOn', '#/url']) t.match(at(place), { detail: /./ }, place)
  t.match(at('#/txt'), { detail: 'unknown field; did you mean "text"?' })
  t.equal(errors.length, 10)
})

t.test('a body that cannot be an article is a problem', async (t) => {
  const { post } = await ingesting(t)
  const bodies: [unknown, object][] = [
    ['', { status: 400 }],
    ['{"outlet":', { status: 400, detail: 'The body is not JSON' }],
    ['null', { status: 400, errors: [{ pointer: '#' }] }],
    ['[]', { status: 400, errors: [{ pointer: '#' }] }],
    ['"text"', { status: 400, errors: [{ pointer: '#' }] }],
    ['['.repeat(100_000), { status: 400 }],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, { status: 400 }],
    [`{"outlet":${'['.repeat(50_000)}${']'.repeat(50_000)},"text":"x"}`, { status: 400, errors: [{ pointer: '#/outlet' }] }],
    [
      '{}',
      {
        status: 400,
        errors: [
          { pointer: '#/outlet', detail: 'is missing' },
          { pointer: '#/text', detail: 'is missing' },
        ],
      },
    ],
    [
      { ...draft, text: '' },
      { status: 400, errors: [{ pointer: '#/text' }] },
    ],
    [
      { ...draft, text: ' \n\t' },
      { status: 400, errors: [{ pointer: '#/text', detail: 'the text is blank' }] },
    ],
    ['{"outlet":"Sample Wire","text":"lone \\ud83d"}', { status: 400, errors: [{ pointer: '#/text', detail: /lone surrogate/ }] }],
    [`{"outlet":"${'x'.repeat(201)}","text":"x"}`, { status: 400, errors: [{ pointer: '#/outlet', detail: /200/ }] }],
    ['{"outlet":"Sample \\ud83d","text":"x"}', { status: 400, errors: [{ pointer: '#/outlet', detail: /lone surrogate/ }] }],
    ['{"outlet":"Sample Wire","text":"x","headline":"\\udc00"}', { status: 400, errors: [{ pointer: '#/headline', detail: /lone surrogate/ }] }],
    [
      { ...draft, publishedOn: '2023-02-29' },
      { status: 400, errors: [{ pointer: '#/publishedOn', detail: /not a day/ }] },
    ],
    [
      { ...draft, publishedOn: '2024-21' },
      { status: 400, errors: [{ pointer: '#/publishedOn', detail: /not a day/ }] },
    ],
    [
      { ...draft, outlet: { name: 'Sample Wire', country: 'FR' }, language: 'English', url: 'example.org' },
      {
        status: 400,
        errors: [
          { pointer: '#/outlet/country', detail: /alpha-3/ },
          { pointer: '#/url', detail: /http/ },
          { pointer: '#/language', detail: /BCP 47/ },
        ],
      },
    ],
    [
      { ...draft, outlet: 7 },
      { status: 400, errors: [{ pointer: '#/outlet', detail: /wrong type/ }] },
    ],
    [
      { ...draft, outlet: ' ' },
      { status: 400, errors: [{ pointer: '#/outlet' }] },
    ],
    ['{"outlet":"Sample Wire","text":"x","__proto__":{"a":1}}', { status: 400, errors: [{ pointer: '#/__proto__' }] }],
    [Buffer.from([0x7b, 0xff, 0x7d]), { status: 400, detail: 'The body is not UTF-8' }],
  ]
  for (const [body, problem] of bodies) t.match((await post(body)).json(), problem, JSON.stringify(body).slice(0, 60))
})

t.test('plain text needs an outlet, and is named by its parameters', async (t) => {
  const { post } = await ingesting(t)
  const headers = TEXT_HEADERS
  t.match((await post('Some text.', { headers })).json(), { status: 400, errors: [{ parameter: 'outlet', detail: 'is missing' }] })
  t.match((await post('Some text.', { headers, query: '?outlet=' })).json(), { status: 400, errors: [{ parameter: 'outlet' }] })
  t.match((await post('Some text.', { headers, query: '?outlet=a&outlet=b' })).json(), {
    status: 400,
    errors: [{ parameter: 'outlet', detail: 'given more than once' }],
  })
  t.match((await post(' ', { headers, query: '?outlet=a&publishedOn=May' })).json(), { status: 400, errors: [{ pointer: '#' }, { parameter: 'publishedOn' }] })
})

t.test('another media type, charset or encoding is a 415', async (t) => {
  const { post } = await ingesting(t)
  const refused = [
    { 'content-type': 'text/xml' },
    { 'content-type': 'application/x-www-form-urlencoded' },
    { 'content-type': 'nonsense' },
    { 'content-type': 'text/plain; charset=iso-8859-1' },
    { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  ]
  for (const headers of refused)
    t.match((await post(draft, { headers: { host: 'localhost', ...headers } })).json(), { status: 415, type: '/problems/unsupported-media-type' })
  t.match((await post(draft, { headers: { host: 'localhost', 'content-type': 'application/json; charset="UTF-8"' } })).statusCode, 201)
})

t.test('a body over the limit is a 413', async (t) => {
  const { post } = await ingesting(t, { config: { bodyLimit: 1000 } })
  t.match((await post({ ...draft, text: 'x'.repeat(1001) })).json(), { status: 413, type: '/problems/payload-too-large' })
})

t.test('a text that is not English is a 422, and a full queue a 503 that says when to come again', async (t) => {
  const failing = (problem: Problem) => ({ reader: { ingest: async () => Promise.reject(problem) } })
  const german = await ingesting(t, failing(new Problem('unsupported-language', 'The text is German')))
  t.match((await german.post(draft)).json(), { status: 422, type: '/problems/unsupported-language', detail: 'The text is German' })
  const errors = [
    { pointer: '#/text', detail: 'the text is German' },
    { pointer: '#/language', detail: 'it is said to be German' },
  ]
  const { post } = await ingesting(t, failing(new Problem('unsupported-language', 'The text is German', { errors })))
  t.match((await post(draft)).json(), { errors: [{ pointer: '#/text' }, { pointer: '#/language' }] })
  t.match((await post('x', { headers: TEXT_HEADERS, query: '?outlet=a' })).json(), { status: 422, errors: [{ pointer: '#' }, { parameter: 'language' }] })
  const busy = await ingesting(t, failing(new Problem('unavailable', 'Too many', { retryAfter: 5 })))
  t.match(await busy.post(draft), { statusCode: 503, headers: { 'retry-after': '5' } })
})
