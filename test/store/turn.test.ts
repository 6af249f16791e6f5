import { setImmediate } from 'node:timers/promises'
import t from 'tap'
import { perTurn } from '../../src/store/turn.ts'

t.test('a value is read once in a turn of the event loop, again in the next, and at once when forgotten', async (t) => {
  let reads = 0
  const value = perTurn(() => {
    reads += 1
    return reads
  })
  t.same([value.read(), value.read()], [1, 1])
  await setImmediate()
  t.equal(value.read(), 2)
  value.forget()
  t.same([value.read(), value.read()], [3, 3])
})

t.test('nothing is kept of what failed to be read', async (t) => {
  let isBroken = true
  const value = perTurn(() => {
    if (isBroken) throw new Error('broken')
    return 'mended'
  })
  t.throws(value.read, { message: 'broken' })
  isBroken = false
  t.equal(value.read(), 'mended')
})
