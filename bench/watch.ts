import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

const MEGABYTE = 1_000_000
const CLOCK_TICKS_A_SECOND = 100

/** Megabytes that /proc tells of a process: all, and those that are not pages of files. */
function memoryOf(pid: number): { rss: number; anonymous: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) => (Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * 1024) / MEGABYTE
  return { rss: megabytes('VmRSS'), anonymous: megabytes('RssAnon') }
}

/** Seconds of processor time that a process has used. */
export function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS_A_SECOND
}

/** Runs some work and samples the server beside it: peaks of memory in megabytes, and the longest wait for one small answer in milliseconds. */
export async function watch<T>({ pid, url }: { pid: number; url: string }, work: () => Promise<T>) {
  const peak = { rss: 0, anonymous: 0, wait: 0 }
  let isOver = false
  const sampling = (async () => {
    while (!isOver) {
      const began = performance.now()
      await fetch(`${url}/v1/terms?limit=1`).then((response) => response.text())
      const { rss, anonymous } = memoryOf(pid)
      Object.assign(peak, {
        rss: Math.max(peak.rss, rss),
        anonymous: Math.max(peak.anonymous, anonymous),
        wait: Math.max(peak.wait, performance.now() - began),
      })
      await setTimeout(20)
    }
  })()
  const result = await work().finally(() => {
    isOver = true
  })
  await sampling
  return { ...peak, result }
}
