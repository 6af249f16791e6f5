import { join } from 'node:path'
import t from 'tap'
import { findDraftFiles, readDrafts } from '../../src/commands/draft-files.ts'

const article = (text: string) => ({ outlet: 'Example Wire', text })

async function readAll(paths: string[]) {
  const drafts = []
  for (const file of await findDraftFiles(paths)) for await (const draft of readDrafts(file)) drafts.push(draft)
  return drafts
}

t.test('reads a folder by the names of its files, each by its ending', async (t) => {
  const folder = t.testdir({
    'a.txt': '---\noutlet: Example Wire\n---\nOne.',
    'b.json': JSON.stringify([article('Two.'), article('Three.')]),
    'c.json': `\u{feff}${JSON.stringify(article('Four.'))}`,
    'd.jsonl': `${JSON.stringify(article('Five.'))}\n\n{\n`,
    'notes.md': 'not read',
    '.hidden.txt': 'not read',
  })
  const drafts = await readAll([folder])
  t.match(drafts, [
    { source: join(folder, 'a.txt'), draft: { value: { text: 'One.', outlet: { name: 'Example Wire' } } } },
    { source: `${join(folder, 'b.json')}, article 1`, draft: { value: article('Two.') } },
    { source: `${join(folder, 'b.json')}, article 2`, draft: { value: article('Three.') } },
    { source: join(folder, 'c.json'), draft: { value: article('Four.') } },
    { source: `${join(folder, 'd.jsonl')}, line 1`, draft: { value: article('Five.') } },
    { source: `${join(folder, 'd.jsonl')}, line 3`, draft: { mistakes: [/^not JSON: /] } },
  ])
})

t.test('tells what is wrong with a file', async (t) => {
  const folder = t.testdir({ 'bytes.txt': Buffer.from([0x2d, 0xff]), 'fields.json': '{"outlet":"","text":"x","from":"me"}' })
  t.match(await readAll([join(folder, 'bytes.txt'), join(folder, 'fields.json')]), [
    { draft: { mistakes: ['not UTF-8 text'] } },
    { draft: { mistakes: [/^outlet: /, /"from"/] } },
  ])
})

t.test('tells that a file went away before it was read', async (t) => {
  const drafts = []
  for (const file of [join(t.testdir(), 'gone.txt'), join(t.testdir(), 'gone.jsonl')])
    for await (const draft of readDrafts({ file, bytes: 1 })) drafts.push(draft)
  t.match(drafts, [{ draft: { mistakes: [/ENOENT/] } }, { draft: { mistakes: [/ENOENT/] } }])
})

t.test('refuses a path that is not there and a folder without articles', async (t) => {
  const folder = t.testdir({ 'notes.md': '' })
  await t.rejects(findDraftFiles([join(folder, 'missing.txt')]), { message: /no such file or folder/ })
  await t.rejects(findDraftFiles([folder]), { message: /holds no file/ })
})
