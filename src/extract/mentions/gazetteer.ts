import { AMBIGUOUS_NAMES, COUNTRIES, REGIONS } from '../../lexicon/countries.ts'
import { ORGANIZATIONS } from '../../lexicon/organizations.ts'
import type { Actor } from '../../records/actor.ts'
import type { Sector } from '../../records/vocabulary.ts'
import { indexPhrases, type PhraseIndex } from '../document/phrase-index.ts'

/** How a name stands for its referent. */
export type NamingKind = 'name' | 'former' | 'demonym' | 'capital' | 'metonym' | 'city' | 'loaded'

/** What a name in the lexicon refers to. */
export type Referent = {
  readonly actorId: string
  /** Neutral name. */
  readonly label: string
  readonly kind: 'country' | 'organization'
  readonly naming: NamingKind
  readonly country: string | null
  readonly sector: Sector | null
  /** Also a person's name or a common word. */
  readonly ambiguous: boolean
  /** A news organization: relays words rather than acting. */
  readonly media: boolean
}

type Naming = { phrase: string; cased: boolean; value: Referent }

const ambiguous = new Set(AMBIGUOUS_NAMES)

function* countryNamings(): Generator<Naming> {
  for (const { code, name, names = [], former = [], demonyms, capital, capitalIsCommon, metonyms = [], cities = [], loaded = [] } of COUNTRIES) {
    const refer = (phrases: readonly string[], naming: NamingKind): Naming[] =>
      phrases.map((phrase) => ({
        phrase,
        cased: true,
        value: {
          actorId: `country/${code.toLowerCase()}`,
          label: name,
          kind: 'country',
          naming,
          country: code,
          sector: 'GOV',
          ambiguous: ambiguous.has(phrase),
          media: false,
        },
      }))
    yield* refer([name, ...names], 'name')
    yield* refer(loaded, 'loaded')
    yield* refer(former, 'former')
    yield* refer(metonyms, 'metonym')
    yield* refer(demonyms, 'demonym')
    if (capitalIsCommon) yield* refer([capital], 'city')
    else yield* refer([capital], 'capital')
    yield* refer(cities, 'city')
  }
}

function* organizationNamings(): Generator<Naming> {
  for (const { id, name, names, kind, country, sector, metonyms = [] } of ORGANIZATIONS) {
    const value: Referent = {
      actorId: `org/${id}`,
      label: name,
      kind: 'organization',
      naming: 'name',
      country,
      sector,
      ambiguous: false,
      media: kind === 'media',
    }
    for (const phrase of [name, ...names]) yield { phrase, cased: true, value }
    for (const phrase of metonyms) yield { phrase, cased: true, value: { ...value, naming: 'metonym' } }
  }
}

/** Finds the countries and organizations that the lexicon knows; the longest name wins, organizations before countries. */
export const findReferent: PhraseIndex<Referent> = (tokens, at) => {
  const found = findNaming(tokens, at)
  return found && findRegion(tokens, at - 1) === null ? found : null
}
const findNaming = indexPhrases<Referent>([...organizationNamings(), ...countryNamings()])
const findRegion = indexPhrases(REGIONS.map((phrase) => ({ phrase, cased: true, value: phrase })))

const organizations = new Map(
  ORGANIZATIONS.map(({ id, name, country, sector, kind }): [string, Actor] => [
    `org/${id}`,
    { id: `org/${id}`, kind: 'organization', name, names: kind === 'media' ? [] : [name], country, sector },
  ]),
)

/** The organization of the lexicon that an actor's id names; null for any other id. */
export const organizationOf = (id: string | null): Actor | null => (id === null ? null : (organizations.get(id) ?? null))

const countries = new Map(COUNTRIES.map(({ code, name }) => [code, name]))

/** A country as an actor. */
export const countryActor = (code: string): Actor => ({
  id: `country/${code.toLowerCase()}`,
  kind: 'country',
  name: countryName(code),
  names: [],
  country: code,
  sector: 'GOV',
})

/** Neutral name of a country by its code; the code itself for an unknown one. */
export const countryName = (code: string): string => countries.get(code) ?? code
