import { setTimeout } from 'node:timers/promises'
import { readAll, readSlowly } from '../export-readers.ts'
import { type Figure, toFigure } from '../figures.ts'
import type { MeasureEach } from '../measuring.ts'
import { processorTime, tellsOfProcesses } from '../process-figures.ts'
import { type Servers, withServers } from '../servers.ts'
import { watch } from '../watch.ts'

const EXPORTS = [
  ['ndjson', 'identity'],
  ['ndjson', 'gzip'],
  ['ndjson', 'br'],
  ['csv', 'identity'],
  ['json', 'identity'],
  ['gdelt', 'identity'],
] as const
const SLOW_SECONDS = 10
const MEGABYTE = 1_000_000
const LIMIT = { most: 200 }

type Watched = { rss: number; anonymous: number; wait: number }
const peaks = ({ rss, wait }: Watched) => ({ 'with mapped pages MB': rss, 'longest wait of others ms': wait })

/** An export that is read to its end, by a server of its own. */
async function measureExport(readout: () => ReturnType<Servers['readout']>, [format, encoding]: (typeof EXPORTS)[number], events: number): Promise<Figure> {
  const { url, pid, stop } = await readout()
  const began = performance.now()
  const { result, ...figures } = await watch({ pid, url }, () => readAll(`${url}/v1/events?format=${format}`, encoding))
  const seconds = (performance.now() - began) / 1000
  await stop()
  const { bytes, count, complete } = result
  if (complete !== 'true') throw new Error(`the export as ${format} did not say that it is complete`)
  const details = { rows: count, seconds, 'rows a second': count / seconds, 'MB sent': bytes / MEGABYTE, ...peaks(figures) }
  return toFigure({ group: 'exports', name: `${format}, ${encoding}`, events, value: figures.anonymous, unit: 'MB of its own', limit: LIMIT, details })
}

/** A reader who is slow and then leaves, and what the server still does for him afterwards. */
async function measureSlow(readout: () => ReturnType<Servers['readout']>, events: number): Promise<Figure> {
  const { url, pid, stop } = await readout()
  const { result, ...figures } = await watch({ pid, url }, () => readSlowly(`${url}/v1/events?format=ndjson`, SLOW_SECONDS))
  await setTimeout(500)
  const before = processorTime(pid)
  await setTimeout(3000)
  const afterwards = processorTime(pid) - before
  await stop()
  const details = { 'MB sent': result / MEGABYTE, ...peaks(figures), 'seconds of processor time in the three after it': afterwards }
  return toFigure({ group: 'exports', name: 'a slow reader who leaves', events, value: figures.anonymous, unit: 'MB of its own', limit: LIMIT, details })
}

/** How fast all events leave, what memory that takes, and how long others wait meanwhile. */
export const measureExports: MeasureEach = async ({ file, events }, { folder, tell }) => {
  if (!tellsOfProcesses) return []
  return withServers(folder, async ({ readout }) => {
    const figures: Figure[] = []
    for (const kind of EXPORTS) {
      tell(`export of everything: ${kind.join(', ')}`)
      figures.push(await measureExport(() => readout(file), kind, events))
    }
    return [...figures, await measureSlow(() => readout(file), events)]
  })
}
