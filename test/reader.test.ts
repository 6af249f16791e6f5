import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { openReader, type ReaderOptions } from '../src/reader.ts'
import { openStore } from '../src/store/open.ts'
import { sampleRecords } from './sample.ts'

const NOW = '2024-05-18T12:00:00.000Z'

/** A thread that does what the text of the draft says. */
const THREAD = `
const toBytes = (value) => new TextEncoder().encode(JSON.stringify(value))
export const read = async ({ draft: { text }, ingestedAt }) => {
  if (text === 'German') return { problem: 'unsupported-language', detail: 'not English', errors: [] }
  if (text === 'broken') throw new Error('broken')
  if (text === 'for ever') for (;;);
  if (text === 'slow') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
  if (text.startsWith('{')) return { value: new TextEncoder().encode(text) }
  return { value: toBytes({ text, ingestedAt }) }
}
export const ingest = async ({ draft: { text }, url }) => ({ value: { outcome: 'created', id: text, records: toBytes({ url }) } })
export const verify = async ({ id, url }) => ({ value: id === 'nobody' ? null : toBytes({ id, url }) })
`

const toValue = (bytes: Uint8Array | null) => bytes && JSON.parse(new TextDecoder().decode(bytes))

async function reading(t: Test, options: Partial<ReaderOptions> = {}) {
  const store = await openStore('sqlite::memory:')
  const filename = join(t.testdir({ 'thread.mjs': THREAD }), 'thread.mjs')
  const reader = openReader({ queue: 100, threads: 1, store, url: null, filename, ...options })
  t.teardown(async () => {
    await reader.close()
    await store.close()
  })
  return { ...reader, store, text: async (text: string) => toValue(await reader.read({ outlet: 'Sample Wire', text }, NOW)) }
}

t.test('reads in another thread', async (t) => {
  const { text } = await reading(t)
  t.same(await text('a text'), { text: 'a text', ingestedAt: NOW })
})

t.test('saves and verifies in the thread as well, where it can open the store by itself', async (t) => {
  const { ingest, verify } = await reading(t, { url: 'sqlite:some.db' })
  const { outcome, id, records } = await ingest({ outlet: 'Sample Wire', text: 'a text' }, NOW)
  t.same({ outcome, id, records: toValue(records) }, { outcome: 'created', id: 'a text', records: { url: 'sqlite:some.db' } })
  t.same(toValue(await verify('art_1')), { id: 'art_1', url: 'sqlite:some.db' })
  t.equal(await verify('nobody'), null)
})

t.test('saves and verifies on the main thread, where the store is in its memory', async (t) => {
  const { ingest, verify, store } = await reading(t)
  const sample = sampleRecords()
  const { outcome, id, records } = await ingest({ outlet: 'Sample Wire', text: JSON.stringify(sample) }, NOW)
  t.same({ outcome, id, records: toValue(records) }, { outcome: 'created', id: sample.article.id, records: sample })
  t.equal(await store.countArticles(), 1)
  t.match(toValue(await verify(id)), { articleId: id, mismatches: [] })
  t.equal(await verify('nobody'), null)
})

t.test('an expected failure keeps its name, another stays an error', async (t) => {
  const { text } = await reading(t)
  t.match(await text('German').catch((problem: unknown) => problem), { problem: 'unsupported-language', message: 'not English' })
  await t.rejects(text('broken'), { message: 'broken' })
  t.match(await text('after that'), { text: 'after that' })
})

t.test('others are answered while a long text is read', async (t) => {
  const { text } = await reading(t)
  await text('the thread runs')
  const done: string[] = []
  const long = text('slow').then(() => done.push('long'))
  for (let turn = 0; turn < 20; turn += 1) await setImmediate()
  done.push('others')
  await long
  t.same(done, ['others', 'long'])
})

t.test('a full queue is refused at once, and says when to come again', async (t) => {
  const { text } = await reading(t, { queue: 1 })
  const taken = [text('slow'), text('waits')]
  t.match(await text('one too many').catch((problem: unknown) => problem), { problem: 'unavailable', retryAfter: 5 })
  await Promise.all(taken)
  t.match(await text('there is room again'), { text: 'there is room again' })
})

t.test('a text that takes too long is given up, and the next one is read', async (t) => {
  const { text } = await reading(t, { timeLimit: 1000 })
  await t.rejects(text('for ever'), { message: 'The article could not be read within 1 s' })
  const untilRead = (): Promise<unknown> => text('the next').catch(untilRead)
  t.match(await untilRead(), { text: 'the next' }, 'as soon as another thread runs')
})

t.test('warms itself with a text of its own', async (t) => {
  await t.resolves((await reading(t)).warm())
})

t.test('may be closed before it is warm, or was ever used', async (t) => {
  const { warm, close } = await reading(t)
  const warmed = warm()
  await close()
  await t.resolves(warmed)
  await t.resolves((await reading(t)).close())
})
