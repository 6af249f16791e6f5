import t from 'tap'
import { openingOf, type Role } from '../../../src/extract/tagger/labels.ts'
import { WIDTH } from '../../../src/extract/tagger/lattice.ts'
import { likelySpeaker } from '../../../src/extract/tagger/likely-speakers.ts'

const sentence = { first: 0, last: 10 }
const cue = { first: 5, last: 6, role: 'cue', sentence: 3, sequence: 2, belief: 1 } as const

/** What a tagger believes that holds some tokens for speakers. */
function believed(chances: readonly (readonly [number, Role, number])[]): Float64Array {
  const beliefs = new Float64Array(sentence.last * WIDTH)
  for (const [at, role, chance] of chances) beliefs[at * WIDTH + openingOf(role)] = chance
  return beliefs
}

t.test('the likeliest words of the sentence on their side of the cue are its speaker', async (t) => {
  const found = likelySpeaker(
    believed([
      [1, 'speaker>', 0.3],
      [2, 'speaker>', 0.4],
      [4, 'speaker>', 0.1],
      [8, 'speaker<', 0.3],
    ]),
    sentence,
    cue,
  )
  t.same(found, { first: 1, last: 3, role: 'speaker>', sentence: 3, sequence: 2, belief: 0.4 })
})

t.test('words behind the cue speak where they are likelier than those before it', async (t) => {
  t.match(
    likelySpeaker(
      believed([
        [2, 'speaker>', 0.3],
        [8, 'speaker<', 0.6],
      ]),
      sentence,
      cue,
    ),
    { first: 8, last: 9, role: 'speaker<' },
  )
})

t.test('where nothing is likely nobody speaks', async (t) => {
  t.equal(
    likelySpeaker(
      believed([
        [2, 'speaker>', 0.2],
        [8, 'speaker>', 0.9],
      ]),
      sentence,
      cue,
    ),
    null,
  )
})
