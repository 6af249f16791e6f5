import t from 'tap'
import { COLUMNS } from '../../../src/http/exports/columns.ts'
import type { MatchedEvent } from '../../../src/records/match.ts'
import { toUtf8 } from '../../../src/store/json.ts'
import { sampleRecords } from '../../sample.ts'
import { checkedApp, documentedTypes, recordFaults } from '../checked-app.ts'
import { parseCsv, parseTable } from './parsed-csv.ts'

const LISTS = { articles: 'Article', events: 'Event', participants: 'Participant', statements: 'Statement', actors: 'Actor', terms: 'Term' } as const
const KEYS = ['one', 'two', 'three']

const linesOf = (body: string) =>
  body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

t.test('every list is exported whole as NDJSON, CSV and JSON, record for record as its pages have them', async (t) => {
  const { app } = await checkedApp(t, { keys: KEYS })
  for (const [list, name] of Object.entries(LISTS)) {
    const { items } = (await app.inject(`/v1/${list}?limit=200`)).json()
    const lines = linesOf((await app.inject(`/v1/${list}?format=ndjson`)).body)
    t.same(lines.slice(0, -1), items, `${list} as NDJSON`)
    t.same(lines.at(-1), { meta: { complete: true, count: items.length, next: null } })
    t.equal(recordFaults('ExportEnd', lines.at(-1)) ?? recordFaults(name, lines[0]), null)
    const whole = (await app.inject(`/v1/${list}?format=json`)).json()
    t.same(whole, { items, next: null, meta: { complete: true, count: items.length } }, `${list} as JSON`)
    t.equal(recordFaults(`${name}Page`, whole), null)
    const table = parseTable((await app.inject(`/v1/${list}?format=csv`)).body)
    t.same(
      table.map(({ id }) => id),
      items.map(({ id }: { id: string }) => id),
      `${list} as CSV`,
    )
  }
})

t.test('an export holds more than a page', async (t) => {
  const ids = Array.from({ length: 450 }, (_, number) => `evt_${number}`)
  const { app } = await checkedApp(t, {
    store: {
      listEvents: async ({ limit, cursor }) => {
        const start = Number(cursor ?? 0)
        const items = ids.slice(start, start + limit).map((id) => toUtf8<MatchedEvent>(JSON.stringify({ ...sampleRecords().events[0], id })))
        return { items, next: start + limit < ids.length ? String(start + limit) : null, meta: {} }
      },
    },
  })
  const lines = linesOf((await app.inject('/v1/events?format=ndjson')).body)
  t.same(
    lines.slice(0, -1).map(({ id }) => id),
    ids,
  )
  t.same(lines.at(-1), { meta: { complete: true, count: 450, next: null } })
  t.equal((await app.inject('/v1/events?format=json')).json().items.length, 450)
  t.equal(parseCsv((await app.inject('/v1/events?format=csv')).body).length, 451)
})

t.test('a limit makes it one page, which says that there is more and where', async (t) => {
  const { app } = await checkedApp(t, { keys: KEYS })
  const response = await app.inject('/v1/events?format=ndjson&limit=4&count=exact&occurred=2024-05')
  const [, , , last] = linesOf(response.body)
  t.match(last, { meta: { complete: true, count: 3, total: 3, excludedUnknownDate: 3 } })
  t.match(response.headers, { 'x-readout-total': '3', 'x-readout-excluded-unknown-date': '3' })

  const first = await app.inject('/v1/events?format=ndjson&limit=4')
  const { next, complete, count } = linesOf(first.body).at(-1).meta
  t.match({ complete, count, next }, { complete: false, count: 4, next: String })
  t.match(first.headers.link, /^<\/v1\/events\?format=ndjson&limit=4&cursor=[^>]+>; rel="next"$/)
  t.match(first.trailers, { 'x-readout-count': '4', 'x-readout-complete': 'false' })
  const rest = linesOf((await app.inject(`/v1/events?format=ndjson&cursor=${next}`)).body)
  t.match(rest.at(-1), { meta: { complete: true, count: 2 } })
  t.equal(new Set([...linesOf(first.body), ...rest].map(({ id }) => id).filter(Boolean)).size, 6)
})

t.test('an export takes the filters and the sort of its list', async (t) => {
  const { app, record } = await checkedApp(t, { keys: KEYS })
  const table = async (query: string) => parseTable((await app.inject(query)).body)
  t.same([...new Set((await table('/v1/events?format=csv&type=CONSULT')).map(({ type }) => type))], ['CONSULT'])
  t.same(
    (await table(`/v1/articles/${record.article.id}/statements?sort=position&format=csv`)).map(({ position }) => position),
    ['1', '2'],
  )
  t.same((await table(`/v1/articles/${record.article.id}/events?format=csv`)).map(({ id }) => id).toSorted(), record.events.map(({ id }) => id).toSorted())
  const [event] = record.events
  t.equal((await table(`/v1/events/${event?.id}/participants?format=csv`)).length, 2)
  t.same(
    (await table(`/v1/events/${event?.id}/statements?format=csv`)).map(({ id }) => id),
    event?.statementIds,
  )
})

