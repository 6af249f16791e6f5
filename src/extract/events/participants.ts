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

/** The object, or else the first phrase that fits, with those that stand in one row with it. */
function nearest(wanted: readonly Filled[], all: boolean): readonly Filled[] {
  const first: Slot | undefined = wanted.find(({ slot }) => slot === 'object')?.slot ?? wanted[0]?.slot
  const row = wanted.filter(({ slot }) => slot === first)
  if (all) return row
  const [target] = row
  return row.filter(({ reference }, place) => place < MOST_TOGETHER && reference.adjective === target?.reference.adjective)
}

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
