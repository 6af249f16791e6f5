/** docs/api.md shows what the service answers: each of its requests is made, and its answers are compared with those shown. */
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { readPlainText } from '../src/commands/front-matter.ts'
import { pathsOf } from '../src/http/shape/relations.ts'
import { readArticle } from '../src/ingest.ts'
import { openStore } from '../src/store/open.ts'
import { checkedApp } from './http/checked-app.ts'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const text = read('docs/api.md')

type Block = { language: string; code: string }
const BLOCKS: Block[] = [...text.matchAll(/^```([a-z]+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({ language, code }))

/** The request that a line of curl makes. */
function toRequest(code: string) {
  const [, url = ''] = /'http:\/\/127\.0\.0\.1:3000([^']*)'/.exec(code) ?? []
  const [, payload] = / -d '([^']*)'/.exec(code) ?? []
  const headers = [...code.matchAll(/ -H '([^:']+): ([^']*)'/g)].map(([, name = '', value = '']) => [name, value])
  return { url, headers: Object.fromEntries(headers), ...(payload === undefined ? {} : { method: 'POST' as const, payload }) }
}

/** Where an answer differs from one that is shown in part: in objects fields may be left out, in lists items, but not all. */
function faultsIn(shown: unknown, answer: unknown, place = ''): string[] {
  if (Array.isArray(shown)) {
    if (!Array.isArray(answer)) return [`${place} is no list`]
    if (shown.length === 0) return answer.length === 0 ? [] : [`${place} is not empty`]
    let from = 0
    return shown.flatMap((item, index) => {
      const found = answer.findIndex((candidate, at) => at >= from && faultsIn(item, candidate).length === 0)
      if (found < 0) return [`${place}/${index} is not there: ${JSON.stringify(item)}`]
      from = found + 1
      return []
    })
  }
  if (typeof shown === 'object' && shown !== null)
    return Object.entries(shown).flatMap(([name, value]) => faultsIn(value, Object(answer)[name], `${place}/${name}`))
  return shown === answer ? [] : [`${place} is ${JSON.stringify(answer)}`]
}

/** The service with the article in seed/ alone. */
async function seededApp(t: Test) {
  const store = await openStore('sqlite::memory:')
  const seed = readPlainText(read('seed/iran-press-bagheri-fidan.txt'))
  if (!('value' in seed)) throw new Error(seed.mistakes.join('; '))
  await store.saveArticle(readArticle(seed.value, '2024-05-20T12:00:00.000Z'))
  const ingest = async (draft: Parameters<typeof readArticle>[0], now: string) => {
    const { outcome, records } = await store.saveArticle(readArticle(draft, now))
    return { outcome, id: records.article.id, records: Buffer.from(JSON.stringify(records)) }
  }
  const { app } = await checkedApp(t, { keys: [], store, reader: { ingest } })
  return app
}

/** The service as the document has it from its first request on. */
async function documentedApp(t: Test) {
  const app = await seededApp(t)
  const [first] = BLOCKS
  t.equal((await app.inject(toRequest(first?.code ?? ''))).statusCode, 201)
  return app
}

/** The addresses of a block, with dates where a dashboard puts them in. */
const addressesIn = ({ code }: Block) =>
  [...code.matchAll(/http:\/\/127\.0\.0\.1:3000([^'"\s]*)/g)].map(([, url = '']) =>
    url.replace(/\$\{__from:[^}]+\}/, '2024-05-01').replace(/\$\{__to:[^}]+\}/, '2024-05-31'),
  )

const headerOf = async (app: FastifyInstance, url: string) => ((await app.inject(url)).body.split('\r\n')[0] ?? '').replace('\ufeff', '').split(',')

t.test('every answer that is shown is the answer to its request', async (t) => {
  const app = await documentedApp(t)
  const requests = BLOCKS.slice(1).filter(({ language }) => language === 'sh')
  t.ok(requests.length >= 12)
  for (const block of requests) {
    const { body, statusCode } = await app.inject(toRequest(block.code))
    const shown = BLOCKS[BLOCKS.indexOf(block) + 1]
    if (shown?.language === 'json') {
      const expected: { status?: number } = JSON.parse(shown.code)
      t.equal(statusCode, expected.status ?? 200, block.code)
      t.same(faultsIn(expected, JSON.parse(body)), [], block.code)
    } else t.equal(statusCode, 200, block.code)
    if (shown?.language === 'csv') t.ok(body.replace('\ufeff', '').startsWith(shown.code.replaceAll('\n', '\r\n')), block.code)
  }
})

t.test('brackets in an address reach the service', async (t) => {
  const unsafe = BLOCKS.filter(({ language, code }) => language === 'sh' && /curl (?!-g ).*\[/.test(code))
  t.same(unsafe, [], 'curl takes them for a pattern unless it is told not to')
})

t.test('every address in other code and in the text is answered', async (t) => {
  const app = await documentedApp(t)
  const inCode = BLOCKS.filter(({ language }) => language !== 'sh').flatMap(addressesIn)
  const inText = [...text.matchAll(/`(\/[^`]+)`/g)].map(([, path = '']) => path)
  t.ok(inCode.length >= 5 && inText.length >= 4)
  for (const url of [...inCode, ...inText]) t.equal((await app.inject(url)).statusCode, 200, url)
})

