import type { GoldArticle } from '../../src/training/gold.ts'

const KINDS: Readonly<Record<string, 'speaker' | 'cue' | 'content'>> = { s: 'speaker', q: 'cue', c: 'content' }

/** A made-up article from a text in which [s:…] marks speakers, [q:…] cues and [c:…] contents, one statement a paragraph. */
export function annotate(id: string, marked: string): GoldArticle {
  let text = ''
  const statements: { content: [number, number][]; speaker: [number, number][]; cue: [number, number][] }[] = []
  for (const paragraph of marked.split(/(\n\n)/)) {
    const found = { content: [] as [number, number][], speaker: [] as [number, number][], cue: [] as [number, number][] }
    let rest = paragraph
    for (let at = rest.search(/\[[sqc]:/); at >= 0; at = rest.search(/\[[sqc]:/)) {
      const close = rest.indexOf(']', at)
      const kind = KINDS[rest[at + 1] ?? '']
      text += rest.slice(0, at)
      const start = text.length
      text += rest.slice(at + 3, close)
      if (kind) found[kind].push([start, text.length])
      rest = rest.slice(close + 1)
    }
    text += rest
    if (found.content.length > 0) statements.push(found)
  }
  return { id, text, statements }
}
