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
  const { tokens } = page
  if (subject.reference) {
    const first = jointStart(page, subject.reference)
    return first === null ? subject.reference : nounOf(page, { first, last: subject.reference.last, reference: null })
  }
  const isLed = determiners.has(tokens[subject.first]?.lower ?? '') && subject.last - subject.first > 1 && tokens[subject.first + 1]?.lower !== 'of'
  const first = isLed ? subject.first + 1 : subject.first
  const span = spanOf(tokens, first, subject.last)
  const head = tokens[subject.last - 1]
  if (!span || !head || head.lower === 'it' || head.lower === 'there' || head.lower === 'this') return null
  const surface = page.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  return toMention({ first, last: subject.last, kind: 'description' }, { ...span, surface, index: -1, sentence: -1 })
}

const isParty = /^(person|name|country|organization)$/

/** First token of "Example and Sample", who speak jointly, where the reference is the second of them; null where it stands alone. */
export function jointStart({ tokens, referenceAt }: Page, { first, kind, actor }: Reference): number | null {
  const and = tokens[first - 1]?.tag === 'DET' ? first - 2 : first - 1
  const other = tokens[and]?.lower === 'and' ? referenceAt(and - 1) : null
  if (!other || other.last !== and || other.adjective || !isParty.test(kind) || !isParty.test(other.kind)) return null
  return actor === null || other.actor !== actor ? other.first : null
}
