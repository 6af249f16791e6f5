import { BYSTANDERS } from '../../lexicon/nouns.ts'
import type { Reference } from '../actors.ts'
import type { Page } from '../page.ts'
import { clauseEnd } from './clause-ends.ts'
import { type Cast, homeOf } from './participants.ts'
import type { Trigger } from './triggers.ts'

const bystanders = new Set(BYSTANDERS)

/** For whom somebody speaks or acts: a state, or else an organization. */
const sideOf = (reference: Reference): string | null =>
  (reference.actor?.sector ?? reference.sector) === 'REB'
    ? (reference.actor?.id ?? reference.surface)
    : (homeOf(reference) ?? (reference.actor !== null && reference.actor.kind !== 'person' ? reference.actor.id : reference.ownerId))

/** Witnesses and residents tell of others' deeds. */
const isBystander = ({ surface, kind }: Reference): boolean => kind !== 'person' && bystanders.has(surface.toLowerCase().split(/\s+/).at(-1) ?? '')

/** Nobody of the side that does something tells of it. */
export function isOfOthers(doers: readonly Reference[], speaker: Reference | null): boolean {
  if (doers.length === 0) return true
  if (speaker === null) return false
  const side = sideOf(speaker)
  return isBystander(speaker) || (side !== null && !doers.some((doer) => sideOf(doer) === side))
}

/** A state tells of what other states do to others: nobody of its side takes part, or is named between the deed and the end of its clause. */
export function isOfStrangers(page: Page, { last, sentence }: Trigger, { agents, parts }: Cast, speaker: Reference | null): boolean {
  const home = speaker && !speaker.media ? homeOf(speaker) : null
  if (home === null || agents.length === 0 || agents.some((doer) => homeOf(doer) === null)) return false
  if (parts.some(({ reference }) => homeOf(reference) === home)) return false
  const end = clauseEnd(page.tokens, last, sentence.last)
  for (let at = last; at < end; at += 1) if (page.referenceAt(at)?.country === home) return false
  return true
}
