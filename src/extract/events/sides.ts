import type { Reference } from '../actors.ts'
import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import { type Cast, homeOf, isKnown, type Part } from './participants.ts'

/** Whom "the two sides" may mean: those of the first meeting told, and the two states that the sentence before names together. */
export type Sides = { readonly met: readonly Part[]; readonly pair: readonly Part[] }

const BOTH = /^(the |both |these |those )?(two|both|three|neighbou?ring)\b/i
const ALL = /^(leaders|presidents|ministers|foreign ministers|parties|sides|countries|nations|governments|officials|diplomats|interlocutors|heads of state)$/
const STATES = /\b(?:two|both) (?:countries|nations|states|neighbours|neighbors|governments|capitals|sides)$/i

/** The only two states that a sentence names, joined by "and". */
export function pairIn({ tokens, references, referenceAt }: Page, { first, last }: Sentence): Part[] {
  let at = first
  while (at < last && referenceAt(at) === undefined) at += 1
  const opening = referenceAt(at)
  if (!opening) return []
  const states: Reference[] = []
  for (let index = opening.index; references[index] && (references[index]?.first ?? last) < last; index += 1) {
    const reference = references[index]
    if (reference?.kind === 'country' && !reference.adjective) states.push(reference)
  }
  const [one, other] = states
  const isPair = states.length === 2 && one && other && one.country !== other.country && other.first - one.last === 1 && tokens[one.last]?.lower === 'and'
  return isPair ? states.map((reference) => ({ reference, role: 'actor' })) : []
}

/** "The two sides", "the leaders" and "they" are those who met before, "the two countries" those that the sentence before names together. */
export function withSides(cast: Cast, { met, pair }: Sides, tokens: readonly Token[]): Cast {
  const isBoth = ({ actor, country, surface, first, last }: Reference): boolean => {
    if (actor !== null || country !== null) return false
    const head = tokens[last - 1]?.lower ?? ''
    const isMarked = [tokens[first], tokens[first - 1]].some((token) => /^(the|both|these|those)$/.test(token?.lower ?? ''))
    const definite = /^(the|both|two)$/.test(tokens[first]?.lower ?? '') || /^(the|both|two)$/.test(tokens[first - 1]?.lower ?? '')
    return (
      (isMarked && BOTH.test(surface)) ||
      /^they$/i.test(surface) ||
      (definite && ALL.test(head) && last - first <= 2 && !/^(of|from|in)$/.test(tokens[last]?.lower ?? ''))
    )
  }
  const isMany = ({ surface }: Reference, sides: readonly Part[]) => sides.length > 1 && (!/\bthree\b/i.test(surface) || sides.length === 3)
  const sidesOf = ({ surface }: Reference) => (pair.length === 2 && STATES.test(surface) ? pair : met)
  if (met.length < 2 && pair.length < 2) {
    const known = cast.parts.filter(({ reference }) => isKnown(reference))
    return known.length < 2 ? cast : { ...cast, parts: cast.parts.filter(({ reference }) => !isBoth(reference) || cast.agents.includes(reference)) }
  }
  /** "The two governments" are those of two states. */
  const areFit = ({ surface }: Reference, sides: readonly Part[]) =>
    !STATES.test(surface) || new Set(sides.flatMap(({ reference }) => homeOf(reference) ?? [])).size === sides.length
  const parts = cast.parts.flatMap((part) =>
    isBoth(part.reference) && areFit(part.reference, sidesOf(part.reference)) && isMany(part.reference, sidesOf(part.reference))
      ? sidesOf(part.reference).map(({ reference }) => ({ reference, role: part.role }))
      : [part],
  )
  return { ...cast, parts }
}
