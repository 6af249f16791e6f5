import { hasVerb } from '../document/clauses.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import { type Subject, subjectBefore } from './subjects.ts'

/** What opens a clause that another is yet to follow. */
const OPENING = /^(when|after|as|while|if|although|though|before|since|because|once|until|asked|without|despite)$/

/** First token of the main clause, before `end`: the one behind the comma where a subordinate clause opens the sentence. */
export function mainClause(page: Page, sentence: Sentence, end: number): number {
  const { first } = sentence
  const from = page.tokens[first]?.tag === 'CCONJ' ? first + 1 : first
  return OPENING.test(page.tokens[from]?.lower ?? '') ? behindOpening(page, sentence, end) : first
}

/** First token of the clause with a verb before `end` that a comma parts from what opens the sentence; the sentence's own where there is none. */
export function behindOpening({ tokens, isQuoted }: Page, { first }: Sentence, end: number): number {
  for (let at = first + 1; at < end; at += 1)
    if (tokens[at]?.text === ',' && !isQuoted(at) && /^(DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tokens[at + 1]?.tag ?? '') && hasVerb(tokens, at + 1, end))
      return at + 1
  return first
}

/** The known subject of the last finite verb before a token that has one, none before `first`. */
export function subjectShared(page: Page, verb: number, first: number, sentence: Sentence): Subject | null {
  const { tokens } = page
  for (let at = verb - 1; at > first; at -= 1) {
    const token = tokens[at]
    const finite = (token?.tag === 'VERB' || token?.tag === 'AUX') && tokens[at - 1]?.lower !== 'to' && !token.lower.endsWith('ing')
    const subject = finite && !page.isQuoted(at) ? subjectBefore(page, at, sentence) : null
    if (subject?.reference && subject.first >= first) return subject
  }
  return null
}
