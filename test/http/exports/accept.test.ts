import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { acceptedFormat } from '../../../src/http/exports/accept.ts'
import { acceptedEncoding } from '../../../src/http/exports/encodings.ts'
import { checkedApp } from '../checked-app.ts'

t.test('the header Accept chooses the form', async (t) => {
  const cases: [string | undefined, string][] = [
    [undefined, 'json'],
    ['', 'json'],
    ['*/*', 'json'],
    ['application/*', 'json'],
    ['text/csv', 'csv'],
    ['TEXT/CSV; header=present', 'csv'],
    ['text/*', 'csv'],
    ['application/x-ndjson', 'ndjson'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'json'],
    ['application/json;q=0.5, text/csv', 'csv'],
    ['application/json;q=0.5, text/csv;q=0.4, application/x-ndjson;q=0.6', 'ndjson'],
    ['*/*;q=0.1, text/csv;q=0.2', 'csv'],
    ['*/*, application/json;q=0', 'ndjson'],
    ['application/*;q=0, */*', 'csv'],
    ['text/csv;q=many', 'csv'],
  ]
  for (const [accept, format] of cases) t.equal(acceptedFormat(accept), format, String(accept))
})

t.test('a media type that is not served is a 406 which names those that are', async (t) => {
  const { app } = await checkedApp(t)
  for (const accept of ['text/html', 'application/json;q=0', 'image/*', '*/*;q=0', 'x']) {
    const response = await app.inject({ url: '/v1/events', headers: { accept } })
    t.match(
      response.json(),
      { status: 406, type: '/problems/not-acceptable', errors: [{ allowed: ['application/json', 'application/x-ndjson', 'text/csv'] }] },
      accept,
    )
  }
})

t.test('the parameter format wins over Accept; Accept alone is enough', async (t) => {
  const { app } = await checkedApp(t)
  const type = async (url: string, accept: string) => (await app.inject({ url, headers: { accept } })).headers['content-type']
  t.match(await type('/v1/events', 'text/csv'), /^text\/csv/)
  t.match(await type('/v1/events?format=ndjson', 'text/csv'), /ndjson/)
  t.match(await type('/v1/events?format=csv', 'text/html'), /^text\/csv/)
  t.match(await type('/v1/events', 'application/json'), /^application\/json/)
})

t.test('the header Accept-Encoding chooses how an export is packed', async (t) => {
  const cases: [string | undefined, string][] = [
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['deflate, gzip, br, zstd', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['*', 'br'],
    ['identity', 'identity'],
    ['identity, gzip;q=0.5', 'identity'],
    ['gzip;q=0', 'identity'],
    ['*;q=0', 'identity'],
    ['zstd', 'identity'],
  ]
  for (const [accepted, encoding] of cases) t.equal(acceptedEncoding(accepted), encoding, String(accepted))
})

t.test('packed or not, an export is the same', async (t) => {
  const { app } = await checkedApp(t, { keys: ['one', 'two'] })
  const ask = (encoding: string) => app.inject({ url: '/v1/statements?format=csv', headers: { 'accept-encoding': encoding } })
  const plain = (await ask('identity')).rawPayload
  const gzip = await ask('gzip')
  const brotli = await ask('br')
  t.match([gzip.headers['content-encoding'], brotli.headers['content-encoding']], ['gzip', 'br'])
  t.same(gunzipSync(gzip.rawPayload), plain)
  t.same(brotliDecompressSync(brotli.rawPayload), plain)
  t.match(gzip.trailers, { 'x-readout-count': '4', 'x-readout-complete': 'true' })
})