t.test('records that come in meanwhile are neither doubled nor do they push others out', async (t) => {
  const { app, store } = await checkedApp(t, { keys: Array.from({ length: 120 }, (_, number) => `key ${number}`) })
  const before = (await app.inject('/v1/events?count=exact&limit=1')).json().meta.total
  const list = store.listEvents
  const late = sampleRecords({ key: 'late' })
  let asked = 0
  store.listEvents = async (query) => {
    asked += 1
    if (asked === 2) await store.saveArticle(late)
    return list(query)
  }
  const { app: other } = await checkedApp(t, { keys: [], store })
  const ids = linesOf((await other.inject('/v1/events?format=ndjson')).body)
    .slice(0, -1)
    .map(({ id }) => id)
  t.ok(asked > 1, 'more than one page was read')
  t.equal(new Set(ids).size, ids.length)
  t.equal(ids.length, before)
})

t.test('what is exported says what it is, for how long, and on what it depends', async (t) => {
  const { app } = await checkedApp(t)
  for (const [format, type] of Object.entries({ csv: 'text/csv; charset=utf-8; header=present', ndjson: 'application/x-ndjson' })) {
    const { headers, trailers } = await app.inject(`/v1/terms?format=${format}`)
    t.match(headers, {
      'content-type': type,
      'content-disposition': `attachment; filename="readout-terms.${format}"`,
      'cache-control': 'no-store',
      vary: 'Accept, Accept-Encoding',
      trailer: 'X-Readout-Count, X-Readout-Complete',
    })
    t.match(trailers, { 'x-readout-count': '1', 'x-readout-complete': 'true' })
  }
  t.match((await app.inject('/v1/terms')).headers, { 'content-type': 'application/json; charset=utf-8', vary: 'Accept, Accept-Encoding' })
  const head = await app.inject({ method: 'HEAD', url: '/v1/terms?format=csv' })
  t.match({ status: head.statusCode, body: head.body, type: head.headers['content-type'] }, { status: 200, body: '', type: /^text\/csv/ })
})

t.test('mistakes are answered before anything is exported', async (t) => {
  const { app } = await checkedApp(t)
  const cases = {
    '/v1/terms?format=xml': { status: 400, errors: [{ parameter: 'format', allowed: ['json', 'ndjson', 'csv'] }] },
    '/v1/terms?format=gdelt': { status: 400, errors: [{ parameter: 'format' }] },
    '/v1/terms?format=csv&bom=yes&formulas=run': { status: 400, errors: [{ parameter: 'bom' }, { parameter: 'formulas' }] },
    '/v1/terms?format=ndjson&bom=true': { status: 400, errors: [{ parameter: 'bom', detail: /CSV/ }] },
    '/v1/terms?formulas=keep': { status: 400, errors: [{ parameter: 'formulas' }] },
    '/v1/terms?format=csv&cursor=x': { status: 400, type: '/problems/bad-cursor' },
    '/v1/terms?format=csv&limit=201': { status: 400, errors: [{ parameter: 'limit' }] },
    '/v1/articles/none/events?format=csv': { status: 404 },
    '/v1/events/none/participants?format=csv': { status: 404 },
  }
  for (const [url, answer] of Object.entries(cases)) t.match((await app.inject(url)).json(), answer, url)
})

t.test('an empty list is exported as such', async (t) => {
  const { app } = await checkedApp(t)
  const none = '/v1/terms?voice=quotation'
  t.same((await app.inject(`${none}&format=json`)).json(), { items: [], next: null, meta: { complete: true, count: 0 } })
  t.equal((await app.inject(`${none}&format=ndjson`)).body, '{"meta":{"complete":true,"count":0,"next":null}}\n')
  t.equal((await app.inject(`${none}&format=csv`)).body, `${COLUMNS.terms.join(',')}\r\n`)
})

t.test('the document names the media types that are served', async (t) => {
  const forms = ['application/json', 'application/x-ndjson', 'text/csv']
  for (const list of ['articles', 'participants', 'statements', 'actors', 'terms']) t.same(documentedTypes(`/v1/${list}`), forms, list)
  for (const path of ['/v1/events', '/v1/articles/{id}/events']) t.same(documentedTypes(path), [...forms, 'text/tab-separated-values'], path)
  t.same(documentedTypes('/v1/events/{id}'), ['application/json'])
})
