import { EITHER, WOMEN } from '../../lexicon/given-genders.ts'
import { GIVEN_NAMES, SURNAMES_FIRST } from '../../lexicon/given-names.ts'
import { OWN_UTTERANCES } from '../../lexicon/speech.ts'
import type { Token } from '../document/tokens.ts'
import type { Gender, Mention } from '../mentions/mention.ts'

const women = new Set(WOMEN)
const unknown = new Set([...EITHER, ...SURNAMES_FIRST])
const given = new Set(GIVEN_NAMES)
const utterances = new Set(OWN_UTTERANCES)

/** The gender that a person's first name speaks for; null where it may be either, or is not known. */
export function givenGender(name: string): Gender {
  const [first = '', ...others] = name.split(' ')
  if (others.length === 0 || unknown.has(first) || !given.has(first)) return null
  return women.has(first) ? 'female' : 'male'
}

/** "Example and her counterpart": the gender that a person's own pronoun tells; null where the words before a mention are no such. */
export function genderBeside(tokens: readonly Token[], { first }: Mention, before: Mention | undefined): Gender {
  const own = tokens[first]?.lower
  if (before === undefined || tokens[first - 1]?.lower !== 'and' || before.last !== first - 1) return null
  return own === 'her' ? 'female' : own === 'his' ? 'male' : null
}

/** "Example conveyed her condolences": what somebody utters is his or her own, where nobody else is named before it. */
export function genderUttered(tokens: readonly Token[], mention: Mention, before: Mention | undefined, after: Mention | undefined): Gender {
  const verb = tokens[mention.last]
  const own = tokens[mention.last + 1]?.lower
  const isAlone = before === undefined || before.sentence !== mention.sentence
  if (!isAlone || verb?.tag !== 'VERB' || !utterances.has(verb.lemma) || (after && after.first <= mention.last + 1 && after.kind === 'pronoun')) return null
  return own === 'her' ? 'female' : own === 'his' ? 'male' : null
}
