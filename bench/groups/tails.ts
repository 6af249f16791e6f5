import { type Figure, toFigure } from '../figures.ts'
import { kindsOf } from '../kinds.ts'
import { load } from '../load.ts'
import type { Filled, MeasureOnce } from '../measuring.ts'
import { inTurn, median, quantile } from '../middle.ts'
import type { ServerProcess } from '../server-process.ts'
import { withServers } from '../servers.ts'

const CONNECTIONS = 4
const LIMIT = { most: 1.5 }

type Tail = { events: number; server: ServerProcess; next: () => { path: string }; slowest: number[]; middle: number[] }

/** Every kind in turn. */
function mixOf(events: number) {
  const turns = kindsOf(events).map(({ addresses }) => inTurn(addresses.count, (index) => ({ path: addresses.at(index) })))
  const pick = inTurn(turns.length, (index) => turns[index])
  return () => pick()?.() ?? { path: '/' }
}

const growth = (tails: readonly Tail[]) => {
  const [smallest, largest] = [tails[0], tails.at(-1)]
  return smallest && largest ? median(largest.slowest) / median(smallest.slowest) : 0
}

function toFigures(tails: readonly Tail[]): Figure[] {
  const sizes = tails.map(({ events, slowest, middle }) => {
    const details = { 'median ms': median(middle), connections: CONNECTIONS }
    return toFigure({ group: 'tails', name: `99 of 100 answers to a mix, ${events} events`, events, value: median(slowest), unit: 'ms', details })
  })
  if (tails.length < 2) return sizes
  const figure = { group: 'tails', name: 'from the smallest to the largest', value: growth(tails), unit: 'times', limit: LIMIT }
  return [...sizes, toFigure(figure)]
}

/** How much longer the slowest hundredth of answers takes as the database grows: all sizes are asked in turns, by few connections. */
export const measureTails: MeasureOnce = (filled: readonly Filled[], { folder, tell, rounds, seconds }) =>
  withServers(folder, async ({ readout }) => {
    tell('the slowest answers of each size')
    const tails: Tail[] = []
    for (const { file, events } of filled) {
      const server = await readout(file, { isPinned: true, env: { ANSWER_CACHE: '0' } })
      tails.push({ events, server, next: mixOf(events), slowest: [], middle: [] })
    }
    for (let round = 0; round <= rounds; round += 1) {
      for (const { server, next, slowest, middle } of tails) {
        const { times } = await load({ url: server.url, next, seconds, connections: CONNECTIONS })
        if (round > 0) slowest.push(quantile(times, 0.99))
        if (round > 0) middle.push(quantile(times, 0.5))
      }
    }
    return toFigures(tails)
  })
