import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

const SERVER_CORE = '0'
const ALL_CORES = `0-${availableParallelism() - 1}`

/** Whether a server can have a core of its own. */
const canPin = (() => {
  try {
    execFileSync('taskset', ['-p', String(process.pid)], { stdio: 'ignore' })
    return availableParallelism() > 1
  } catch {
    return false
  }
})()

/** What the run says about it. */
export const pinning = canPin ? 'the server has a core of its own, the client another' : 'server and client are not kept to a core each'

/** The command that runs another on the server's core, or on all of them. */
export const onCore = (command: string, args: readonly string[], isPinned: boolean): [string, string[]] =>
  canPin ? ['taskset', ['-c', isPinned ? SERVER_CORE : ALL_CORES, command, ...args]] : [command, [...args]]

/** Keeps this process, which is the client, off the server's core. */
export function leaveServerCore(): void {
  if (canPin) execFileSync('taskset', ['-acp', '1', String(process.pid)], { stdio: 'ignore' })
}

/** Lets this process run everywhere again. */
export function useAllCores(): void {
  if (canPin) execFileSync('taskset', ['-acp', ALL_CORES, String(process.pid)], { stdio: 'ignore' })
}
