import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { openReader, type ReaderOptions } from '../src/reader.ts'
import { sampleRecords } from './sample.ts'

const NOW = '2024-05-18T12:00:00.000Z'

/** A thread that does what the text of the draft says. */
const THREAD = `
export const read = ({ draft: { text }, ingestedAt }) => {
  if (text === 'German') return { problem: 'unsupported-language', detail: 'not English', errors: [] }
  if (text === 'broken') throw new Error('broken')
  if (text === 'for ever') for (;;);
  if (text === 'slow') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
  return { value: { text, ingestedAt } }
}
export const verify = ({ article }) => ({ value: { articleId: article.id } })
`

function reading(t: Test, options: Partial<ReaderOptions> = {}) {
  const reader = openReader({ queue: 100, threads: 1, filename: join(t.testdir({ 'thread.mjs': THREAD }), 'thread.mjs'), ...options })
  t.teardown(() => reader.close())
  return { ...reader, text: (text: string) => reader.read({ outlet: 'Sample Wire', text }, NOW) }
}

t.test('reads and verifies in another thread', async (t) => {
  const { text, verify } = reading(t)
  t.match(await text('a text'), { text: 'a text', ingestedAt: NOW })
  const records = sampleRecords()
  t.match(await verify(records), { articleId: records.article.id })
})

t.test('an expected failure keeps its name, another stays an error', async (t) => {
  const { text } = reading(t)
  t.match(await text('German').catch((problem: unknown) => problem), { problem: 'unsupported-language', message: 'not English' })
  await t.rejects(text('broken'), { message: 'broken' })
  t.match(await text('after that'), { text: 'after that' })
})

t.test('others are answered while a long text is read', async (t) => {
  const { text } = reading(t)
  await text('the thread runs')
  const done: string[] = []
  const long = text('slow').then(() => done.push('long'))
  for (let turn = 0; turn < 20; turn += 1) await setImmediate()
  done.push('others')
  await long
  t.same(done, ['others', 'long'])
})

t.test('a full queue is refused at once, and says when to come again', async (t) => {
  const { text } = reading(t, { queue: 1 })
  const taken = [text('slow'), text('waits')]
  t.match(await text('one too many').catch((problem: unknown) => problem), { problem: 'unavailable', retryAfter: 5 })
  await Promise.all(taken)
  t.match(await text('there is room again'), { text: 'there is room again' })
})

t.test('a text that takes too long is given up, and the next one is read', async (t) => {
  const { text } = reading(t, { timeLimit: 1000 })
  await t.rejects(text('for ever'), { message: 'The article could not be read within 1 s' })
  const untilRead = (): Promise<unknown> => text('the next').catch(untilRead)
  t.match(await untilRead(), { text: 'the next' }, 'as soon as another thread runs')
})

t.test('warms itself with a text of its own', async (t) => {
  await t.resolves(reading(t).warm())
})
