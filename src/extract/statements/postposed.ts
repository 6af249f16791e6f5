import { DIRECTIONS } from '../../lexicon/times.ts'
import { firstAfter, hasVerb } from '../document/clauses.ts'
import type { Quotation } from '../document/quotations.ts'
import { isTime } from '../document/times.ts'
import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import type { Cue } from './cues.ts'
import { behindOpening } from './shared-subjects.ts'

/** What opens a clause or phrase that a comma ends. */
const SUBORDINATE =
  /^(when|after|as|while|if|although|though|before|since|because|once|until|asked|in|on|at|with|for|during|following|despite|amid|speaking|responding|referring|commenting|to)$/
/** What completes a clause that a comma interrupts. */
const COMPLETION = /^(by|from|than|not|including|rather)$/

/** True where the words behind a postposed cue go on what stands before it. */
export const goesOn = (page: Page, sentence: Sentence, cue: Cue): boolean => isAside(page, sentence, cue) || opensClause(page, cue.to, sentence.last)

/** How words open that tell when and where something was said. */
const CIRCUMSTANCE =
  /^(asked|speaking|responding|referring|commenting|in|on|at|during|following|after|before|when|for|with|to|amid|but|and|then|later|earlier)$/

/** True between the start of a sentence and a quotation that ends it, whose first letter is small: "The plan, she said, “is dead”". */
export function interrupts({ tokens, isQuoted }: Page, { first }: Sentence, cue: Cue, { inner }: Quotation): boolean {
  const opening = tokens[firstAfter(tokens, inner.start)]
  if (!opening || !/^\p{Ll}/u.test(opening.text) || tokens[cue.from - 1]?.text !== ',' || tokens[cue.to]?.text !== ',' || isQuoted(cue.from - 2)) return false
  const words = cue.from - 1 - first
  return words >= 2 && (!CIRCUMSTANCE.test(tokens[first]?.lower ?? '') || opening.tag === 'VERB' || opening.tag === 'AUX')
}

/** True for a comma and a clause behind it that neither a preposition nor a participle opens: those tell how it was said. */
function opensClause({ tokens }: Page, at: number, last: number): boolean {
  const next = tokens[at + 1]
  return tokens[at]?.text === ',' && next?.tag !== 'ADP' && !(next?.tag === 'VERB' && next.lower.endsWith('ing')) && hasVerb(tokens, at + 1, last)
}

/** True where a clause and a comma lead the cue, and nothing but an adverbial follows it. */
export function isPostposed(page: Page, sentence: Sentence, cue: Cue): boolean {
  const { tokens } = page
  const { first, last } = sentence
  if (isAside(page, sentence, cue)) return true
  if (!cue.own || tokens[cue.from - 1]?.text !== ',' || cue.from - 1 <= first + 1) return false
  if (!hasVerb(tokens, first, cue.from - 1)) return false
  if (isCircumstance(tokens.slice(first, cue.from - 1))) return false
  if (SUBORDINATE.test(tokens[first]?.lower ?? '') && behindOpening(page, sentence, cue.from - 1) === first) return false
  const next = tokens[cue.to]
  if (cue.inverted && next?.tag === 'CCONJ') return true
  return (
    cue.to >= last ||
    next?.tag === 'PUNCT' ||
    next?.tag === 'ADP' ||
    next?.tag === 'ADV' ||
    next?.tag === 'SCONJ' ||
    /day$/.test(next?.lower ?? '') ||
    (DIRECTIONS[next?.lower ?? ''] !== undefined && isTime(tokens[cue.to + 1])) ||
    (next?.tag === 'PROPN' && !hasVerb(tokens, cue.to, last))
  )
}

/** "Addressing the briefing, she said": a participle without a finite verb tells when something is said. */
const isCircumstance = ([opening, ...words]: readonly Token[]): boolean =>
  opening?.tag === 'VERB' && opening.lower.endsWith('ing') && !words.some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ing')))

/** True between commas that part a subject from its verb, or a verb from what completes it: "The talks, she said, were useful". */
function isAside({ tokens }: Page, { first, last }: Sentence, cue: Cue): boolean {
  if (tokens[cue.from - 1]?.text !== ',' || tokens[cue.to]?.text !== ',' || !cue.own || cue.entry.strength !== 'sure' || cue.to + 2 >= last) return false
  const [opening, next] = [tokens[first], tokens[cue.to + 1]]
  if (!opening || !next || SUBORDINATE.test(opening.lower)) return false
  const isPredicate = (next.tag === 'AUX' || next.tag === 'VERB') && !next.lower.endsWith('ing')
  if (!hasVerb(tokens, first, cue.from - 1)) return isPredicate
  return COMPLETION.test(next.lower) || /^(AUX|VERB)$/.test(tokens[cue.from - 2]?.tag ?? '')
}
