import { setTimeout } from 'node:timers/promises'
import { type Figure, toFigure } from '../figures.ts'
import type { MeasureEach } from '../measuring.ts'
import { readMetrics } from '../metrics.ts'
import { median } from '../middle.ts'
import { withServers } from '../servers.ts'
import { WORST_QUESTIONS } from '../worst-questions.ts'

const HELD = 'readout_event_loop_delay_seconds{quantile="1"}'
/** Milliseconds. */
const LIMIT = 20
/** Milliseconds that are watched at least, since the server looks at its event loop every 10. */
const LEAST_WATCH = 100

type Held = { idle: number; busy: number; time: number }

/** How long a question takes, how long it holds the event loop, and how long the loop is held in as much time without it; in milliseconds. */
async function ask(url: string, path: string): Promise<Held> {
  const held = async () => (await readMetrics(url))(HELD) * 1000
  await held()
  const began = performance.now()
  const answer = await fetch(url + path)
  const body = await answer.text()
  const time = performance.now() - began
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${body}`)
  await setTimeout(LEAST_WATCH)
  const busy = await held()
  await setTimeout(time + LEAST_WATCH)
  return { busy, idle: await held(), time }
}

const worst = (asked: readonly Held[], name: keyof Held) => Math.max(...asked.map((one) => one[name]))

/** Asks each of the worst questions a few times after a first one, which is only told; a machine that holds an idle server longer than the limit cannot tell more than that it is no worse. */
export const measureEventLoop: MeasureEach = ({ file, events }, { folder, tell, rounds }) =>
  withServers(folder, async ({ readout }) => {
    const { url } = await readout(file, { env: { ANSWER_CACHE: '0' } })
    const figures: Figure[] = []
    for (const path of WORST_QUESTIONS) {
      tell(`event loop while asked for ${path}`)
      const asked: Held[] = []
      const first = await ask(url, path)
      for (let round = 0; round < rounds; round += 1) asked.push(await ask(url, path))
      const [value, idle] = [worst(asked, 'busy'), worst(asked, 'idle')]
      const details = {
        'median held ms': median(asked.map(({ busy }) => busy)),
        'idle held ms': idle,
        'first held ms': first.busy,
        'answered in ms': median(asked.map(({ time }) => time)),
      }
      const held = { group: 'loop', name: path, events, value, unit: 'ms held', limit: { most: LIMIT }, passes: value <= Math.max(LIMIT, idle), details }
      figures.push(toFigure({ ...held, note: value > LIMIT && held.passes ? 'so is an idle server here' : '' }))
    }
    return figures
  })
