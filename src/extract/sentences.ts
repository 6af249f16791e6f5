import type { Token } from './document/tokens.ts'
import type { Document } from './document.ts'
import type { Span } from './readout.ts'

/** A sentence: tokens `[first, last)` of the document. */
export type Sentence = Span & { readonly index: number; readonly first: number; readonly last: number; readonly paragraph: number }

const LONGEST = 250
/** In brackets this short nothing ends a sentence: "(R-S.C.)". */
const LONGEST_ASIDE = 12

/** Splits a text into sentences; none crosses a paragraph, and an endless one is cut so that reading stays linear. */
export function splitSentences({ tokens, paragraphs, datelines }: Document): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  let paragraph = 0
  let dateline = 0
  let bracket = -LONGEST_ASIDE
  const close = (last: number) => {
    const from = tokens[first]
    const to = tokens[last - 1]
    if (from && to && last > first) sentences.push({ index: sentences.length, first, last, paragraph, start: from.start, end: to.end })
    first = last
  }
  for (const token of tokens) {
    const head = datelines[dateline]
    if (head && token.start >= head.start) {
      if (token.start < head.end || /^(?::|-+|–|—)$/.test(token.text)) {
        close(token.index)
        first = token.index + 1
        continue
      }
      dateline += 1
    }
    const leaves = token.start >= (paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY)
    if (token.text === '(') bracket = token.index
    else if (token.text === ')' || leaves) bracket = -LONGEST_ASIDE
    const isAside = token.index - bracket < LONGEST_ASIDE
    if (leaves || (!isAside && opensSentence(token, tokens[token.index - 1])) || token.index - first >= LONGEST) close(token.index)
    while (token.start >= (paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY)) paragraph += 1
  }
  close(tokens.length)
  return sentences
}

/** The tokenizer's own boundary, unless a closing mark or a lower-case word goes on the sentence before. */
const opensSentence = (token: Token, before: Token | undefined): boolean =>
  token.opens && !(/^[”"»)\]']+$/.test(token.lower) && !token.spaced) && !(/^\p{Ll}/u.test(token.text) && before !== undefined && !/[.!?]$/.test(before.text))
