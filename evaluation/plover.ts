import { EVENT_TYPES } from '../src/records/vocabulary.ts'

/** Types of earlier releases of PLOVER, as gold sets use them, by what they are called now. */
const EARLIER: Readonly<Record<string, string>> = { DEMAND: 'REQUEST', DISAPPROVE: 'ACCUSE', INVESTIGATE: 'ACCUSE', FIGHT: 'ASSAULT', YIELD: 'CONCEDE' }

/** Slips in the country codes of PLOVER's own examples. */
const SLIPS: Readonly<Record<string, string>> = { JAP: 'JPN', VTN: 'VNM', ITL: 'ITA', ROM: 'ROU' }

/** The present name of an event type, or null where it is none of PLOVER's. */
export function presentType(type: string | null): string | null {
  const name = (type ?? '').trim().toUpperCase()
  const present = EARLIER[name] ?? name
  return present in EVENT_TYPES ? present : null
}

/** The country of an actor's code: its first three letters, or null where it has none. */
export function countryOf(code: string): string | null {
  const letters = code.trim().toUpperCase().slice(0, 3)
  return /^[A-Z]{3}$/.test(letters) ? (SLIPS[letters] ?? letters) : null
}
