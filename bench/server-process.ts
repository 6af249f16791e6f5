import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { onCore } from './pinning.ts'

/** A server in a process of its own. */
export type ServerProcess = { url: string; pid: number; stop: () => Promise<void> }

export type Start = {
  env?: Record<string, string>
  /** Whether it is kept to the server's core. */
  isPinned?: boolean
  /** Whether its log is thrown away instead of shown. */
  isQuiet?: boolean
}

/** Milliseconds after which a server that was told to end is ended. */
const PATIENCE = 15_000

/** Starts a script of Node's and waits until it prints an address of loopback. */
export async function startServer(args: readonly string[], { env = {}, isPinned = false, isQuiet = false }: Start = {}): Promise<ServerProcess> {
  const [command, rest] = onCore(process.execPath, args, isPinned)
  const child = spawn(command, rest, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', isQuiet ? 'ignore' : 'inherit'] })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
    child.kill('SIGTERM')
    await once(child, 'exit')
    clearTimeout(timer)
  }
  for await (const line of createInterface({ input: child.stdout })) {
    const url = line.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0]
    if (url) return { url, pid: child.pid ?? 0, stop }
  }
  throw new Error(`${args.join(' ')} ended without an address`)
}
