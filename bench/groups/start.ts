import { join } from 'node:path'
import { toFigure } from '../figures.ts'
import type { MeasureOnce } from '../measuring.ts'
import { median } from '../middle.ts'
import { startServer } from '../server-process.ts'
import { READOUT, settingsFor } from '../servers.ts'

/** Milliseconds. */
const LIMIT = { most: 1000 }

/** How long it takes from the command to the first answer, with the article that comes with Readout. */
export const measureStart: MeasureOnce = async (_, { folder, rounds, tell }) => {
  tell('start')
  const env = settingsFor(join(folder, 'seeded.db'))
  await (await startServer([READOUT, 'serve'], { env })).stop()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    const { url, stop } = await startServer([READOUT, 'serve', '--no-seed'], { env })
    await (await fetch(`${url}/v1/events`)).arrayBuffer()
    times.push(performance.now() - began)
    await stop()
  }
  return [toFigure({ group: 'start', name: 'from the command to the first answer', value: median(times), unit: 'ms', limit: LIMIT })]
}
