import { setTimeout } from 'node:timers/promises'
import { memoryOf } from './process-figures.ts'

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
