import type { Reference } from '../actors.ts'
import { firstAfter, hasVerb } from '../document/clauses.ts'
import type { Page } from '../page.ts'
import type { Draft } from './statement.ts'

/** Statements below this confidence are left out: a missing record is better than a wrong one. */
const LEAST = 0.5
/**
 * The same for what the tagger alone reads: a person's whole clauses are more often speech than their chance says,
 * mere nouns less often: who calls a minister says nothing. Chosen on the development sets.
 */
const LEAST_CLAUSE = 0.35
const LEAST_NOUN = 0.7

/** Speakers that are persons, named or not: what a state or an organ does is more often a deed. */
const PERSONS: readonly Reference['kind'][] = ['person', 'name', 'title', 'pronoun', 'description']

/** Tells how sure a statement must be to be one, by who read it, what it reports and of whom. */
export function leastOf({ tokens }: Page, { basis, quotations, content, speaker }: Draft): number {
  if (basis === undefined || basis.rules !== null || quotations.length > 0) return LEAST
  const first = firstAfter(tokens, content[0]?.start ?? 0)
  const last = firstAfter(tokens, (content.at(-1)?.end ?? 0) - 1) + 1
  if (!hasVerb(tokens, first, last)) return LEAST_NOUN
  const isPersons = speaker !== null && PERSONS.includes(speaker.kind)
  return isPersons && content.length === 1 && tokens[first]?.lower !== 'to' ? LEAST_CLAUSE : LEAST
}
