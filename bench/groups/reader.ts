import { toFigure } from '../figures.ts'
import type { MeasureOnce } from '../measuring.ts'
import { measureReading } from '../reading.ts'

const LIMIT = { least: 0.3 }

/** How fast articles are read. */
export const measureReader: MeasureOnce = async (_, { rounds, tell }) => {
  tell('reading')
  return [toFigure({ group: 'reader', name: 'text read in a second of processor time', value: measureReading(rounds), unit: 'MB', limit: LIMIT })]
}
