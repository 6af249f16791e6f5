import type { Console } from './console.ts'

/** Bytes from which reading takes long enough to watch. */
const MUCH = 200_000
const WIDTH = 30

/** A bar that shows how much of a whole is done, with the share in percent. */
export function drawBar(done: number, total: number): string {
  const filled = Math.floor((WIDTH * done) / total)
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${Math.floor((100 * done) / total)} %`
}

/** A bar on a terminal that shows how much of a whole is done. */
export type Progress = { advance: (bytes: number) => void; clear: () => void }

/** Opens a progress bar on standard error; it stays dark where that is no terminal or there is little to read. */
export function openProgress({ stderr }: Console, total: number): Progress {
  if (!stderr.isTTY || total < MUCH) return { advance: () => {}, clear: () => {} }
  let done = 0
  let shown = ''
  return {
    advance(bytes) {
      done = Math.min(total, done + bytes)
      const line = drawBar(done, total)
      if (line !== shown) stderr.write(`\r${line}`)
      shown = line
    },
    clear() {
      stderr.write('\r\u{1b}[K')
      shown = ''
    },
  }
}
