import t from 'tap'
import { WIDTH } from '../../../src/extract/tagger/lattice.ts'
import { LANES, RAISED, toBytes, toModel } from '../../../src/extract/tagger/model.ts'

const bits = 2
const weights = Int8Array.from({ length: 2 ** bits * WIDTH }, (_, place) => ((place * 37) % 255) - 127)
const trained = { bits, weights, scale: 0.5, transitions: Float64Array.from({ length: WIDTH * WIDTH }, (_, place) => place / 7) }

t.test('weights come back from their file as they went in', async (t) => {
  const { lanes, scale, transitions } = toModel(toBytes(trained))
  t.same([scale, [...transitions]], [0.5, [...trained.transitions]])
  weights.forEach((weight, place) => {
    const label = place % WIDTH
    const lane = lanes[Math.floor(place / WIDTH) * LANES + (label >> 2)] ?? 0
    t.equal(((lane >> (8 * (label % 4))) & 0xff) - RAISED, weight)
  })
})

t.test('weights of another version, and what are no weights, are refused in one line', async (t) => {
  const other = toBytes({ ...trained, weights: weights.slice(WIDTH) })
  for (const bytes of [other, new Uint8Array(), new Uint8Array([1, 2, 3]), new TextEncoder().encode('no weights at all')])
    t.throws(() => toModel(bytes), /train them again/)
})
