import { join } from 'node:path'
import t from 'tap'
import { extract } from '../src/extract/extract.ts'
import { MODEL_FILE, openModel } from '../src/model.ts'

const TEXT = 'Foreign Minister Asha Example said that the talks were useful.'

t.test('without the file of weights the rules read alone', async (t) => {
  const model = openModel(join(t.testdir(), 'none.bin'))
  t.equal(model, null)
  t.match(extract(TEXT, {}, model).statements, [{ rule: 'speech/say/that-clause', speaker: { name: 'Asha Example' } }])
})

t.test('a file that holds no weights is an error that says so', async (t) => {
  const file = join(t.testdir({ 'weights.bin': 'these are no weights' }), 'weights.bin')
  t.throws(() => openModel(file), /weights|version|bytes/i)
  t.throws(() => openModel(t.testdir()), 'so is one that cannot be read')
})

t.test('the weights that come along load', async (t) => {
  t.ok(openModel(MODEL_FILE))
})
