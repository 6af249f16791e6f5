import t from 'tap'
import { layTagger } from '../../src/extract/tagger/model.ts'
import { sharesOf } from '../../src/extract/tagger/scores.ts'
import { toExamples } from '../../src/training/examples.ts'
import { RANKING, trainRanker } from '../../src/training/rank.ts'
import { type RankingExample, toRankingExamples } from '../../src/training/ranking-examples.ts'
import { train } from '../../src/training/train.ts'
import { annotate } from './annotate.ts'

const article = annotate(
  'one',
  '[s:Minister Example] [q:said] [c:the plan was ready].\n\n[s:He] [q:added] that [c:it was late]. “It is,” she said.\n\nThe road was closed on Monday.',
)
const repeated = Array.from({ length: 30 }, () => toExamples(article)).flat()
const tagger = layTagger(train(repeated, 1, () => {}))

t.test('every cue of an annotated article is a question of which the likest candidate is the right answer', async (t) => {
  const examples = toRankingExamples(article, tagger)
  t.ok(examples.length >= 2)
  for (const { features, goals } of examples) {
    t.equal(features.length, goals.length)
    t.ok(Math.abs(goals.reduce((sum, goal) => sum + goal, 0) - 1) < 1e-9)
  }
})

t.test('the ranker learns to prefer what was right, and the same examples give the same weights', async (t) => {
  const examples: RankingExample[] = Array.from({ length: 40 }, () => ({
    features: [Int32Array.of(1, 2), Int32Array.of(3, 4), Int32Array.of(5, 6)],
    goals: [0, 1, 0],
  }))
  const ranker = trainRanker(examples)
  const scores = examples[0]?.features.map((found) => found.reduce((sum, hash) => sum + (ranker.weights[hash] ?? 0) * ranker.scale, 0)) ?? []
  t.equal(ranker.weights.length, 2 ** RANKING.bits)
  t.ok((sharesOf(scores)[1] ?? 0) > 0.5)
  t.same(ranker, trainRanker(examples))
})
