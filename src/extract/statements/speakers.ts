import { DETERMINERS } from '../../lexicon/speech.ts'
import type { Reference } from '../actors.ts'
import { spanOf } from '../document/clauses.ts'
import { toMention } from '../mentions/mention.ts'
import type { Page } from '../page.ts'
import { toMean } from './discourse.ts'
import type { Subject } from './subjects.ts'

const determiners = new Set(DETERMINERS)

/** The mention that a subject is, or a description made of its words; a relative pronoun is the mention, and its noun whom it means. */
export function speakerOf(page: Page, subject: Subject | null): Reference | null {
  const noun = subject && nounOf(page, subject)
  const pronoun = page.tokens[subject?.relative ?? -1]
  if (!noun || !pronoun || !subject) return noun
  const { start, end, text } = pronoun
  return toMean({ ...noun, start, end, surface: text, first: pronoun.index, last: pronoun.index + 1 }, noun)
}

function nounOf(page: Page, subject: Subject): Reference | null {
  if (subject.reference) return subject.reference
  const { tokens } = page
  const first = determiners.has(tokens[subject.first]?.lower ?? '') && subject.last - subject.first > 1 ? subject.first + 1 : subject.first
  const span = spanOf(tokens, first, subject.last)
  const head = tokens[subject.last - 1]
  if (!span || !head || head.lower === 'it' || head.lower === 'there' || head.lower === 'this') return null
  const surface = page.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  return toMention({ first, last: subject.last, kind: 'description' }, { ...span, surface, index: -1, sentence: -1 })
}
