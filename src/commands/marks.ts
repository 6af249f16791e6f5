import type { ArticleRecords } from '../records/article-records.ts'
import type { Evidence } from '../records/evidence.ts'

/** A piece of an article that a record points at; offsets in code points, half-open. */
export type Mark = { label: string; kind: 'statement' | 'event'; start: number; end: number }

/** A stretch of text with the same marks over all of it; those that begin or end at its edges are named there. */
export type Segment = { text: string; opening: Mark[]; inside: Mark[]; closing: Mark[] }

const toMarks = (kind: Mark['kind'], label: string, evidence: readonly Evidence[]): Mark[] => evidence.map(({ start, end }) => ({ kind, label, start, end }))

/** The label of an event in a report. */
export const labelEvent = (index: number) => `E${index + 1}`
/** The label of a statement in a report. */
export const labelStatement = (index: number) => `S${index + 1}`

/** Every passage that tells an event or holds what a statement says. */
export function findMarks({ events, statements }: Pick<ArticleRecords, 'events' | 'statements'>): Mark[] {
  return [
    ...events.flatMap(({ evidence }, index) => toMarks('event', labelEvent(index), evidence)),
    ...statements.flatMap(({ content }, index) => toMarks('statement', labelStatement(index), content)),
  ]
}

const byWidth = (a: Mark, b: Mark) => b.end - b.start - (a.end - a.start) || a.label.localeCompare(b.label)

/** A text cut wherever a mark begins or ends. */
export function cutAtMarks(text: string, marks: readonly Mark[]): Segment[] {
  const characters = [...text]
  const edges = [...new Set([0, characters.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? characters.length
    const inside = marks.filter(({ start, end }) => start <= from && to <= end).sort(byWidth)
    return {
      text: characters.slice(from, to).join(''),
      opening: inside.filter(({ start }) => start === from),
      inside,
      closing: inside.filter(({ end }) => end === to).reverse(),
    }
  })
}
