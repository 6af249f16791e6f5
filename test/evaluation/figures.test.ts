import { readFileSync } from 'node:fs'
import t from 'tap'
import { Evaluation, FIGURES_FILE } from '../../evaluation/figures.ts'
import { EXTRACTOR } from '../../src/ingest.ts'

t.test('evaluation/figures.json holds the figures of the present reader: npm run evaluate -- FOLDER --record', async (t) => {
  const { extractor, sets } = Evaluation.parse(JSON.parse(readFileSync(FIGURES_FILE, 'utf8')))
  t.same(extractor, EXTRACTOR)
  t.ok('made-up' in sets)
})
