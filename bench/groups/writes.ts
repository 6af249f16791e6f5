import { toFigure } from '../figures.ts'
import type { MeasureOnce } from '../measuring.ts'
import { measureWriting } from '../writing.ts'

/** Articles that the database holds before. */
const ARTICLES = 2500
const LIMIT = { least: 0.5 }

/** How fast articles are written, as a share of plain inserts of the same rows. */
export const measureWrites: MeasureOnce = async (_, { rounds, tell }) => {
  tell('writing')
  const { store, raw } = await measureWriting({ articles: ARTICLES, rounds })
  const details = { 'articles a second': store, 'by plain inserts': raw }
  return [toFigure({ group: 'writes', name: 'articles written', value: store / raw, unit: 'of plain inserts', limit: LIMIT, details })]
}
