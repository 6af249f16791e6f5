import { type Kind, kindsOf } from '../kinds.ts'
import type { Bench, Filled, MeasureEach } from '../measuring.ts'
import { inTurn } from '../middle.ts'
import { toRatio } from '../ratio.ts'
import { compare } from '../rounds.ts'
import { questionsOf, takeSample } from '../samples.ts'
import { withServers } from '../servers.ts'

/** How many addresses are asked for again and again. */
const ADDRESSES = 16
const UNCHANGED_LIMIT = 0.75

async function measureKind({ file, events }: Filled, kind: Kind, { folder, ...rounds }: Bench) {
  return withServers(folder, async ({ readout, bare }) => {
    const server = await readout(file, { isPinned: true })
    const sample = await takeSample(server.url, kind.addresses, ADDRESSES)
    const ready = await bare(sample.bodies, { isPinned: true })
    const [plain, conditional] = [questionsOf(sample), questionsOf(sample, true)]
    const turns = (questions: typeof plain) => inTurn(questions.length, (index) => questions[index] ?? { path: '/' })
    const ask = { server: ready, next: turns(plain) }
    const named = { name: kind.label, events, note: '' }
    const again = await compare([{ server, next: turns(plain) }, ask], rounds)
    const unchanged = await compare([{ server, next: turns(conditional), status: 304 }, ask], rounds)
    return [toRatio({ group: 'again', ...named }, again, kind.limits.again), toRatio({ group: '304', ...named }, unchanged, UNCHANGED_LIMIT)]
  })
}

/** Questions that were asked before, and such that name the answer they have. */
export const measureAgain: MeasureEach = async (filled, bench) => {
  const figures = []
  for (const kind of kindsOf(filled.events)) {
    bench.tell(`asked again: ${kind.label}`)
    figures.push(...(await measureKind(filled, kind, bench)))
  }
  return figures.sort((one, other) => Number(one.group === '304') - Number(other.group === '304'))
}
