import { firstAfter, hasVerb } from '../document/clauses.ts'
import type { Page } from '../page.ts'
import type { Draft } from './statement.ts'

/** Statements below this confidence are left out: a missing record is better than a wrong one. */
export const LEAST = 0.5
/** The same for what the tagger alone reads: whole clauses and quotations are more often speech than their chance says, mere nouns less often. */
const LEAST_CLAUSE = 0.35
const LEAST_NOUN = 0.65

/** How sure a statement must be to be one, by who read it and what it reports. */
export function leastOf({ tokens }: Page, { basis, quotations, content }: Draft): number {
  if (basis === undefined || basis.rules !== null) return LEAST
  if (quotations.length > 0) return LEAST_CLAUSE
  const first = firstAfter(tokens, content[0]?.start ?? 0)
  const last = firstAfter(tokens, (content.at(-1)?.end ?? 0) - 1) + 1
  if (!hasVerb(tokens, first, last)) return LEAST_NOUN
  return tokens[first]?.lower === 'to' ? LEAST : LEAST_CLAUSE
}
