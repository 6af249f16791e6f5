import { unitOwner } from '../actors/owners.ts'
import type { Reference } from '../actors.ts'
import { organizationOf } from '../mentions/gazetteer.ts'
import type { Page } from '../page.ts'
import { complementEnd, isBareRelative } from './clause-ends.ts'
import { frameOf, homeOf, isOwn, isSomebody } from './participants.ts'
import { type Filled, isBeneficiary, isHelper } from './slots.ts'
import type { Trigger } from './triggers.ts'

/** The country, or else the organization of the lexicon, that somebody acts for. */
const sideOf = (reference: Reference): string | null => homeOf(reference) ?? (unitOwner(reference) ?? organizationOf(reference.actor?.id ?? null))?.id ?? null
/** "agreed to answer any attack by Example": who stands so is no side of a pact. */
const ADVERSE = /^(by|against|from)$/
const SAYING = /^(said|says|reported|told|according)$/
const REACH = 20

/** Adds a target where a deed has none right beside it: the next party or country in its complement, or else the place where it is done. */
export function withTarget(page: Page, trigger: Trigger, agents: readonly Reference[], filled: readonly Filled[]): readonly Filled[] {
  const { roles, alike, far, reaches } = frameOf(trigger)
  const has = filled.some(({ slot, reference }) => roles[slot] !== undefined && isSomebody(reference) && !isOwn(reference, agents))
  if (has) return filled
  if (far) return withParty(page, trigger, agents, filled)
  if (alike) return reaches && agents.length === 1 && !agents.some(isSeveral) ? withCountry(page, trigger, agents, filled) : filled
  if (roles.object !== 'recipient') return filled
  const reached = withCountry(page, trigger, agents, filled)
  return reached === filled ? withPlace(agents, filled) : reached
}

/** "they agreed": both sides are there already. */
const isSeveral = ({ plural, surface, kind }: Reference): boolean => (plural && kind !== 'organization') || /^(they|we|both)$/i.test(surface)

/** The first other party that is known, up to a comma. */
function withParty(page: Page, trigger: Trigger, agents: readonly Reference[], filled: readonly Filled[]): readonly Filled[] {
  const own = new Set(agents.flatMap(({ actor, index }) => [actor?.id, index]))
  for (let token = trigger.last; token < trigger.sentence.last && token - trigger.last < REACH; token += 1) {
    const reference = page.referenceAt(token)
    if (page.tokens[token]?.text === ',' || SAYING.test(page.tokens[token]?.lower ?? '')) break
    const isKnown = reference && (reference.country !== null || reference.actor !== null) && !own.has(reference.actor?.id) && !own.has(reference.index)
    if (isKnown && isSomebody(reference)) return [...filled, { slot: 'against', reference, adjacent: false }]
  }
  return filled
}

/** The first other country or organization. */
function withCountry(page: Page, trigger: Trigger, agents: readonly Reference[], filled: readonly Filled[]): readonly Filled[] {
  const own = new Set(agents.map(sideOf))
  /** "blocking aid to Example is evidence of": what is done is itself what the clause is about. */
  const isSubject = trigger.verb?.shape === 'participle' || trigger.verb?.shape === 'gerund'
  const last = Math.min(complementEnd(page.tokens, trigger.last, trigger.sentence.last), trigger.last + REACH)
  for (let token = trigger.last; token < last; token += 1) {
    const reference = page.referenceAt(token)
    if (page.tokens[token]?.tag === 'PUNCT' && page.tokens[token]?.text !== '-') break
    if (isBareRelative(page.tokens, token)) break
    if (isSubject && /^(is|are|was|were|has|have|will|would)$/.test(page.tokens[token]?.lower ?? '')) break
    if (reference && isBeneficiary(page.tokens, reference)) break
    if (reference && (reference.first < token || isHelper(page.tokens, reference))) continue
    if (frameOf(trigger).reaches && ADVERSE.test(page.tokens[token - 1]?.lower ?? '')) continue
    if (reference && isSomebody(reference) && !isOwn(reference, agents) && sideOf(reference) !== null && !own.has(sideOf(reference)))
      return [...filled, { slot: frameOf(trigger).reaches ? 'for' : 'object', reference, adjacent: false }]
  }
  return filled
}

/** "imposed a curfew on Basra", "fired at Aleppo", "suspended aid in Baghdad": a city as the object, or one of another country where it is done. */
function withPlace(agents: readonly Reference[], filled: readonly Filled[]): readonly Filled[] {
  const own = new Set(agents.map(homeOf))
  const hit = filled.find(
    ({ slot, reference }) =>
      reference.country !== null &&
      !reference.adjective &&
      !isOwn(reference, agents) &&
      (HIT.test(slot) || (LOCATING.test(slot) && agents.length > 0 && !own.has(reference.country))),
  )
  return hit ? [...filled, { slot: 'object', reference: hit.reference, adjacent: false, placed: true }] : filled
}
const HIT = /^(object|on|against)$/
const LOCATING = /^(in|from|to|at|over)$/
