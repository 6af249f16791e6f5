import t from 'tap'
import { toExamples } from '../../src/training/examples.ts'
import type { GoldArticle } from '../../src/training/gold.ts'
import { SETTINGS, train } from '../../src/training/train.ts'
import { annotate } from './annotate.ts'

const article: GoldArticle = annotate(
  'one',
  '[s:Minister Example] [q:said] [c:the plan was ready].\n\n“[c:It is late],” [s:he] [q:added].\n\nThe road was closed on Monday.',
)

t.test('annotated articles become legal labels of their paragraphs', async (t) => {
  const examples = toExamples(article)
  t.equal(examples.length, 3)
  t.same([...(examples[0]?.labels ?? [])], [7, 8, 1, 5, 6, 6, 6, 0])
  t.same([...(examples[1]?.labels ?? [])], [0, 3, 4, 4, 0, 0, 7, 1, 0])
  t.ok(examples[2]?.labels.every((label) => label === 0))
})

t.test('the same examples give the same weights, and each pass is told', async (t) => {
  const passes: number[] = []
  const learn = () => train(toExamples(article), 2, (pass) => passes.push(pass))
  t.same(learn(), learn())
  const all = Array.from({ length: 2 * SETTINGS.epochs }, (_, pass) => pass + 1)
  t.same(passes, [...all, ...all])
})
