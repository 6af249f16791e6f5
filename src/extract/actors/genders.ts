import { EITHER, WOMEN } from '../../lexicon/given-genders.ts'
import { GIVEN_NAMES, SURNAMES_FIRST } from '../../lexicon/given-names.ts'
import type { Gender } from '../mentions/mention.ts'

const women = new Set(WOMEN)
const unknown = new Set([...EITHER, ...SURNAMES_FIRST])
const given = new Set(GIVEN_NAMES)

/** The gender that a person's first name speaks for; null where it may be either, or is not known. */
export function givenGender(name: string): Gender {
  const [first = '', ...others] = name.split(' ')
  if (others.length === 0 || unknown.has(first) || !given.has(first)) return null
  return women.has(first) ? 'female' : 'male'
}
