import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import t from 'tap'
import { runCommand } from './memory-console.ts'

const article = (name: string) => ({ outlet: 'Example Wire', text: `Foreign Minister ${name} met her Norwegian counterpart in Oslo on Monday.` })
const on = (folder: string) => ({ env: { DATABASE_URL: `sqlite:${join(folder, 'test.db')}` } })

t.test('stores the article that comes with Readout; the second time nothing changes', async (t) => {
  const folder = t.testdir()
  const first = await runCommand(['seed'], on(folder))
  t.same({ exit: first.exit, err: first.err }, { exit: 0, err: '' })
  t.match(first.out, /^article +outlet +begins +events +statements +actors +terms +source\n/)
  t.match(first.out, /^art_\S+ +Iran Press +.* created +\d+ +\d+ +\d+ +\d+ +.*iran-press-bagheri-fidan\.txt$/m)
  t.match(first.out, /^Articles: 1 created, 0 updated, 0 unchanged, 0 failed\.$/m)
  const second = await runCommand(['seed'], on(folder))
  t.equal(second.exit, 0)
  t.match(second.out, / unchanged /)
  t.match(second.out, /^Nothing changed: 0 created, 0 updated, 1 unchanged, 0 failed\.$/m)
})

t.test('reads folders and files, tells what is wrong with the bad ones and stores the good ones', async (t) => {
  const folder = t.testdir({
    articles: {
      'bad.txt': 'no front matter',
      'german.json': JSON.stringify({ outlet: 'Beispiel', language: 'de', text: 'Guten Tag.' }),
      'good.json': JSON.stringify(article('Asha Example')),
    },
    'more.jsonl': `${JSON.stringify(article('Bea Example'))}\n{"outlet":"","text":""}\n`,
  })
  const { exit, out, err } = await runCommand(['seed', join(folder, 'articles'), join(folder, 'more.jsonl')], on(folder))
  t.equal(exit, 1)
  t.match(out, /^Articles: 2 created, 0 updated, 0 unchanged, 3 failed\.$/m)
  t.match(err.split('\n'), [
    /^readout: .*bad\.txt: the outlet is missing/,
    /^readout: .*german\.json: /,
    /^readout: .*more\.jsonl, line 2: outlet: .*; text: /,
    '',
  ])
})

t.test('reads an article again when something new is known of it', async (t) => {
  const folder = t.testdir({
    'a.json': JSON.stringify(article('Asha Example')),
    'b.json': JSON.stringify({ ...article('Asha Example'), headline: 'Talks in Oslo' }),
  })
  await runCommand(['seed', join(folder, 'a.json')], on(folder))
  const { out } = await runCommand(['seed', join(folder, 'b.json')], on(folder))
  t.match(out, /Talks in Oslo +updated /)
})

t.test('shows a progress bar on a terminal where there is much to read', async (t) => {
  const text = 'The ministers of the two countries met in the capital on Monday. '
  const lines = Array.from({ length: 40 }, (_, index) => JSON.stringify({ outlet: 'Example Wire', text: `${index} ${text.repeat(100)}` }))
  const folder = t.testdir({ 'much.jsonl': `${lines.join('\n')}\nnot JSON\n` })
  const { exit, out, err } = await runCommand(['seed', join(folder, 'much.jsonl')], { ...on(folder), terminal: true })
  t.equal(exit, 1)
  t.match(err, / 49 %\r/)
  t.match(stripVTControlCharacters(err), /\rreadout: .*line 41: not JSON/)
  t.match(out, /40 created/)
})

t.test('says in one line that a path is missing', async (t) => {
  const folder = t.testdir()
  const { exit, out, err } = await runCommand(['seed', join(folder, 'missing')], on(folder))
  t.same({ exit, out }, { exit: 1, out: '' })
  t.match(err, /^readout: [^\n]*missing: there is no such file or folder\n$/)
})
