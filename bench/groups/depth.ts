import { type Figure, toFigure } from '../figures.ts'
import { load } from '../load.ts'
import type { MeasureEach } from '../measuring.ts'
import { inTurn, median, quantile } from '../middle.ts'
import { withServers } from '../servers.ts'
import { VOCABULARY } from '../words.ts'

const LISTS = [
  '/v1/events?limit=50',
  '/v1/events?type=CONSULT,ACCUSE&limit=50',
  '/v1/events?sort=-occurred&limit=50',
  '/v1/events?sort=-published&limit=50',
  '/v1/statements?form=direct&limit=50',
  `/v1/statements?q=${VOCABULARY[0]}&limit=50`,
]
const DEPTH = 200
/** How many pages at either end are compared. */
const PAGES = 10
const LIMIT = { most: 1.15 }

/** The addresses of full pages of a list, one after the other as their cursors lead. */
async function walk(url: string, list: string): Promise<string[]> {
  const pages: string[] = []
  for (let path = list; pages.length < DEPTH; ) {
    const { items, next } = JSON.parse(await (await fetch(url + path)).text())
    if (items.length === 50) pages.push(path)
    if (next === null) return pages
    path = `${list}&cursor=${encodeURIComponent(next)}`
  }
  return pages
}

/** Compares the middle times of the first pages and of the last ones of a walk, which are asked for in turns, one at a time. */
export const measureDepth: MeasureEach = ({ file, events }, { folder, tell, rounds, seconds }) =>
  withServers(folder, async ({ readout }) => {
    const { url } = await readout(file, { isPinned: true, env: { ANSWER_CACHE: '0' } })
    const timeOf = async (pages: readonly string[]) => {
      const { times } = await load({ url, seconds: seconds / 2, connections: 1, next: inTurn(pages.length, (index) => ({ path: pages[index] ?? '' })) })
      return quantile(times, 0.5)
    }
    const figures: Figure[] = []
    for (const list of LISTS) {
      tell(`deep pages of ${list}`)
      const pages = await walk(url, list)
      const [first, deep]: [number[], number[]] = [[], []]
      for (let round = 0; round < rounds + 1; round += 1) {
        first.push(await timeOf(pages.slice(0, PAGES)))
        deep.push(await timeOf(pages.slice(-PAGES)))
      }
      const [near, far] = [median(first.slice(1)), median(deep.slice(1))]
      const details = { pages: pages.length, 'first page ms': near, 'deep page ms': far }
      figures.push(toFigure({ group: 'depth', name: list, events, value: far / near, unit: 'of the first page’s time', limit: LIMIT, details }))
    }
    return figures
  })
