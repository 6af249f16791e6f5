import { type Console, write } from './console.ts'
import { type Tally, totalOf } from './import-tally.ts'
import { drawBar } from './progress.ts'

/** Milliseconds between two pictures on a terminal, and between two lines elsewhere. */
const EVERY = { terminal: 100, line: 10_000 } as const

/** Shows on standard error how far an import is. */
export type ImportProgress = { advance: (bytes: number, tally: Tally) => Promise<void>; clear: () => void }

/** Opens a bar that stays in its line on a terminal; elsewhere a line now and then. `total` is in bytes, null where it is not known. */
export function openImportProgress({ stderr }: Console, total: number | null, now: () => number = () => performance.now()): ImportProgress {
  const { isTTY = false } = stderr
  const started = now()
  let [done, shownAt, isShown] = [0, started, false]
  const picture = (tally: Tally, at: number) => {
    const articles = totalOf(tally)
    const rate = Math.round((articles * 1000) / Math.max(1, at - started))
    const counts = `${articles} articles, ${rate} a second, ${tally.failed} failed`
    if (total === null || total === 0) return counts
    return isTTY ? `${drawBar(done, total)}  ${counts}` : `${Math.floor((100 * done) / total)} %, ${counts}`
  }
  return {
    async advance(bytes, tally) {
      done = Math.min(total ?? Number.POSITIVE_INFINITY, done + bytes)
      const at = now()
      if (at - shownAt < (isTTY ? EVERY.terminal : EVERY.line)) return
      shownAt = at
      isShown = isTTY
      await write(stderr, isTTY ? `\r\u{1b}[K${picture(tally, at)}` : `readout: ${picture(tally, at)}\n`)
    },
    clear() {
      if (isShown) stderr.write('\r\u{1b}[K')
      isShown = false
    },
  }
}
