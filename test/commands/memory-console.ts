import { PassThrough, Readable } from 'node:stream'
import type { Console } from '../../src/commands/console.ts'
import { run } from '../../src/commands/program.ts'

async function readAll(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

/** What a command is given in place of the process's own streams and environment. */
export type Given = { input?: string | Uint8Array; env?: Console['env']; terminal?: boolean }

/** Runs the command line in memory: its exit code and what it wrote. */
export async function runCommand(argv: readonly string[], { input = '', env = {}, terminal = false }: Given = {}) {
  const stdout = Object.assign(new PassThrough(), { isTTY: terminal })
  const stderr = Object.assign(new PassThrough(), { isTTY: terminal })
  const written = Promise.all([readAll(stdout), readAll(stderr)])
  const exit = await run(argv, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr, env })
  stdout.end()
  stderr.end()
  const [out, err] = await written
  return { exit, out, err }
}
