import { Problem } from '../src/problems.ts'
import { toAnswer } from './answer.ts'
import type { Speed } from './figures.ts'
import type { Read } from './score.ts'

/** What `readout extract` calls an outlet that is not named. */
const UNKNOWN_OUTLET = 'unknown'
const INGESTED_AT = '2026-01-01T00:00:00.000Z'
const WARM_UP_ROUNDS = 200
const WARM_UP = 'Foreign Minister Asha Example met her counterpart Bo Sample in Oslo on Monday. “We agreed on much,” she said after the talks.'

const secondsOfProcessor = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const round = (value: number, digits: number) => Number(value.toFixed(digits))

/** Loads and warms up the product's reader into this process: `read` answers texts, `speed` tells how fast that went so far. */
export async function openReader(): Promise<{ extractor: { name: string; version: string }; read: Read; speed: () => Speed }> {
  const started = performance.now()
  const { EXTRACTOR, readArticle } = await import('../src/ingest.ts')
  const warmUp = () => readArticle({ outlet: UNKNOWN_OUTLET, text: WARM_UP }, INGESTED_AT)
  warmUp()
  const loadMilliseconds = Math.round(performance.now() - started)
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) warmUp()
  let [bytes, seconds] = [0, 0]

  const read: Read = ({ text, publishedOn = null, outlet = UNKNOWN_OUTLET }) => {
    const begun = secondsOfProcessor()
    try {
      return toAnswer(readArticle({ outlet, text, publishedOn }, INGESTED_AT))
    } catch (error) {
      if (error instanceof Problem) return null
      throw error
    } finally {
      seconds += secondsOfProcessor() - begun
      bytes += Buffer.byteLength(text)
    }
  }
  const speed = () => ({
    megabytesPerSecond: seconds === 0 ? 0 : round(bytes / 1e6 / seconds, 3),
    loadMilliseconds,
    memoryMegabytes: Math.round(process.memoryUsage().rss / 1e6),
  })
  return { extractor: EXTRACTOR, read, speed }
}
