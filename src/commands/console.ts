import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** Where a command reads and writes, and the settings it runs under; the process itself is one. */
export type Console = {
  stdin: Readable & { isTTY?: boolean }
  stdout: Writable & { isTTY?: boolean; columns?: number }
  stderr: Writable & { isTTY?: boolean; columns?: number }
  env: Record<string, string | undefined>
}

/** Exit codes: the wish was fulfilled, was not, or made no sense. */
export const EXIT = { done: 0, failed: 1, misused: 2 } as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** What every command is given: the console, and a place to leave its exit code. */
export type Run = { console: Console; finish: (exit: Exit) => void }

/** Writes, and waits where the reader is slower than the writer. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

/** Text that cannot steer a terminal: control characters but line breaks and tabs become visible pictures. */
export const toPrintable = (text: string) =>
  text
    .replace(/\r\n/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, (control) => (control < ' ' ? String.fromCodePoint(0x2400 + (control.codePointAt(0) ?? 0)) : '\u{fffd}'))

/** Says what is wrong, in one line on standard error. */
export const complain = ({ stderr }: Console, line: string) =>
  write(
    stderr,
    `readout: ${toPrintable(line)
      .trim()
      .replace(/\s*\n\s*/g, ' ')}\n`,
  )

/** What an error says; of one that is none, its text. */
export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
