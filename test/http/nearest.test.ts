import t from 'tap'
import { nearest } from '../../src/http/nearest.ts'

const MONTHS = ['January', 'February', 'May', 'June', 'July', 'November', 'December']

t.test('finds the word that a misspelt one means', async (t) => {
  t.equal(nearest('Febuary', MONTHS), 'February')
  t.equal(nearest('DECMBER', MONTHS), 'December')
  t.equal(nearest('Mai', MONTHS), 'May')
  t.equal(nearest('July', MONTHS), 'July')
})

t.test('finds a name with brackets by what stands before them', async (t) => {
  t.equal(nearest('fields', ['format', 'fields[events]', 'fields[actors]']), 'fields[events]')
})

t.test('finds nothing where nothing is near', async (t) => {
  t.equal(nearest('Quark', MONTHS), undefined)
  t.equal(nearest('', MONTHS), undefined)
  t.equal(nearest('x', ['q', 'limit']), undefined, 'one letter is not near another')
  t.equal(nearest('', ['q']), undefined)
  t.equal(nearest('January', []), undefined)
  t.equal(nearest('x'.repeat(100_000), MONTHS), undefined)
})
