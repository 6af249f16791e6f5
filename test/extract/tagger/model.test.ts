import t from 'tap'
import { WIDTH } from '../../../src/extract/tagger/lattice.ts'
import { LANES, RAISED, toBytes, toModel } from '../../../src/extract/tagger/model.ts'

const bits = 2
const weights = Int8Array.from({ length: 2 ** bits * WIDTH }, (_, place) => ((place * 37) % 255) - 127)
const tagger = { bits, weights, scale: 0.5, transitions: Float64Array.from({ length: WIDTH * WIDTH }, (_, place) => place / 7) }
const ranker = { bits: 3, weights: Int8Array.from({ length: 8 }, (_, place) => place - 4), scale: 0.25 }
const trained = { tagger, ranker }

t.test('weights come back from their file as they went in', async (t) => {
  const model = toModel(toBytes(trained))
  const { lanes, scale, transitions } = model.tagger
  t.same([scale, [...transitions]], [0.5, [...tagger.transitions]])
  t.same([model.ranker.bits, model.ranker.scale, [...model.ranker.weights]], [3, 0.25, [...ranker.weights]])
  weights.forEach((weight, place) => {
    const label = place % WIDTH
    const lane = lanes[Math.floor(place / WIDTH) * LANES + (label >> 2)] ?? 0
    t.equal(((lane >> (8 * (label % 4))) & 0xff) - RAISED, weight)
  })
})

t.test('weights of another version, and what are no weights, are refused in one line', async (t) => {
  const others = [
    toBytes({ ranker, tagger: { ...tagger, weights: weights.slice(WIDTH) } }),
    toBytes({ tagger, ranker: { ...ranker, weights: ranker.weights.slice(1) } }),
  ]
  for (const bytes of [...others, new Uint8Array(), new Uint8Array([1, 2, 3]), new TextEncoder().encode('no weights at all')])
    t.throws(() => toModel(bytes), /train them again/)
})
