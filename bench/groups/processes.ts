import { toFigure } from '../figures.ts'
import { kindsOf } from '../kinds.ts'
import type { MeasureEach } from '../measuring.ts'
import { inTurn } from '../middle.ts'
import { leaveServerCore, useAllCores } from '../pinning.ts'
import { compare } from '../rounds.ts'
import { withServers } from '../servers.ts'

const LIMIT = { least: 1.6 }

/** How many more new lists two processes answer than one, all of them and the client on any core. */
export const measureProcesses: MeasureEach = async ({ file, events }, { folder, tell, ...rounds }) => {
  tell('two processes and one')
  useAllCores()
  try {
    return await withServers(folder, async ({ readout }) => {
      const { addresses } = kindsOf(events).find(({ name }) => name === 'list') ?? { addresses: { count: 1, at: () => '/v1/events' } }
      const start = async (workers: number) => ({
        server: await readout(file, { env: { WORKERS: String(workers), ANSWER_CACHE: '0' } }),
        next: inTurn(addresses.count, (index) => ({ path: addresses.at(index) })),
      })
      const [one, two] = await compare([await start(1), await start(2)], rounds)
      const details = { one: one?.rate ?? 0, two: two?.rate ?? 0 }
      return [toFigure({ group: 'processes', name: 'two against one', events, value: details.two / details.one, unit: 'times', limit: LIMIT, details })]
    })
  } finally {
    leaveServerCore()
  }
}
