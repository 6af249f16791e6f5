import t from 'tap'
import { findTokens } from '../../../src/extract/document/tokens.ts'
import { measureWords } from '../../../src/extract/tagger/overlaps.ts'

const { likeness } = measureWords(findTokens('The road, she said, is open.'))

t.test('likeness is the share of words that two contents have in common, marks aside', async (t) => {
  const [road, all, open] = [
    { first: 0, last: 2 },
    { first: 0, last: 8 },
    { first: 6, last: 8 },
  ]
  t.equal(likeness([road], [road]), 1)
  t.equal(likeness([{ first: 0, last: 3 }], [road]), 1)
  t.equal(likeness([road], [open]), 0)
  t.equal(likeness([road, open], [all]), 4 / 6)
})
