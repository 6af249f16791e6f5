import { z } from 'zod'
import { firstAfter } from '../extract/document/clauses.ts'
import type { Token, TokenRange } from '../extract/document/tokens.ts'
import { mayFollow, openingOf, type Role } from '../extract/tagger/labels.ts'

const Spans = z.array(z.tuple([z.int(), z.int()]))

/** An article with the statements that annotators marked in it, in UTF-16 units: what is said, who says it, by which words. */
export const GoldArticle = z.object({
  id: z.string(),
  text: z.string(),
  publishedOn: z.string().nullish(),
  statements: z.array(z.object({ content: Spans, speaker: Spans.nullish(), cue: Spans.nullish() })),
})
export type GoldArticle = z.infer<typeof GoldArticle>

const isWord = (token: Token | undefined): boolean => token !== undefined && /[\p{L}\p{N}]/u.test(token.text)

/** Finds the tokens of spans without the marks at their ends; spans between which no word stands are one. */
export function rangesOf(tokens: readonly Token[], spans: readonly (readonly [number, number])[]): TokenRange[] {
  const ranges: TokenRange[] = []
  for (const [start, end] of spans) {
    let first = firstAfter(tokens, start)
    let last = firstAfter(tokens, end - 1) + 1
    while (first < last && !isWord(tokens[first])) first += 1
    while (last > first && !isWord(tokens[last - 1])) last -= 1
    const open = ranges.at(-1)
    if (open && !tokens.slice(open.last, first).some(isWord)) ranges[ranges.length - 1] = { ...open, last }
    else ranges.push({ first, last })
  }
  return ranges
}

/** The label of every token that the annotators' statements give; legal in every sequence. */
export function goldLabels(tokens: readonly Token[], sequences: readonly TokenRange[], statements: GoldArticle['statements']): Uint8Array {
  const labels = new Uint8Array(tokens.length)
  const mark = (role: Role, { first, last }: TokenRange) => {
    labels.fill(openingOf(role) + 1, first, last)
    if (first < last) labels[first] = openingOf(role)
  }
  for (const { content, speaker, cue } of statements) {
    const cueStart = cue?.[0]?.[0] ?? Number.NEGATIVE_INFINITY
    const isBefore = ({ first }: TokenRange) => cueStart > (tokens[first]?.start ?? 0)
    for (const range of rangesOf(tokens, content)) mark(isBefore(range) ? 'content>' : 'content<', range)
    for (const range of rangesOf(tokens, speaker?.slice(0, 1) ?? [])) mark(isBefore(range) ? 'speaker>' : 'speaker<', range)
    for (const range of rangesOf(tokens, cue ?? [])) mark('cue', range)
  }
  for (const { first, last } of sequences)
    for (let at = first; at < last; at += 1) {
      const label = labels[at] ?? 0
      if (!mayFollow(at === first ? null : (labels[at - 1] ?? null), label)) labels[at] = label - 1
    }
  return labels
}
