import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { constants, gunzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import type { MatchedEvent } from '../../../src/records/match.ts'
import { toUtf8 } from '../../../src/store/json.ts'
import type { Store } from '../../../src/store/store.ts'
import { sampleRecords } from '../../sample.ts'
import { checkedApp, recordFaults } from '../checked-app.ts'
import { download, downloadByOldProtocol } from './download.ts'
import { parseCsv } from './parsed-csv.ts'

const items = sampleRecords().events.map((event) => toUtf8<MatchedEvent>(JSON.stringify(event)))

/** A list of which the first page is read and the second fails. */
const broken: Store['listEvents'] = async ({ cursor }) => {
  if (cursor !== undefined) throw new Error('a secret of the engine')
  return { items, next: 'second', meta: {} }
}

async function serve(t: Test, listEvents: Store['listEvents']) {
  const { app } = await checkedApp(t, { keys: [], store: { listEvents } })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return { url, port: Number(new URL(url).port) }
}

t.test('an export that fails on its way ends as a failed transfer, without the marks of a whole one', async (t) => {
  const { url } = await serve(t, broken)
  for (const format of ['csv', 'json', 'ndjson', 'gdelt']) {
    const { body, trailers, error } = await download(`${url}/v1/events?format=${format}`)
    t.equal(error, 'ECONNRESET', `${format} breaks off`)
    t.same(trailers, {}, `${format} has no trailers`)
    t.ok(body.length > 100, `${format} was under way`)
    t.notMatch(body.toString(), /"complete":true|secret/)
  }
})

t.test('the last line of NDJSON tells why, how far it came, and where to go on', async (t) => {
  const { url } = await serve(t, broken)
  for (const encoding of ['identity', 'gzip']) {
    const { body } = await download(`${url}/v1/events?format=ndjson`, { 'accept-encoding': encoding })
    const text = encoding === 'gzip' ? gunzipSync(body, { finishFlush: constants.Z_SYNC_FLUSH }).toString() : body.toString()
    const last = JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')
    t.match(
      last,
      { meta: { complete: false, count: 2, next: 'second', problem: { type: '/problems/internal-error', status: 500, requestId: String } } },
      encoding,
    )
    t.equal(recordFaults('ExportEnd', last), null)
  }
})

t.test('where nothing else would tell, the last line says in words that the export broke off', async (t) => {
  const { url, port } = await serve(t, broken)
  const table = (await download(`${url}/v1/events?format=csv`)).body.toString()
  t.match(table, /\r\n"The export broke off after 2 rows: Something went wrong here$/)
  t.throws(() => parseCsv(table), 'a strict reader refuses it')
  t.match((await download(`${url}/v1/events?format=gdelt`)).body.toString(), /\nThe export broke off after 2 rows: Something went wrong here$/)
  t.match(await downloadByOldProtocol(port, '/v1/events?format=csv'), /The export broke off/)
})

t.test('HTTP/1.0 has no trailers, and an export without them', async (t) => {
  const { port } = await serve(t, async () => ({ items, next: null, meta: {} }))
  const text = await downloadByOldProtocol(port, '/v1/events?format=ndjson')
  t.match(text, /"meta":{"complete":true,"count":2,"next":null}}\n$/)
  t.notMatch(text, /trailer|chunked/i)
})

t.test('a failure before the first record is a problem like any other', async (t) => {
  const { app } = await checkedApp(t, {
    store: {
      listEvents: async () => {
        throw new Error('a secret of the engine')
      },
    },
  })
  const response = await app.inject('/v1/events?format=csv')
  t.match(response.json(), { status: 500, type: '/problems/internal-error' })
  t.match(response.headers['content-type'], /problem\+json/)
  t.notOk(response.headers['content-disposition'])
})

/** A list without end, and how many of its pages were asked for. */
function endless() {
  const asked = { pages: 0 }
  const page = Array.from({ length: 200 }, () => items[0] ?? toUtf8<MatchedEvent>(''))
  const list: Store['listEvents'] = async () => {
    asked.pages += 1
    return { items: page, next: 'more', meta: {} }
  }
  return { asked, list }
}

/** The number of pages once no more are asked for. */
async function settled(asked: { pages: number }): Promise<number> {
  let before = -1
  while (before !== asked.pages) {
    before = asked.pages
    await setTimeout(100)
  }
  return before
}

const open = async (url: string): Promise<IncomingMessage> => {
  const [response] = await once(get(url, { agent: false }), 'response')
  return response
}

t.test('a reader who stops reading stops the work; who reads on gets more; who leaves ends it', { timeout: 60_000 }, async (t) => {
  for (const format of ['ndjson', 'csv']) {
    const { asked, list } = endless()
    const { url } = await serve(t, list)
    const response = await open(`${url}/v1/events?format=${format}`)
    const stopped = await settled(asked)
    t.ok(stopped > 0, 'something was read ahead')
    response.on('data', () => {})
    while (asked.pages < stopped + 20) await setTimeout(10)
    response.destroy()
    t.ok((await settled(asked)) > stopped)
  }
})
