import { type Kind, kindsOf } from '../kinds.ts'
import { load } from '../load.ts'
import type { Bench, Filled, MeasureEach } from '../measuring.ts'
import { readMetrics } from '../metrics.ts'
import { inTurn } from '../middle.ts'
import { toRatio } from '../ratio.ts'
import { compare } from '../rounds.ts'
import { questionsOf, type Sample, takeSample } from '../samples.ts'
import { withServers } from '../servers.ts'

/** The cache that is shipped, in bytes, and the part of all answers that it may hold at most, so that none is left when its turn comes again. */
const SHIPPED_CACHE = 33_554_432
const HELD = 0.4
/** Addresses that are asked at most, each once before the first round, so that what is measured is the service and not the disk; and how long that may take, in seconds. */
const [MOST_ADDRESSES, PATIENCE] = [50_000, 300]
const REPEATED = 'readout_answers_repeated_total'

const askedOf = ({ addresses }: Kind) => Math.min(addresses.count, MOST_ADDRESSES)
const cacheFor = (kind: Kind, { bytes }: Sample) => Math.min(SHIPPED_CACHE, Math.floor(askedOf(kind) * bytes * HELD))

async function measureKind({ file, events }: Filled, kind: Kind, sample: Sample, { folder, ...rounds }: Bench) {
  const cache = cacheFor(kind, sample)
  return withServers(folder, async ({ readout, bare }) => {
    const server = await readout(file, { isPinned: true, env: { ANSWER_CACHE: String(cache) } })
    const ready = await bare(sample.bodies, { isPinned: true })
    const known = questionsOf(sample)
    const asked = askedOf(kind)
    const next = inTurn(asked, (index) => ({ path: kind.addresses.at(index) }))
    await load({ url: server.url, next, seconds: PATIENCE, most: asked })
    const speeds = await compare(
      [
        { server, next },
        { server: ready, next: inTurn(known.length, (index) => known[index] ?? { path: '/' }) },
      ],
      rounds,
    )
    const repeated = (await readMetrics(server.url))(REPEATED)
    if (repeated > 0) throw new Error(`${kind.label}: ${repeated} answers came from the cache`)
    const note = cache < SHIPPED_CACHE ? `ANSWER_CACHE=${cache}, since there are ${asked} addresses` : ''
    const figure = toRatio({ group: 'first', name: kind.label, events, note }, speeds, kind.limits.first)
    return { ...figure, details: { ...figure.details, addresses: asked, items: sample.items, cache } }
  })
}

/** Questions that are new to the service: each address comes again only when its answer has long left the cache. */
export const measureFirst: MeasureEach = async (filled, bench) => {
  const kinds = kindsOf(filled.events)
  const samples = await withServers(bench.folder, async ({ readout }) => {
    const { url } = await readout(filled.file, { env: { ANSWER_CACHE: '0' } })
    const taken: Sample[] = []
    for (const { label, addresses } of kinds) {
      bench.tell(`a sample of answers: ${label}`)
      taken.push(await takeSample(url, addresses))
    }
    return taken
  })
  const figures = []
  for (const [index, kind] of kinds.entries()) {
    bench.tell(`asked for the first time: ${kind.label}`)
    const sample = samples[index]
    if (sample) figures.push(await measureKind(filled, kind, sample, bench))
  }
  return figures
}
