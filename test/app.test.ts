import t from 'tap'
import { checkedApp } from './http/checked-app.ts'

const PROBLEM = 'application/problem+json; charset=utf-8'

t.test('every documented address answers', async (t) => {
  const {
    app,
    record: { article, events, statements, actors },
  } = await checkedApp(t)
  const addresses = [
    '/',
    '/healthz',
    '/readyz',
    '/openapi.json',
    '/problems/not-found',
    '/v1/vocabulary',
    '/v1/articles',
    `/v1/articles/${article.id}`,
    `/v1/articles/${article.id}/events`,
    `/v1/articles/${article.id}/statements`,
    `/v1/articles/${article.id}/verify`,
    '/v1/events',
    '/v1/events/facets',
    '/v1/events/timeline',
    `/v1/events/${events[0]?.id}`,
    `/v1/events/${events[0]?.id}/participants`,
    `/v1/events/${events[0]?.id}/statements`,
    '/v1/participants',
    '/v1/statements',
    '/v1/statements/facets',
    '/v1/statements/timeline',
    '/v1/network',
    `/v1/statements/${statements[0]?.id}`,
    '/v1/actors',
    `/v1/actors/${actors[0]?.id}`,
    '/v1/terms',
    '/v1/terms/summary',
  ]
  for (const url of addresses) {
    t.match(await app.inject(url), { statusCode: 200, headers: { 'content-type': 'application/json; charset=utf-8' } }, `GET ${url}`)
    t.match(await app.inject({ method: 'HEAD', url }), { statusCode: 200, body: '' }, `HEAD ${url}`)
    t.match((await app.inject(`${url}?colour=red`)).json(), { status: 400, errors: [{ parameter: 'colour' }] }, `GET ${url} refuses what it does not know`)
  }
  const url = '/metrics'
  t.match(await app.inject(url), { statusCode: 200, headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' } }, `GET ${url}`)
  t.match((await app.inject(`${url}?colour=red`)).json(), { status: 400, errors: [{ parameter: 'colour' }] })
  const documented = app.served.filter(({ method, url }) => method === 'GET' && !url.startsWith('/docs'))
  t.equal(documented.length, addresses.length + 1, 'no route is left out here')
})

t.test('a route that is missing from the document would be noticed', async (t) => {
  const { app } = await checkedApp(t)
  const { paths } = (await app.inject('/openapi.json')).json()
  const served = app.served.filter(({ method, url }) => method !== 'HEAD' && !url.startsWith('/docs'))
  const inDocument = Object.keys(paths).flatMap((path) => Object.keys(paths[path]).map((method) => `${method.toUpperCase()} ${path}`))
  t.same(inDocument.sort(), served.map(({ method, url }) => `${method} ${url.replace(/:([^/]+)/g, '{$1}')}`).sort())
})

t.test('any string may stand for an id, and an unknown one is a 404', async (t) => {
  const { app } = await checkedApp(t)
  const ids = ['nobody', '%00', 'a%2Fb', '..%2F..%2Fetc', '%F0%9F%98%80', 'x'.repeat(7000), '%27%20OR%201=1', '__proto__', 'constructor', ' ']
  const patterns = [
    '/v1/articles/*',
    '/v1/articles/*/events',
    '/v1/articles/*/statements',
    '/v1/articles/*/verify',
    '/v1/events/*',
    '/v1/events/*/participants',
    '/v1/events/*/statements',
    '/v1/statements/*',
    '/v1/actors/person/*',
    '/v1/actors/*/x',
    '/problems/*',
  ]
  for (const pattern of patterns)
    for (const id of ids) {
      const url = pattern.replace('*', encodeURI(decodeURI(id)).replaceAll('%252F', '%2F'))
      t.match(await app.inject(url), { statusCode: 404, headers: { 'content-type': PROBLEM } }, url.slice(0, 80))
    }
})

t.test('an unknown address is a 404, whatever the method', async (t) => {
  const { app } = await checkedApp(t)
  for (const url of ['/v1', '/v1/', '/v2/events', '/v1/events/', '/v1/events/a/b', '/docs/static/nothing.js', '/.env'])
    t.match((await app.inject(url)).json(), { type: '/problems/not-found', status: 404, title: 'Not found' }, url)
  const headers = { 'content-type': 'text/xml' }
  t.match((await app.inject({ method: 'POST', url: '/nothing', headers, payload: '<a/>' })).json(), { status: 404 })
})

t.test('a known address with another method is a 405 that names the right ones', async (t) => {
  const { app } = await checkedApp(t)
  const expect = async (method: 'DELETE' | 'PUT' | 'POST' | 'PATCH' | 'OPTIONS', url: string, allow: string) => {
    const headers = { 'content-type': 'text/xml' }
    const response = await app.inject({ method, url, headers, ...(method === 'OPTIONS' ? {} : { payload: '<a/>' }) })
    t.match(response, { statusCode: 405, headers: { allow, 'content-type': PROBLEM } }, `${method} ${url}`)
  }
  await expect('DELETE', '/v1/articles', 'GET, HEAD, POST')
  await expect('OPTIONS', '/v1/articles', 'GET, HEAD, POST')
  await expect('PUT', '/v1/events/evt_1', 'GET, HEAD')
  await expect('POST', '/v1/actors/person/asha-example', 'GET, HEAD')
  await expect('PATCH', '/docs', 'GET, HEAD')
})

t.test('a malformed or over-long address is a problem too', async (t) => {
  const { app } = await checkedApp(t)
  t.match(await app.inject('/v1/events/%E0%A4%A'), { statusCode: 400, headers: { 'content-type': PROBLEM } })
  t.match((await app.inject(`/v1/events?actor=${'x'.repeat(9000)}`)).json(), { status: 414, type: '/problems/uri-too-long' })
})

t.test('what nobody expected is a 500 that tells nothing of the inside', async (t) => {
  const { app } = await checkedApp(t, {
    store: {
      findEvent: async () => {
        throw new Error('SELECT secret FROM events')
      },
    },
  })
  const response = await app.inject('/v1/events/evt_1')
  t.match(response.json(), { status: 500, type: '/problems/internal-error', errors: [] })
  t.notMatch(response.body, /secret|SELECT|\.ts/)
})

t.test('a store that does not answer makes the service unready', async (t) => {
  const { app } = await checkedApp(t, { keys: [], store: { findArticle: async () => Promise.reject(new Error('locked')) } })
  t.match(await app.inject('/readyz'), { statusCode: 503, headers: { 'retry-after': '1' } })
  t.match(await app.inject('/healthz'), { statusCode: 200 })
})

t.test('a reader that can take in nothing makes the service unready', async (t) => {
  const { app } = await checkedApp(t, { reader: { load: () => ({ pending: 3, most: 3 }) } })
  t.match(await app.inject('/readyz'), { statusCode: 503, headers: { 'retry-after': '5' } })
  t.match(await app.inject('/v1/events'), { statusCode: 200 }, 'whoever asks is answered')
})

t.test('every answer forbids to be framed, sniffed or run', async (t) => {
  const { app } = await checkedApp(t)
  for (const url of ['/v1/events', '/nothing'])
    t.match(
      (await app.inject(url)).headers,
      { 'content-security-policy': /default-src 'none';\s*frame-ancestors 'none'/, 'x-content-type-options': 'nosniff' },
      url,
    )
})
