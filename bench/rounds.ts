import { type Load, load } from './load.ts'
import { median } from './middle.ts'
import { processorTime } from './process-figures.ts'
import type { ServerProcess } from './server-process.ts'

/** How long rounds are, in seconds, and how many of them count; one more comes before to warm up. */
export type Rounds = { rounds: number; seconds: number }

/** Who is asked, and what. */
export type Party = { server: ServerProcess } & Omit<Load, 'url' | 'seconds'>

/** The middle of some rounds: answers a second, microseconds of the server's processor time for each, and bytes of a body on the average. */
export type Speed = { rate: number; processor: number; bytes: number }

async function measure({ server, ...questions }: Party, seconds: number): Promise<Speed> {
  const before = processorTime(server.pid)
  const { answers, rate, bytes } = await load({ url: server.url, seconds, ...questions })
  return { rate, processor: ((processorTime(server.pid) - before) * 1e6) / answers, bytes: bytes / answers }
}

/** Asks some servers in turns. */
export async function compare(parties: readonly Party[], { rounds, seconds }: Rounds): Promise<Speed[]> {
  const measured: Speed[][] = parties.map(() => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, party] of parties.entries()) {
      const speed = await measure(party, seconds)
      if (round > 0) measured[index]?.push(speed)
    }
  }
  const middle = (speeds: readonly Speed[], name: keyof Speed) => median(speeds.map((speed) => speed[name]))
  return measured.map((speeds) => ({ rate: middle(speeds, 'rate'), processor: middle(speeds, 'processor'), bytes: middle(speeds, 'bytes') }))
}
