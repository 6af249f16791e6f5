import t from 'tap'
import { foreignness } from '../../src/http/guard.ts'
import { checkedApp } from './checked-app.ts'

const local = { host: 'localhost:3000' }

t.test('a request from a program on this machine is plainly local', async (t) => {
  for (const host of ['localhost', 'LOCALHOST:3000', '127.0.0.1:3000', '127.1.2.3', '[::1]:3000', '[::1]'])
    t.equal(foreignness({ host: '127.0.0.1', headers: { host } }), null, host)
  for (const host of ['127.0.0.1', '::1', 'localhost', '127.0.1.1']) t.equal(foreignness({ host, headers: local }), null, `listening on ${host}`)
})

t.test('the service’s own page may send', async (t) => {
  t.equal(foreignness({ host: '127.0.0.1', headers: { ...local, origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' } }), null)
  t.equal(foreignness({ host: '127.0.0.1', headers: { ...local, 'sec-fetch-site': 'none' } }), null)
})

t.test('whatever may come from elsewhere is foreign', async (t) => {
  const foreign: Record<string, Record<string, string>> = {
    'another host': { host: 'readout.example:3000' },
    'a host that begins like this one': { host: 'localhost.example' },
    'a host that ends like this one': { host: '127.0.0.1.example' },
    'no host': {},
    'an empty host': { host: '' },
    'an address of the network': { host: '192.168.1.5:3000' },
    'user information': { host: 'localhost@readout.example' },
    'a proxy by RFC 7239': { ...local, forwarded: 'for=1.2.3.4' },
    'a proxy': { ...local, 'x-forwarded-for': '127.0.0.1' },
    'a proxy for TLS': { ...local, 'x-forwarded-proto': 'https' },
    'another kind of proxy': { ...local, via: '1.1 proxy' },
    'a named client': { ...local, 'x-real-ip': '127.0.0.1' },
    'a foreign page': { ...local, origin: 'https://readout.example' },
    'a page of another port': { ...local, origin: 'http://localhost:8080' },
    'a page over TLS': { ...local, origin: 'https://localhost:3000' },
    'a sandboxed page': { ...local, origin: 'null' },
    'another site': { ...local, 'sec-fetch-site': 'cross-site' },
    'another origin of this site': { ...local, 'sec-fetch-site': 'same-site' },
  }
  for (const [name, headers] of Object.entries(foreign)) t.type(foreignness({ host: '127.0.0.1', headers }), 'string', name)
  for (const host of ['0.0.0.0', '::', '192.168.1.5', 'readout.example']) t.type(foreignness({ host, headers: local }), 'string', `listening on ${host}`)
})

t.test('a foreign article is refused before it is read, a dry run too', async (t) => {
  const { app, store } = await checkedApp(t, { keys: [] })
  const headers = { host: 'readout.example', 'content-type': 'text/xml' }
  for (const url of ['/v1/articles', '/v1/articles?dryRun=true'])
    t.match((await app.inject({ method: 'POST', url, headers, payload: '<a/>' })).json(), { status: 403, type: '/problems/forbidden' })
  t.equal(await store.countArticles(), 0)
  t.match(await app.inject({ url: '/v1/articles', headers }), { statusCode: 200 }, 'reading is open')
})

t.test('a setting opens the service to others', async (t) => {
  const { app } = await checkedApp(t, { keys: [], config: { openIngest: true, host: '0.0.0.0' } })
  const headers = { host: 'readout.example', origin: 'https://readout.example', via: '1.1 proxy' }
  t.match(await app.inject({ method: 'POST', url: '/v1/articles', headers, payload: { outlet: 'Sample Wire', text: 'x' } }), { statusCode: 201 })
})
