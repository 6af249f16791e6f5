import type { Reference } from '../actors.ts'
import { spanOf } from '../document/clauses.ts'
import { toMention } from '../mentions/mention.ts'
import type { Page } from '../page.ts'
import type { Subject } from './subjects.ts'

/** The mention that a subject is, or a description made of its words. */
export function speakerOf(page: Page, subject: Subject | null): Reference | null {
  if (!subject) return null
  if (subject.reference) return subject.reference
  const { tokens } = page
  const first = /^(the|a|an)$/.test(tokens[subject.first]?.lower ?? '') && subject.last - subject.first > 1 ? subject.first + 1 : subject.first
  const span = spanOf(tokens, first, subject.last)
  const head = tokens[subject.last - 1]
  if (!span || !head || head.lower === 'it' || head.lower === 'there' || head.lower === 'this') return null
  const surface = page.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  return toMention({ first, last: subject.last, kind: 'description' }, { ...span, surface, index: -1, sentence: -1 })
}
