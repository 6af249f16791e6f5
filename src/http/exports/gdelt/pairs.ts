import type { Event, Participant } from '../../../records/event.ts'

/** The two sides of a row; null where a side is empty. */
export type Pair = readonly [Participant | null, Participant | null]

/**
 * The rows that an event becomes. Everyone who does it is paired with everyone it is done to or who receives them;
 * where it is done to nobody, as in a meeting, those who do it are paired with each other, each pair once.
 * Mediators and attendees have no place in a pair. An event is one row at least.
 */
export function pairsOf({ participants }: Pick<Event, 'participants'>): Pair[] {
  const actors = participants.filter(({ role }) => role === 'actor')
  const others = participants.filter(({ role }) => role === 'recipient' || role === 'host')
  if (actors.length > 0 && others.length > 0) return actors.flatMap((actor) => others.map((other): Pair => [actor, other]))
  if (others.length > 0) return others.map((other) => [null, other])
  if (actors.length > 1) return actors.flatMap((actor, index) => actors.slice(index + 1).map((other): Pair => [actor, other]))
  return [[actors[0] ?? null, null]]
}
