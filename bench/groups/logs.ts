import { type Figure, toFigure } from '../figures.ts'
import { kindsOf } from '../kinds.ts'
import type { MeasureEach } from '../measuring.ts'
import { inTurn } from '../middle.ts'
import { compare } from '../rounds.ts'
import { withServers } from '../servers.ts'

/** What remains of the speed when each request is logged, to a log that is thrown away. */
export const measureLogs: MeasureEach = ({ file, events }, { folder, tell, ...rounds }) =>
  withServers(folder, async ({ readout }) => {
    const loud = await readout(file, { isPinned: true, isQuiet: true, env: { ANSWER_CACHE: '0', LOG_LEVEL: 'info' } })
    const silent = await readout(file, { isPinned: true, env: { ANSWER_CACHE: '0' } })
    const figures: Figure[] = []
    for (const { name, label, addresses } of kindsOf(events)) {
      if (name !== 'event' && name !== 'list') continue
      tell(`requests logged: ${label}`)
      const turns = () => inTurn(addresses.count, (index) => ({ path: addresses.at(index) }))
      const [logged, plain] = await compare(
        [loud, silent].map((server) => ({ server, next: turns() })),
        rounds,
      )
      if (!logged || !plain) continue
      const details = { logged: logged.rate, 'not logged': plain.rate, 'more CPU µs': logged.processor - plain.processor }
      figures.push(toFigure({ group: 'logs', name: `${label}, logged`, events, value: logged.rate / plain.rate, unit: 'of what is answered without', details }))
    }
    return figures
  })
