import { SOURCE_PHRASES } from '../../lexicon/speech.ts'
import { spanOf } from '../document/clauses.ts'
import { indexPhrases } from '../document/phrase-index.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import { speakerOf } from './speakers.ts'
import type { Draft } from './statement.ts'
import { subjectAfter } from './subjects.ts'

const findPhrase = indexPhrases(SOURCE_PHRASES.map((phrase) => ({ phrase, cased: false, value: phrase.replaceAll(' ', '-') })))

/** "According to the ministry, …" and "…, according to the ministry." */
export function findSources(page: Page, sentence: Sentence): Draft[] {
  const { tokens } = page
  const { first, last } = sentence
  for (let at = first; at < last - 2; at += 1) {
    const phrase = findPhrase(tokens, at)
    if (!phrase || page.isQuoted(at)) continue
    const subject = subjectAfter(page, at + phrase.length, sentence)
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
        cue: { first: at, last: at + phrase.length },
        act: 'say',
        polarity: 'affirmative',
        speaker: speakerOf(page, subject),
        sureOfSpeaker: 0.9,
        addressee: null,
        rule: `source/${phrase.value}`,
        confidence: 0.85,
        quotations: [],
        at,
      },
    ]
  }
  return []
}
