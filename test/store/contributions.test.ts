import fc from 'fast-check'
import t from 'tap'
import type { Actor } from '../../src/records/actor.ts'
import { mergeContributions } from '../../src/store/contributions.ts'

const name = fc.constantFrom('Example', 'Asha Example', 'Asha M. Example', 'Asha Maria Example', 'A. Example')
const actor: fc.Arbitrary<Actor> = fc.record({
  id: fc.constant('person/asha-example'),
  kind: fc.constant('person'),
  name,
  names: fc.uniqueArray(name, { minLength: 1 }),
  country: fc.constantFrom('TUR', 'IRN', null),
  sector: fc.constantFrom('GOV', null),
})

t.test('merging a newer contribution with the merger of the older ones is merging them all', async () => {
  fc.assert(
    fc.property(fc.array(actor, { minLength: 2 }), ([newest, next, ...older]) => {
      if (!newest || !next) return false
      const whole = mergeContributions(newest, [next, ...older])
      const step = mergeContributions(newest, [mergeContributions(next, older)])
      return JSON.stringify(whole) === JSON.stringify(step)
    }),
  )
})

t.test('the fullest name wins, whoever came first', async (t) => {
  const [short, full] = ['A. Example', 'Asha Maria Example'].map((name) => ({ ...sample, name, names: [name] }))
  if (!short || !full) throw new Error('two names, two actors')
  t.equal(mergeContributions(short, [full]).name, 'Asha Maria Example')
  t.equal(mergeContributions(full, [short]).name, 'Asha Maria Example')
})

const sample: Actor = { id: 'person/asha-example', kind: 'person', name: 'Example', names: ['Example'], country: null, sector: null }
