import type { Actor } from '../records/actor.ts'

const words = (name: string) => name.split(' ').length

/** Fullest first: more words, then more characters; equals in code order, so that the result never depends on who came first. */
const byFullness = (a: string, b: string): number => words(b) - words(a) || b.length - a.length || (a < b ? -1 : Number(a > b))

/**
 * One actor as several articles tell of it, the newest first: its name is the fullest, its names all that occur,
 * its country and sector the newest that is known.
 */
export function mergeContributions(newest: Actor, older: readonly Actor[]): Actor {
  const all = [newest, ...older]
  const [name = newest.name] = all.map((actor) => actor.name).toSorted(byFullness)
  return {
    id: newest.id,
    kind: newest.kind,
    name,
    names: [...new Set(all.flatMap(({ names }) => names))].toSorted(byFullness),
    country: all.find(({ country }) => country !== null)?.country ?? null,
    sector: all.find(({ sector }) => sector !== null)?.sector ?? null,
  }
}
