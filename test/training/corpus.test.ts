import t from 'tap'
import { readCorpus } from '../../src/training/corpus.ts'
import { annotate } from './annotate.ts'

const line = JSON.stringify(annotate('one', '[s:She] [q:said] [c:it was late].'))

t.test('articles are read from the training files of a folder, or of its folder data', async (t) => {
  const folder = t.testdir({ data: { 'b-train.jsonl': `${line}\n\n${line}\n`, 'a-train.jsonl': '{"id":"x","text":"no statements"}', 'b-dev.jsonl': line } })
  const { files, articles } = await readCorpus(folder)
  t.same(files, ['b-train.jsonl'])
  t.equal(articles.length, 2)
  t.equal((await readCorpus(`${folder}/data`)).articles.length, 2)
})

t.test('what cannot be learned from is said in one line', async (t) => {
  const folder = t.testdir({ none: {}, broken: { 'train.jsonl': '{' }, wrong: { 'train.jsonl': '{"id":1,"text":"x","statements":[{}]}' } })
  await t.rejects(readCorpus(`${folder}/missing`), /there is no folder/)
  await t.rejects(readCorpus(`${folder}/none`), /no annotated articles/)
  await t.rejects(readCorpus(`${folder}/broken`), /train.jsonl, line 1 is no JSON/)
  await t.rejects(readCorpus(`${folder}/wrong`), /train.jsonl, line 1: .*content/)
})
