import { existsSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

const MEGABYTE = 1_000_000
const CLOCK_TICKS_A_SECOND = 100
/** Milliseconds between two looks, and the share of a core below which a process is at rest. */
const PAUSE = 500
const REST = 0.05

/** Whether the system tells what a process takes. */
export const tellsOfProcesses = existsSync('/proc/self/stat')

/** Megabytes that /proc tells of a process: all, and those that are not pages of files. */
export function memoryOf(pid: number): { rss: number; anonymous: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) => (Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * 1024) / MEGABYTE
  return { rss: megabytes('VmRSS'), anonymous: megabytes('RssAnon') }
}

/** Seconds of processor time that a process has used, its threads included; 0 where the system does not tell. */
export function processorTime(pid: number): number {
  if (!tellsOfProcesses) return 0
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS_A_SECOND
}

/** Waits until a process is at rest, as a server is once its threads have started; 20 seconds at most. */
export async function settle(pid: number): Promise<void> {
  for (let look = 0; look < 40; look += 1) {
    const before = processorTime(pid)
    await setTimeout(PAUSE)
    if (processorTime(pid) - before <= (REST * PAUSE) / 1000) return
  }
}
