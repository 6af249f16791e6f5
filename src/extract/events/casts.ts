import type { Slot } from '../../lexicon/triggers.ts'
import type { Reference } from '../actors.ts'
import { countryName } from '../mentions/gazetteer.ts'
import type { Page } from '../page.ts'
import { governed, mainSubjects, subjectsOf } from './agents.ts'
import { assignRoles, type Cast, frameOf, isSomebody, type Part } from './participants.ts'
import { complementEnd, type Filled, fillSlots, slotAfter } from './slots.ts'
import type { Trigger } from './triggers.ts'

/** Finds who takes part in what a trigger tells; `speaker` is the one in whose words it stands. */
export function castOf(page: Page, trigger: Trigger, speaker: Reference | null): Cast {
  const cast = trigger.verb ? castOfVerb(page, trigger) : castOfNoun(page, trigger)
  if (!frameOf(trigger).voiced) return cast
  const voices = speaker ? [speaker] : governed(page, cast.agents[0]?.first ?? trigger.first, trigger.sentence)
  return { ...cast, agents: voices, parts: [...voices.map((reference): Part => ({ reference, role: 'actor' })), ...cast.parts] }
}

const at = (filled: readonly Filled[], wanted: Slot | undefined): Reference[] =>
  filled.filter(({ slot, reference }) => slot === wanted && isSomebody(reference)).map(({ reference }) => reference)

function castOfVerb(page: Page, trigger: Trigger): Cast {
  const { verb, entry, last, from, sentence } = trigger
  const before = subjectsOf(page, trigger).filter(isSomebody)
  const between = page.tokens[last - 1]?.lower === 'between'
  const all = fillSlots(page, between ? last : from, sentence, between ? 'between' : 'object', last)
  const filled = entry.topical ? all.filter(({ slot, adjacent }) => slot === 'with' || (slot === 'object' && adjacent)) : all
  if (!verb?.passive) return assignRoles(trigger, before, withFallback(page, trigger, before, filled))
  const doers = at(filled, 'by')
  const rest = filled.filter(({ slot }) => slot !== 'by' && slot !== 'object')
  if (frameOf(trigger).alike && doers.length === 0) return assignRoles(trigger, before, rest)
  return assignRoles(trigger, doers, [...(trigger.inverted ? [] : before).map((reference): Filled => ({ slot: 'object', reference, adjacent: true })), ...rest])
}

function castOfNoun(page: Page, trigger: Trigger): Cast {
  const { head, from, last, sentence, entry } = trigger
  const { alike, shares, doer, roles } = frameOf(trigger)
  const opening = slotAfter(page.tokens[from - 1]?.lower ?? '')
  const filled = fillSlots(page, from, sentence, opening ?? 'other', last).filter(({ reference }) => reference.first > head)
  const owner = ownerOf(page, head, sentence.first)
  const own = [...at(filled, 'by'), ...(owner ? [owner] : [])]
  const late = entry.speech || doer === 'of' ? at(filled, doer) : []
  let agents = own.length > 0 ? own.slice(0, alike ? MOST : 1) : late
  const sides = filled.filter(({ slot, reference }) => roles[slot] === roles.subject && isSomebody(reference)).length
  if (alike && shares && agents.length + sides < 2) {
    const shared = governed(page, head, sentence)
    agents = [...agents, ...(shared.length > 0 ? shared : mainSubjects(page, last, sentence)).filter(isSomebody)]
  }
  const by = new Set(agents)
  return assignRoles(
    trigger,
    agents,
    filled.filter(({ slot, reference }) => !by.has(reference) && slot !== 'by'),
  )
}
const MOST = 6
const FAR = 5

/** Where a verb of saying or giving has no target beside it, the first other country in its complement is. */
function withFallback(page: Page, trigger: Trigger, before: readonly Reference[], filled: readonly Filled[]): readonly Filled[] {
  const { roles, alike } = frameOf(trigger)
  if (alike || roles.object !== 'recipient' || filled.some(({ slot, reference }) => roles[slot] !== undefined && isSomebody(reference))) return filled
  const own = new Set(before.map(({ actor, country }) => actor?.country ?? country))
  const last = Math.min(complementEnd(page.tokens, trigger.last, trigger.sentence.last), trigger.last + REACH)
  for (let token = trigger.last; token < last; token += 1) {
    const reference = page.referenceAt(token)
    if (page.tokens[token]?.tag === 'PUNCT' && page.tokens[token]?.text !== '-') break
    if (
      reference &&
      isSomebody(reference) &&
      (reference.actor?.country ?? reference.country) !== null &&
      !own.has(reference.actor?.country ?? reference.country)
    )
      return [...filled, { slot: 'object', reference, adjacent: false }]
  }
  return filled
}
const REACH = 20

/** Whose it is: "Iran's visit", "the Israeli attack", "US-Iran talks"; a document's owner where the noun is part of its name. */
function ownerOf(page: Page, head: number, first: number): Reference | null {
  for (let back = head; back >= first && head - back <= FAR; back -= 1) {
    const token = page.tokens[back]
    const reference = page.referenceAt(back)
    if (reference && back === head) return ownerOfDocument(reference)
    if (reference) return isSomebody(reference) ? reference : null
    if (back < head && (!token || !(/^(ADJ|NUM|NOUN)$/.test(token.tag) || /^('s|'|-)$/.test(token.lower)))) return null
  }
  return null
}

/** "Turkey's declaration": the country whose document the mention describes. */
export function ownerOfDocument(reference: Reference): Reference | null {
  const { ownerId, country } = reference
  if (ownerId === null || country === null) return null
  return { ...reference, actor: { id: ownerId, kind: 'country', name: countryName(country), names: [], country, sector: 'GOV' } }
}
