import { toFigure } from '../figures.ts'
import type { MeasureOnce } from '../measuring.ts'
import { leaveServerCore, useAllCores } from '../pinning.ts'
import { measureStalls } from '../stalls.ts'

/** Articles that the database holds before, and those that are imported. */
const [STORED, IMPORTED] = [2500, 300]
/** Milliseconds. */
const LIMIT = 50

/** How long others wait at most while articles are imported; a machine that holds up a bare server longer than the limit cannot tell more than that it is no worse. */
export const measureImporting: MeasureOnce = async (_, { folder, tell }) => {
  tell('importing')
  useAllCores()
  try {
    const { alone, importing, articlesPerSecond } = await measureStalls({ folder, stored: STORED, articles: IMPORTED })
    const [value, bare] = [importing.service.longest, importing.bare.longest]
    const details = {
      'bare ms': bare,
      'median ms': importing.service.median,
      'longest alone ms': alone.service.longest,
      'articles a second': articlesPerSecond,
    }
    const stall = { group: 'importing', name: 'longest answer meanwhile', value, unit: 'ms', limit: { most: LIMIT }, passes: value <= Math.max(LIMIT, bare) }
    return [toFigure({ ...stall, details, note: value > LIMIT && stall.passes ? 'so is a bare server here' : '' })]
  } finally {
    leaveServerCore()
  }
}
