import { DOCUMENTS } from '../../lexicon/documents.ts'
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

/** A mention that can act or be acted upon: no mere place, and nobody who only relays words. */
export const isSomebody = ({ kind, naming, media, surface }: Reference): boolean =>
  kind !== 'place' && naming !== 'city' && !media && !(kind === 'description' && documents.has(surface.split(/\s/).at(-1)?.toLowerCase() ?? ''))

export const frameOf = ({ entry }: Trigger): Frame => FRAMES[entry.frame]

/** Gives everybody about a trigger a role by its frame: all sides alike, or the doers and the nearest group of targets. */
export function assignRoles(trigger: Trigger, agents: readonly Reference[], filled: readonly Filled[]): Cast {
  const { roles, alike, places } = frameOf(trigger)
  const wanted = filled.filter(({ slot, reference }) => roles[slot] !== undefined && (isSomebody(reference) || (places === true && slot !== 'by')))
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

const MOST_TOGETHER = 4

/** The object, or else the first phrase that fits, with those in one row with it; a known party comes before a nameless one. */
function nearest(wanted: readonly Filled[], all: boolean): readonly Filled[] {
  const rowOf = (slot: Slot | undefined) => wanted.filter((one) => one.slot === slot)
  const object = rowOf('object')
  const known = wanted.find(({ reference }) => isKnown(reference))
  const row = object.some(({ reference }) => isKnown(reference)) || (object.length > 0 && !known) ? object : rowOf((known ?? wanted[0])?.slot)
  if (all) return row
  const target = row.find(({ reference }) => isKnown(reference)) ?? row[0]
  return row.filter(({ reference }, place) => place < MOST_TOGETHER && reference.adjective === target?.reference.adjective)
}

const isKnown = ({ actor, country, office }: Reference) => actor !== null || country !== null || office !== null

/** Everybody once: the first role counts. */
function unique(parts: readonly Part[]): Part[] {
  const seen = new Set<string>()
  return parts.filter(({ reference }) => {
    const key = reference.actor?.id ?? `#${reference.index}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
