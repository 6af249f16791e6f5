import { toPrintable } from '../src/commands/console.ts'
import { shorten } from '../src/commands/table.ts'
import type { Miss } from './ledger.ts'
import type { Span } from './shapes.ts'

/** Characters of the text that are shown on either side of what is marked. */
const AROUND = 70
const WIDTH = 220

/** A piece of a text with ⟦marks⟧ around the spans; its beginning where there are none. */
export function showInContext(text: string, spans: readonly Span[]): string {
  const inOrder = [...spans].sort(([a], [b]) => a - b)
  const from = Math.max(0, (inOrder[0]?.[0] ?? 0) - AROUND)
  const to = Math.min(text.length, Math.max(...inOrder.map(([, end]) => end), from) + AROUND)
  let [shown, at] = [from > 0 ? '…' : '', from]
  for (const [start, end] of inOrder) {
    if (start < at) continue
    shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return toPrintable(`${shown}${text.slice(at, to)}${to < text.length ? '…' : ''}`)
    .replace(/\s+/g, ' ')
    .trim()
}

function formatMiss({ id, text, spans, gold, read }: Miss): string {
  const show = (description: string) => shorten(toPrintable(description), WIDTH)
  return `  ${id}: ${showInContext(text, spans)}\n    gold: ${show(gold)}\n    read: ${show(read)}\n`
}

/** The misses of a set by their kind, the most frequent first, of each kind as many as `most`. */
export function formatMisses(set: string, misses: readonly Miss[], most: number): string {
  const kinds = [...new Set(misses.map(({ kind }) => kind))].map((kind) => misses.filter((miss) => miss.kind === kind)).sort((a, b) => b.length - a.length)
  return kinds
    .map((ofKind) => {
      const shown = ofKind.slice(0, most)
      const count = shown.length < ofKind.length ? `${shown.length} of ${ofKind.length}` : ofKind.length
      return `\n${set}, ${ofKind[0]?.kind}: ${count}\n${shown.map(formatMiss).join('')}`
    })
    .join('')
}
