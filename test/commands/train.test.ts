import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { toModel } from '../../src/extract/tagger/model.ts'
import { annotate } from '../training/annotate.ts'
import { runCommand } from './memory-console.ts'

const article = annotate('one', '[s:Minister Example] [q:said] [c:the plan was ready].\n\nThe road was closed on Monday.')

t.test('learns weights from a folder and tells how far it is', async (t) => {
  const folder = t.testdir({ corpus: { 'sample-train.jsonl': `${JSON.stringify(article)}\n` } })
  const output = join(folder, 'weights.bin')
  const { exit, out, err } = await runCommand(['train', join(folder, 'corpus'), '--output', output])
  t.equal(exit, 0)
  t.match(out, /weights\.bin: \d+ bytes, learned from 1 articles of sample-train\.jsonl\n$/)
  t.match(err, /pass 18 of 18/)
  t.ok(toModel(readFileSync(output)))
})

t.test('says in one line why it cannot learn', async (t) => {
  const folder = t.testdir({ 'bad-train.jsonl': '{"statements":[],"text":7}\n', empty: {} })
  for (const [at, why] of [
    [join(folder, 'nowhere'), /there is no folder/],
    [join(folder, 'empty'), /no annotated articles/],
    [folder, /bad-train\.jsonl, line 1/],
  ] as const) {
    const { exit, err } = await runCommand(['train', at])
    t.equal(exit, 1)
    t.match(err, why)
    t.match(err, /^readout: [^\n]+\n$/)
  }
})
