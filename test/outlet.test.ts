import t from 'tap'
import { toOutlet } from '../src/outlet.ts'

t.test('an outlet is a name that may end in its country, or both apart', async (t) => {
  t.same(toOutlet('Sample News'), { name: 'Sample News', country: null })
  t.same(toOutlet('Sample News (Turkey)'), { name: 'Sample News', country: 'TUR' })
  t.same(toOutlet('Sample News (UK)'), { name: 'Sample News', country: 'GBR' })
  t.same(toOutlet('Sample News (IRN)'), { name: 'Sample News', country: 'IRN' })
  t.same(toOutlet('Sample News (online)'), { name: 'Sample News (online)', country: null })
  t.same(toOutlet({ name: 'Sample News' }), { name: 'Sample News', country: null })
  t.same(toOutlet({ name: 'Sample News', country: 'IRN' }), { name: 'Sample News', country: 'IRN' })
})
