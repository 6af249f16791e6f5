import { spanOf } from '../document/clauses.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import { speakerOf } from './speakers.ts'
import type { Draft } from './statement.ts'
import { subjectAfter } from './subjects.ts'

/** "According to the ministry, …" and "…, according to the ministry." */
export function findSources(page: Page, sentence: Sentence): Draft[] {
  const { tokens } = page
  const { first, last } = sentence
  for (let at = first; at < last - 2; at += 1) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to' || page.isQuoted(at)) continue
    const subject = subjectAfter(page, at + 2, sentence)
    if (!subject) continue
    const after = tokens[subject.last]?.text === ',' ? subject.last + 1 : null
    const head = at > first ? spanOf(tokens, first, tokens[at - 1]?.text === ',' ? at - 1 : at) : null
    const tail = after !== null && after < last ? spanOf(tokens, after, last) : null
    const content = [head, tail].filter((span) => span !== null)
    if (content.length === 0) continue
    return [
      {
        sentence: sentence.index,
        content,
        cue: { first: at, last: at + 2 },
        act: 'say',
        polarity: 'affirmative',
        speaker: speakerOf(page, subject),
        addressee: null,
        rule: 'source/according-to',
        confidence: 0.85,
        quotations: [],
        at,
      },
    ]
  }
  return []
}