t.test('the columns that programs name are there', async (t) => {
  const app = await documentedApp(t)
  const [events, statements, copying] = BLOCKS.filter(({ language }) => language === 'python')
  const [page] = BLOCKS.filter(({ language }) => language === 'js')
  const loader = page && BLOCKS[BLOCKS.indexOf(page) - 1]
  if (!events || !statements || !copying || !loader) throw new Error('the document has lost a program')
  const named = ({ code }: Block, pattern: RegExp) => [...code.matchAll(pattern)].map(([, name = '']) => name)

  const columns = [...(await headerOf(app, addressesIn(events)[0] ?? '')), ...named(events, /events\["(\w+)"\] = /g)]
  const inPandas = named(events, /\["([\w.]+)"\]/g)
  t.ok(inPandas.length >= 4)
  t.same(
    inPandas.filter((name) => !columns.includes(name)),
    [],
  )
  const [line = ''] = (await app.inject(addressesIn(statements)[0] ?? '')).body.split('\n')
  t.same(
    ['act', 'form'].filter((name) => !(name in JSON.parse(line)) || !statements.code.includes(`"${name}"`)),
    [],
  )
  const plotted = await headerOf(app, addressesIn(loader)[0] ?? '')
  const inPlot = named(page, /[xy]?(?:title)?: '([\w.]+)'/g)
  t.equal(inPlot.length, 3)
  t.same(
    inPlot.filter((name) => !plotted.includes(name)),
    [],
  )
})

t.test('a timeline has what the dashboard reads from it', async (t) => {
  const app = await documentedApp(t)
  const [timeline] = BLOCKS.filter(({ language }) => language === 'text')
  if (!timeline) throw new Error('the document has lost the address')
  t.match((await app.inject(addressesIn(timeline)[0] ?? '')).json().buckets, [{ first: '2024-05-17', count: 1 }])
  t.match(text, /root selector `buckets`, and the columns `first` as a time and `count` as a number/)
})

t.test('what has not changed is not sent again', async (t) => {
  const app = await documentedApp(t)
  const [block] = BLOCKS.filter(({ code }) => code.includes('--etag-compare'))
  const { url } = toRequest(block?.code ?? '')
  const { etag } = (await app.inject(url)).headers
  t.match(await app.inject({ url, headers: { 'if-none-match': String(etag) } }), { statusCode: 304, body: '' })
})

t.test('a copy is kept up to date as the document says', async (t) => {
  const app = await seededApp(t)
  const copy = new Map<string, unknown>()
  const update = async (kept: string | null) => {
    let cursor = kept
    for (;;) {
      const page = (await app.inject(`/v1/statements?sort=ingested&limit=3${cursor === null ? '' : `&cursor=${cursor}`}`)).json()
      for (const record of page.items) copy.set(record.id, record)
      if (page.next === null) return cursor
      cursor = page.next
    }
  }
  const cursor = await update(null)
  const before = copy.size
  t.ok(before > 3)
  await app.inject(toRequest(BLOCKS[0]?.code ?? ''))
  await update(cursor)
  t.equal(copy.size, before + 2)
  t.same(
    [...copy.keys()].toSorted(),
    (await app.inject('/v1/statements?limit=200'))
      .json()
      .items.map(({ id }: { id: string }) => id)
      .toSorted(),
  )
})

t.test('the table of include names every path of one step', async (t) => {
  for (const list of ['articles', 'events', 'participants', 'statements', 'terms'] as const) {
    const [, row = ''] = new RegExp(`^\\| ${list} \\| (.*) \\|$`, 'm').exec(text) ?? []
    t.same(
      [...row.matchAll(/`(\w+)`/g)].map(([, name = '']) => name).toSorted(),
      pathsOf(list)
        .filter((path) => !path.includes('.'))
        .toSorted(),
      list,
    )
  }
})
