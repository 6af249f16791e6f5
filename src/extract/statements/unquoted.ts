import { spanOf } from '../document/clauses.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import type { Cue } from './cues.ts'
import { speakerOf } from './speakers.ts'
import type { Draft } from './statement.ts'

const CONFIDENCE = 0.9
const SURE = 0.85
/** Tokens from a cue to its colon: "went on to the reporters:". */
const NEAR = 5
const FIRST_PERSON = /^(i|we|me|us|my|our|mine|ours)$/

/** The token behind the colon that a cue ends with, where no quotation mark opens; null where there is none. */
function behindColon({ tokens, isQuoted }: Page, { to, inverted }: Cue, last: number): number | null {
  for (let at = to; at < Math.min(last - 1, to + NEAR) && !inverted; at += 1) {
    if (tokens[at]?.text === ':') return tokens[at + 1]?.capital === true && !isQuoted(at + 1) ? at + 1 : null
    if (tokens[at]?.tag === 'PUNCT' || tokens[at]?.tag === 'VERB') return null
  }
  return null
}

/** "She went on: I have seen the trucks. They carry food.": the first person without quotation marks, up to the next cue of the paragraph. */
export function findUnquoted(page: Page, sentences: readonly Sentence[], cuesOf: (sentence: number) => readonly Cue[]): Draft[] {
  const { tokens, isQuoted } = page
  return sentences.flatMap((sentence, place) =>
    cuesOf(sentence.index).flatMap((cue): Draft[] => {
      const first = behindColon(page, cue, sentence.last)
      if (first === null || !tokens.slice(first, sentence.last).some(({ lower }, ahead) => FIRST_PERSON.test(lower) && !isQuoted(first + ahead))) return []
      let { last } = sentence
      for (let after = place + 1; after < sentences.length; after += 1) {
        const next = sentences[after]
        if (!next || next.paragraph !== sentence.paragraph || cuesOf(next.index).length > 0 || isQuoted(next.first)) break
        last = next.last
      }
      const span = spanOf(tokens, first, last)
      const speaker = cue.agentless ? null : speakerOf(page, cue.subject)
      if (!span) return []
      return [
        {
          sentence: sentence.index,
          content: [span],
          cue: { first: cue.first, last: cue.last },
          act: cue.entry.act,
          polarity: cue.negative ? 'negative' : 'affirmative',
          speaker,
          sureOfSpeaker: speaker === null ? 0 : SURE,
          addressee: null,
          rule: `${cue.rule}/unquoted`,
          confidence: CONFIDENCE,
          quotations: [],
          at: cue.first,
        },
      ]
    }),
  )
}
