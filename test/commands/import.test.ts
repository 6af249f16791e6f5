import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { parseUtf8 } from '../../src/store/json.ts'
import { openStore } from '../../src/store/open.ts'
import { runCommand } from './memory-console.ts'

const article = (name: string) => ({ outlet: 'Example Wire', text: `Foreign Minister ${name} met her Norwegian counterpart in Oslo on Monday.` })
const line = (name: string) => `${JSON.stringify(article(name))}\n`
const on = (folder: string) => ({ env: { DATABASE_URL: `sqlite:${join(folder, 'test.db')}` } })
const ONE = ['--threads', '1'] as const

t.test('imports files, folders of folders and JSON lines, and names each failure', async (t) => {
  const folder = t.testdir({
    articles: {
      'a.txt': `---\noutlet: Example Wire\n---\n${article('Asha Example').text}`,
      'b.txt': 'no front matter',
      deeper: { 'c.json': JSON.stringify([article('Bea Example'), { outlet: 'Beispiel', language: 'de', text: 'Guten Tag.' }]) },
    },
    'more.ndjson': `${line('Cara Example')}{"outlet":"","text":""}\n\nnot JSON\n${line('Dora Example')}`,
  })
  const failures = join(folder, 'failures.jsonl')
  const paths = [join(folder, 'articles'), join(folder, 'more.ndjson')]
  const { exit, out, err } = await runCommand(['import', ...ONE, '--failures', failures, ...paths], on(folder))
  t.equal(exit, 1)
  t.match(out, /^Articles: 4 created, 0 updated, 0 unchanged, 4 failed, in \d+\.\d s \([\d.]+ a second\)\.\n$/)
  const isProgress = (text: string) => / a second, \d+ failed$/.test(text)
  t.match(
    err.split('\n').filter((text) => !isProgress(text)),
    [
      /^readout: .*b\.txt: the outlet is missing/,
      /^readout: .*c\.json, article 2: /,
      /^readout: .*more\.ndjson, line 2: outlet: .*; text: /,
      /^readout: .*more\.ndjson, line 4: not JSON/,
      '',
    ],
  )
  const kept = readFileSync(failures, 'utf8').trimEnd().split('\n').map((text) => JSON.parse(text)) // biome-ignore format: a chain
  t.match(kept, [
    { file: join(folder, 'articles', 'b.txt'), reason: /outlet/ },
    { file: join(folder, 'articles', 'deeper', 'c.json'), article: 2, reason: /./ },
    { file: paths[1], line: 2, reason: /outlet/ },
    { file: paths[1], line: 4, reason: /JSON/ },
  ])
})

t.test('never writes failures over the articles or the database, nor where they would be read as articles', async (t) => {
  const folder = t.testdir({ 'a.jsonl': line('Asha Example'), articles: { 'b.jsonl': line('Bea Example') } })
  const [file, articles] = [join(folder, 'a.jsonl'), join(folder, 'articles')]
  const log = join(articles, 'deeper.log')
  t.match(await runCommand(['import', ...ONE, '--failures', log, file, articles], on(folder)), { exit: 0 })
  const before = readFileSync(join(folder, 'test.db'))
  for (const failures of [file, join(folder, 'articles', '..', 'a.jsonl'), join(articles, 'failures.jsonl'), join(folder, 'test.db')]) {
    const { exit, err } = await runCommand(['import', ...ONE, '--failures', failures, file, articles], on(folder))
    t.equal(exit, 1, failures)
    t.match(err, /^readout: --failures \S+ is (the database itself|among the files that articles are read from)\n$/)
  }
  t.equal(readFileSync(file, 'utf8'), line('Asha Example'))
  t.same(readdirSync(articles), ['b.jsonl', 'deeper.log'])
  t.ok(readFileSync(join(folder, 'test.db')).equals(before))
})

t.test('reads nothing again that is stored, but what has changed', async (t) => {
  const folder = t.testdir({ 'a.jsonl': line('Asha Example') + line('Bea Example') })
  const run = async () => JSON.parse((await runCommand(['import', ...ONE, '--json', join(folder, 'a.jsonl')], on(folder))).out)
  t.match(await run(), { created: 2, updated: 0, unchanged: 0, failed: 0, read: 2, stopped: false, seconds: Number, articlesPerSecond: Number })
  t.match(await run(), { created: 0, updated: 0, unchanged: 2, failed: 0, read: 0 })
  const changed = `${JSON.stringify({ ...article('Bea Example'), headline: 'Talks in Oslo' })}\n${line('Cara Example')}`
  const { out } = await runCommand(['import', ...ONE, '--json', '-'], { ...on(folder), input: line('Asha Example') + changed })
  t.match(JSON.parse(out), { created: 1, updated: 1, unchanged: 1, failed: 0, read: 2 })
})

t.test('keeps the order of the articles, and stores one that comes twice once', async (t) => {
  const names = Array.from({ length: 12 }, (_, index) => `Asha Example ${'of the Samples '.repeat((index * 7) % 5)}${index}`)
  const folder = t.testdir()
  const input = names.map(line).join('') + line(names[0] ?? '')
  const { exit, out } = await runCommand(['import', '--threads', '2', '--json', '-'], { ...on(folder), input })
  t.equal(exit, 0)
  t.match(JSON.parse(out), { created: 12, unchanged: 1, failed: 0 })
  const store = await openStore(on(folder).env.DATABASE_URL)
  t.teardown(() => store.close())
  const { items } = await store.listArticles({ filter: {}, sort: 'ingested', limit: 200 })
  t.same(
    items.map((item) => parseUtf8(item).text),
    names.map((name) => article(name).text),
  )
})

t.test('tells what it would store, and stores nothing', async (t) => {
  const folder = t.testdir({ 'a.jsonl': line('Asha Example') })
  const { exit, out } = await runCommand(['import', ...ONE, '--dry-run', join(folder, 'a.jsonl')], on(folder))
  t.equal(exit, 0)
  t.match(out, /^Articles: 1 created/)
  t.equal((await runCommand(['verify'], on(folder))).out, 'No article is stored.\n')
})

t.test('says in one line what is wrong with a path, an option or the file for failures', async (t) => {
  const folder = t.testdir({ 'a.jsonl': line('Asha Example') })
  const file = join(folder, 'a.jsonl')
  for (const [argv, code, says] of [
    [[join(folder, 'missing')], 1, /no such file or folder/],
    [['--threads', '0', file], 2, /threads.*whole number/],
    [['--failures', join(folder, 'nowhere', 'f.jsonl'), file], 1, /nowhere/],
    [[], 2, /missing required argument/],
  ] as const) {
    const { exit, out, err } = await runCommand(['import', ...argv], on(folder))
    t.same({ exit, out }, { exit: code, out: '' })
    t.match(err, says)
    t.match(err, /^readout: [^\n]+\n$/)
  }
})
