import { DOCUMENTS } from '../../lexicon/documents.ts'
import { LISTENERS, WEAPONS } from '../../lexicon/nouns.ts'
import { FRAMES, type Frame, type Slot } from '../../lexicon/triggers.ts'
import type { Role } from '../../records/vocabulary.ts'
import type { Reference } from '../actors.ts'
import type { Filled } from './slots.ts'
import type { Trigger } from './triggers.ts'

/** A mention with its part in an event. */
export type Part = { readonly reference: Reference; readonly role: Role }

/** Who takes part: doers first; `adjacent` where the object stands right beside the verb. */
export type Cast = { readonly agents: readonly Reference[]; readonly parts: readonly Part[]; readonly adjacent: boolean }

const documents = new Set(DOCUMENTS)
const listeners = new Set(LISTENERS)
const weapons = new Set(WEAPONS)

/** A mention that can act or be acted upon: no mere place, and nobody who only relays words. */
export const isSomebody = ({ kind, naming, media, surface }: Reference): boolean =>
  !(kind === 'name' && weapons.has(surface.toLowerCase())) &&
  kind !== 'place' &&
  naming !== 'city' &&
  !media &&
  !(kind === 'description' && documents.has(surface.split(/\s/).at(-1)?.toLowerCase() ?? ''))

export const frameOf = ({ entry }: Trigger): Frame => FRAMES[entry.frame]

/** The country that somebody is of. */
export const homeOf = ({ actor, country }: Reference): string | null => actor?.country ?? country

/** Gives everybody about a trigger a role by its frame: all sides alike, or the doers and the nearest group of targets. */
export function assignRoles(trigger: Trigger, agents: readonly Reference[], filled: readonly Filled[]): Cast {
  const { roles, alike, places, reaches } = frameOf(trigger)
  const wanted = filled.filter(
    ({ slot, reference, placed }) =>
      roles[slot] !== undefined &&
      (placed === true || isSomebody(reference) || (places === true && slot !== 'by')) &&
      !isOwn(reference, agents) &&
      !(trigger.entry.speech === true && reference.kind === 'group' && listeners.has(reference.surface.split(/\s/).at(-1)?.toLowerCase() ?? '')) &&
      !filled.some((title) => title.reference.index === reference.apposition && isOwn(title.reference, agents)) &&
      !isPhrase(reference, trigger) &&
      !isTitleOf(reference, filled) &&
      !((reaches === true || trigger.entry.topical === true) && isUnknownThing(reference, slot)),
  )
  const others = alike ? wanted.filter(({ slot }) => trigger.verb === null || slot !== 'of') : nearest(wanted, places === true)
  const own = roles.subject ?? 'actor'
  const parts = [
    ...agents.map((reference): Part => ({ reference, role: own })),
    ...others.map(({ slot, reference }): Part => ({ reference, role: roles[slot] ?? own })),
  ]
  return {
    agents,
    parts: unique(parts),
    adjacent: filled.some(({ slot, adjacent, reference }) => slot === 'object' && adjacent && (isSomebody(reference) || places === true)),
  }
}

/** "agreed to resume the Example Run", "agreed to withdraw troops": a name or a group that nothing shows to be a side. */
const isUnknownThing = ({ kind, actor, country, apposition }: Reference, slot: Slot): boolean =>
  /^(name|group|organization)$/.test(kind) && actor === null && country === null && apposition === null && slot === 'object'

/** "its troops": the means of the doer, not a target. */
export const isOwn = ({ surface, country, ownerId }: Reference, agents: readonly Reference[]): boolean =>
  /^(its|their|his|her|our) (?!.*\b(?:counterpart|colleague)s?\b)/i.test(surface) &&
  ownerId?.startsWith('org/') !== true &&
  agents.some((agent) => country === null || homeOf(agent) === country)

/** "his counterpart Asha Example", "his counterpart, Asha Example": a description right before a name is its bearer's. */
export const isTitleOf = ({ kind, last, index }: Reference, filled: readonly Filled[]): boolean =>
  (kind === 'description' || kind === 'title' || kind === 'group') &&
  filled.some(({ reference }) => (reference.kind === 'person' && reference.first === last) || (reference.apposition === index && reference.index > index))

/** "opened an embassy", "recalled the ambassador": a word of the trigger takes no part, unless all sides meet. */
const isPhrase = ({ first, last, kind, actor, country }: Reference, trigger: Trigger): boolean =>
  first < trigger.last &&
  trigger.last <= last &&
  trigger.last - trigger.head > 1 &&
  trigger.entry.inside !== true &&
  (frameOf(trigger).alike !== true ? trigger.entry.meets !== true : actor === null && country === null && kind === 'organization')

const MOST_TOGETHER = 4

/** The object, or else the first phrase that fits, with those in one row with it; a known party comes before a nameless one. */
function nearest(wanted: readonly Filled[], all: boolean): readonly Filled[] {
  const rowOf = (slot: Slot | undefined) => wanted.filter((one) => one.slot === slot)
  const object = rowOf('object')
  const known = wanted.find((one) => isKnown(one.reference) && !isWhereabouts(one, wanted))
  const opposed = /^(in|with|at)$/.test(known?.slot ?? '') && rowOf('against').some(({ reference }) => isKnown(reference)) ? 'against' : undefined
  const row =
    object.some(({ reference }) => isKnown(reference) || /^(him|her)$/i.test(reference.surface)) || (object.length > 0 && !known)
      ? object
      : rowOf(opposed ?? (known ?? wanted[0])?.slot)
  if (all) return row
  const target = row.find(({ reference }) => isKnown(reference)) ?? row[0]
  return row.filter(({ reference }, place) => place < MOST_TOGETHER && reference.adjective === target?.reference.adjective)
}

/** "sent arms to fighters in Example": where those are to whom it goes, and not to whom. */
const isWhereabouts = ({ slot, reference }: Filled, wanted: readonly Filled[]): boolean =>
  slot === 'in' &&
  wanted.some((other) => /^(to|for|with)$/.test(other.slot) && other.reference.kind === 'group' && other.reference.last === reference.first - 1)

/** Somebody with a name, a country or an office. */
export const isKnown = ({ actor, country, office }: Reference) => actor !== null || country !== null || office !== null

/** Everybody once: the first role counts. */
function unique(parts: readonly Part[]): Part[] {
  const seen = new Set<string>()
  return parts.filter(({ reference }) => {
    const key = reference.actor?.id ?? (reference.country === null ? `#${reference.index}` : `${reference.country} ${reference.surface.toLowerCase()}`)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
