import fc from 'fast-check'
import t from 'tap'
import { firstOf } from '../../src/store/ranking.ts'

t.test('the first of some values are those that sorting all of them puts first', async () => {
  const order = (a: { key: number }, b: { key: number }) => a.key - b.key
  fc.assert(
    fc.property(fc.array(fc.record({ key: fc.nat(9), place: fc.nat() })), fc.integer({ min: 1, max: 12 }), (values, top) => {
      return JSON.stringify(firstOf(values, top, order)) === JSON.stringify(values.toSorted(order).slice(0, top))
    }),
  )
})
