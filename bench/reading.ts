import { readArticle } from '../src/ingest.ts'
import { median } from './middle.ts'

const SENTENCES = [
  'Foreign Minister Asha Example met her Norwegian counterpart Bo Sample in Oslo on Monday.',
  '"We agreed on much, and we will meet again in spring," Example said after the talks.',
  'Sample said that the two countries had discussed trade, security and the situation in the region.',
  'He stressed that a ceasefire was urgent and called on all sides to allow humanitarian aid in.',
  'The European Union condemned the attack on the port and threatened to impose sanctions.',
  'The spokesperson of the ministry denied that any such plan existed.',
  'A delegation of the United Nations is to visit the capital next week, the agency reported.',
]
const ARTICLES = 150

/** The text of a made-up article: 30 sentences. */
export const sampleText = (index: number) =>
  Array.from({ length: 30 }, (_, line) => SENTENCES[(index + line * (1 + (index % 3))) % SENTENCES.length]).join('\n\n')

const secondsOfCpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Rounds until the reader's code is compiled: a service reads for days. */
const WARM_UP = 3

/** Megabytes of made-up articles that are read in a second of processor time, helping threads included: the middle of some rounds after the warm-up. */
export function measureReading(rounds: number): number {
  const drafts = Array.from({ length: ARTICLES }, (_, index) => ({ outlet: 'Example Wire', text: sampleText(index) }))
  const bytes = drafts.reduce((sum, draft) => sum + Buffer.byteLength(draft.text), 0)
  const rates = Array.from({ length: rounds + WARM_UP }, () => {
    const started = secondsOfCpu()
    for (const draft of drafts) readArticle(draft, '2026-01-01T00:00:00.000Z')
    return bytes / 1e6 / (secondsOfCpu() - started)
  })
  return median(rates.slice(WARM_UP))
}
