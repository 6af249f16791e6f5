import t from 'tap'
import { remember } from '../../src/http/metrics/database.ts'
import { tally } from '../../src/http/metrics/requests.ts'
import { Problem } from '../../src/problems.ts'
import { checkedApp } from './checked-app.ts'

/** What a scrape says of one series. */
const figureOf = (text: string, series: string) => {
  const line = text.split('\n').find((each) => each.startsWith(`${series} `))
  return line === undefined ? null : Number(line.slice(series.length + 1))
}

t.test('requests are counted by route, method and status, and never by what the caller wrote', async (t) => {
  const { app, record } = await checkedApp(t)
  const [event] = record.events
  for (const url of [`/v1/events/${event?.id}`, '/v1/events/evt_none', '/v1/events/evt_nobody', '/nothing', '/v1/events?colour=red']) await app.inject(url)
  await app.inject({ method: 'HEAD', url: '/v1/events' })
  const { body } = await app.inject('/metrics')
  const count = (method: string, route: string, status: number) =>
    figureOf(body, `readout_http_requests_total{method="${method}",route="${route}",status="${status}"}`)
  t.equal(count('GET', '/v1/events/:id', 200), 1)
  t.equal(count('GET', '/v1/events/:id', 404), 2)
  t.equal(count('GET', '/v1/events', 400), 1)
  t.equal(count('HEAD', '/v1/events', 200), 1)
  t.equal(count('GET', 'none', 404), 1)
  t.notMatch(body, /evt_|nothing|colour/)
})

t.test('latency is a histogram whose buckets add up', async (t) => {
  const { app } = await checkedApp(t)
  for (let turn = 0; turn < 3; turn += 1) await app.inject('/v1/events')
  const { body } = await app.inject('/metrics')
  const labels = 'method="GET",route="/v1/events",status="200"'
  t.match(body, /^# TYPE readout_http_request_duration_seconds histogram$/m)
  t.equal(figureOf(body, `readout_http_request_duration_seconds_count{${labels}}`), 3)
  t.equal(figureOf(body, `readout_http_request_duration_seconds_bucket{le="+Inf",${labels}}`), 3)
  t.ok((figureOf(body, `readout_http_request_duration_seconds_sum{${labels}}`) ?? 0) > 0)
  const buckets = body.split('\n').filter((line) => line.startsWith('readout_http_request_duration_seconds_bucket') && line.includes(labels))
  const counts = buckets.map((line) => Number(line.split(' ').at(-1)))
  t.same(
    counts,
    counts.toSorted((a, b) => a - b),
  )
})

t.test('a time that is a bucket’s bound falls into it, and the longest into the last', async (t) => {
  const statuses = new Map()
  for (const milliseconds of [0, 0.5, 0.6, 1e9]) tally({ statuses }, 200, milliseconds)
  const { counts, seconds } = statuses.get(200)
  t.same([counts[0], counts[1], counts.at(-1)], [2, 1, 1])
  t.ok(seconds > 1e6)
})

t.test('the database is counted by kind', async (t) => {
  const { app } = await checkedApp(t, { keys: ['one', 'two'] })
  const { body } = await app.inject('/metrics')
  const kinds = { articles: 2, events: 4, statements: 4, terms: 2, actors: 5 }
  for (const [kind, count] of Object.entries(kinds)) t.equal(figureOf(body, `readout_records{kind="${kind}"}`), count, kind)
  t.ok((figureOf(body, 'readout_database_bytes') ?? 0) > 8192)
})

t.test('a database that cannot be counted leaves the other figures', async (t) => {
  const { app } = await checkedApp(t, { reader: { measure: async () => Promise.reject(new Error('locked')) } })
  const { body, statusCode } = await app.inject('/metrics')
  t.equal(statusCode, 200)
  t.equal(figureOf(body, 'readout_database_bytes'), null)
  t.ok((figureOf(body, 'process_resident_memory_bytes') ?? 0) > 0)
  t.not(figureOf(body, 'readout_event_loop_delay_seconds{quantile="0.99"}'), null)
})

t.test('counting is not done again within a minute, and nobody waits for it but the first', async (t) => {
  const done: (() => void)[] = []
  let [now, counted] = [0, 0]
  const measure = async () => {
    counted += 1
    const articles = counted
    await new Promise<void>((resolve) => done.push(resolve))
    return { bytes: 0, records: { articles, events: 0, participants: 0, statements: 0, actors: 0, terms: 0 } }
  }
  const recall = remember(measure, () => now)
  const first = recall()
  done.pop()?.()
  t.match(await first, { records: { articles: 1 } })
  now = 60_000
  t.match(await recall(), { records: { articles: 1 } })
  t.equal(counted, 1)
  now = 60_001
  t.match(await recall(), { records: { articles: 1 } }, 'while it is counted anew')
  t.equal(counted, 2)
  done.pop()?.()
  await new Promise(setImmediate)
  t.match(await recall(), { records: { articles: 2 } })
})

t.test('reading is timed by its outcome', async (t) => {
  const refuse = async () => Promise.reject(new Problem('unsupported-language', 'The text is not English'))
  const { app } = await checkedApp(t, { keys: [], reader: { read: refuse } })
  const post = (url: string) => app.inject({ method: 'POST', url, headers: { host: 'localhost' }, payload: { outlet: 'Sample Wire', text: 'x' } })
  t.equal((await post('/v1/articles')).statusCode, 201)
  t.equal((await post('/v1/articles?dryRun=true')).statusCode, 422)
  const { body } = await app.inject('/metrics')
  t.equal(figureOf(body, 'readout_reading_duration_seconds_count{outcome="read"}'), 1)
  t.equal(figureOf(body, 'readout_reading_duration_seconds_count{outcome="unsupported-language"}'), 1)
  t.equal(figureOf(body, 'readout_reading_pending'), 0)
})

t.test('two services in one process count apart', async (t) => {
  const [one, other] = [await checkedApp(t), await checkedApp(t)]
  await one.app.inject('/v1/events')
  t.notMatch((await other.app.inject('/metrics')).body, /route="\/v1\/events"/)
})
