import { type Figure, toFigure } from '../figures.ts'
import type { MeasureEach } from '../measuring.ts'
import { median } from '../middle.ts'
import { withServers } from '../servers.ts'
import { AGGREGATES } from '../worst-questions.ts'

const LIMIT = { most: 250 }

/** How long facets, timeline and network of the whole set take that are not in the cache; the first time is only told. */
export const measureAggregates: MeasureEach = ({ file, events }, { folder, tell, rounds }) =>
  withServers(folder, async ({ readout }) => {
    const { url } = await readout(file, { env: { ANSWER_CACHE: '0' } })
    const figures: Figure[] = []
    for (const path of AGGREGATES) {
      tell(`aggregates of everything: ${path}`)
      const times: number[] = []
      for (let round = 0; round <= rounds; round += 1) {
        const began = performance.now()
        const answer = await fetch(url + path)
        await answer.arrayBuffer()
        if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
        times.push(performance.now() - began)
      }
      const details = { 'first ms': times[0] ?? 0, 'longest ms': Math.max(...times) }
      figures.push(toFigure({ group: 'aggregates', name: path, events, value: median(times.slice(1)), unit: 'ms', limit: LIMIT, details }))
    }
    return figures
  })
