import t from 'tap'
import { NO_ANSWER } from '../../evaluation/answer.ts'
import { scoreStatements } from '../../evaluation/statements.ts'
import { PARAPHRASED, PERFECT, QUOTED, SAID, scored, spanOf, withQuoted } from './sample.ts'

const score = (answer = NO_ANSWER) => scored(scoreStatements, SAID, answer)

t.test('a perfect answer scores 1, quotation marks in the content or not', async (t) => {
  const { scores, shares, misses } = score(PERFECT)
  for (const measure of ['statements', 'direct', 'indirect', 'words of content', 'words of speakers', 'words of cues']) t.equal(scores[measure]?.f1, 1, measure)
  t.match(shares, { 'speaker right': { share: 1 }, 'form right': { share: 1 }, 'false direct quotation': { share: 0 } })
  t.same(misses, [])
})

t.test('an empty answer scores 0', async (t) => {
  const { scores } = score()
  t.ok(Object.values(scores).every(({ f1 }) => f1 === 0))
  t.match(scores, { statements: { gold: { count: 0, of: 2 } }, direct: { gold: { of: 1 } }, indirect: { gold: { of: 1 } } })
})

t.test('the mention beside the statement decides whether its speaker is right', async (t) => {
  const { shares, misses } = score(withQuoted({ speakerSpan: spanOf('Bo Sample') }))
  t.match(shares, { 'wrong speaker': { count: 1, of: 2 }, 'speaker right, direct': { share: 0 }, 'speaker right, indirect': { share: 1 } })
  t.match(misses, [{ kind: 'wrong speaker', gold: 'Foreign Minister Ana Placeholder', read: 'Bo Sample' }])
  t.match(score(withQuoted({ speakerSpan: spanOf('Placeholder') })).shares, { 'wrong speaker': { count: 0 } })
  t.match(score(withQuoted({ speakerSpan: null })).shares, { 'wrong speaker': { count: 1 }, 'no speaker': { count: 1 } })
})

t.test('a quotation that nobody said is a false direct quotation', async (t) => {
  const { shares, scores } = score(withQuoted({ content: [spanOf('in Oslo')] }))
  t.match(shares, { 'false direct quotation': { count: 1, of: 1 } })
  t.match(scores, { statements: { precision: 0.5, recall: 0.5 } })
})

t.test('of two readings of one statement the likelier is paired', async (t) => {
  const { scores, shares } = score({ ...PERFECT, statements: [{ ...QUOTED, content: [spanOf('road is')], speakerSpan: null }, QUOTED, PARAPHRASED] })
  t.match(scores, { statements: { read: { count: 2, of: 3 }, recall: 1 } })
  t.match(shares, { 'speaker right': { share: 1 } })
})
