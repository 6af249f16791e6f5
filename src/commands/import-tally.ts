import type { Result } from './import-run.ts'

/** What an import did so far, in articles; `read` are those that were read anew. */
export type Tally = { created: number; updated: number; unchanged: number; failed: number; read: number }

/** What an import did, how long it took, and whether it was stopped before its end. */
export type Summary = Tally & { seconds: number; articlesPerSecond: number; stopped: boolean }

/** An import that has done nothing yet. */
export const openTally = (): Tally => ({ created: 0, updated: 0, unchanged: 0, failed: 0, read: 0 })

/** Counts what became of a draft. */
export function count(tally: Tally, { outcome, isRead }: Result): void {
  tally[outcome] += 1
  if (isRead) tally.read += 1
}

/** How many articles have come through. */
export const totalOf = ({ created, updated, unchanged, failed }: Tally): number => created + updated + unchanged + failed

/** Sums up an import that took some milliseconds. */
export const summarize = (tally: Tally, milliseconds: number, stopped: boolean): Summary => ({
  ...tally,
  seconds: Math.round(milliseconds) / 1000,
  articlesPerSecond: Math.round((totalOf(tally) * 10_000) / Math.max(1, milliseconds)) / 10,
  stopped,
})

/** A summary in a line. */
export function formatSummary({ created, updated, unchanged, failed, seconds, articlesPerSecond, stopped }: Summary): string {
  const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${failed} failed`
  return `Articles: ${counts}, in ${seconds.toFixed(1)} s (${articlesPerSecond} a second).${stopped ? ' Stopped; run it again to go on.' : ''}\n`
}
