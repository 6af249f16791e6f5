import type { Actor } from '../../records/actor.ts'
import type { Actors, Reference } from '../actors.ts'
import { countContexts } from '../contexts.ts'
import type { Document } from '../document.ts'
import { organizationOf } from '../mentions/gazetteer.ts'
import type { Page } from '../page.ts'
import type { ParticipantReading } from '../readout.ts'
import type { Draft } from './drafts.ts'
import { localCountry } from './locals.ts'
import { homeOf, type Part } from './participants.ts'

const ACTS_FOR: readonly string[] = ['person', 'title', 'group', 'organization'] satisfies Reference['kind'][]

/** The only country that an article speaks of, whether somebody acts for it and whether something is in it; null where there are several or none. */
function onlyCountry({ tokens }: Page, references: readonly Reference[]): { country: string; isServed: boolean; isWhere: boolean } | null {
  const countries = new Set(references.flatMap(({ country }) => (country === null ? [] : [country])))
  const [only] = countries
  if (countries.size !== 1 || only === undefined) return null
  const own = references.filter(({ country }) => country === only)
  return {
    country: only,
    isServed: own.some(({ kind }) => ACTS_FOR.includes(kind)),
    isWhere: own.some(({ first }) => /^(in|throughout|across)$/.test(tokens[first - 1]?.lower ?? '')),
  }
}

type Offices = ReadonlyMap<string, NonNullable<Reference['office']>>

/** The office that each person is first given. */
function officesOf(references: readonly Reference[]): Offices {
  const offices = new Map<string, NonNullable<Reference['office']>>()
  for (const { actor, office, past } of references) if (actor && office && !past && !offices.has(actor.id)) offices.set(actor.id, office)
  return offices
}

/** What all events of an article share. */
export type Article = {
  page: Page
  topic: ReturnType<typeof countContexts>
  offices: Offices
  known: ReadonlySet<string>
  bound: ReadonlySet<string>
  only: ReturnType<typeof onlyCountry>
  home: string | null
  own: Actor | null
}

/** Reads what all events of an article share. */
export const readArticle = ({ home }: Document, page: Page, { references, actors }: Actors): Article => ({
  page,
  topic: countContexts(page),
  offices: officesOf(references),
  known: new Set(actors.map(({ id }) => id)),
  bound: boundOf(references),
  only: onlyCountry(page, references),
  home,
  own: home === null ? null : (actors.find(({ kind, country }) => kind === 'country' && country === home) ?? null),
})

/** Neither several states, nor an organization of the lexicon or somebody who serves one. */
const belongsNowhere = ({ actor, ownerId, surface }: Reference, bound: ReadonlySet<string>): boolean =>
  !COUNTRIES.test(surface) &&
  (actor?.kind !== 'organization' || organizationOf(actor.id) === null) &&
  ownerId === null &&
  !(actor !== null && bound.has(actor.id))

const COUNTRIES = /\b(?:countries|nations|states|governments|capitals|world|powers)$/i

/** Everybody who holds an office of an organization. */
const boundOf = (references: readonly Reference[]): Set<string> =>
  new Set(references.flatMap(({ actor, ownerId }) => (actor?.kind === 'person' && ownerId?.startsWith('org/') ? [actor.id] : [])))

/** Who is of no country takes part for the only one of the article, unless that may be a place where others meet. */
function countryOfAll(only: Article['only'], role: Part['role'], told: readonly Draft[]): string | null {
  if (only === null) return null
  const meets = told.some(({ trigger }) => trigger.entry.meets === true)
  const parties = partiesOf(only.country, told)
  const isOwn = parties.every(({ reference }) => DOMESTIC.includes(reference.sector ?? ''))
  const isFit = parties.length === 0 ? only.isServed || !meets : !meets && (only.isWhere || (role === 'recipient' && isOwn))
  return isFit ? only.country : null
}
/** Bodies that deal with their own people for the most part. */
const DOMESTIC: readonly string[] = ['COP', 'JUD', 'LEG', 'GOV'] satisfies NonNullable<Reference['sector']>[]

/** The sides of an event that are of a country: where it is itself named as one, the others are more likely not its own. */
const partiesOf = (country: string, told: readonly Draft[]): readonly Part[] =>
  told.flatMap(({ parts }) => parts.filter(({ reference }) => homeOf(reference) === country))

/** Turns a mention's part in an event into a participant; `told` are all tellings of the event. */
export function toParticipant(
  { text }: Document,
  { reference, role }: Part,
  told: readonly Draft[],
  { page, offices, known, bound, only, home, own }: Article,
): ParticipantReading {
  const { start, end, office, country, antecedent } = reference
  const actor = reference.actor ?? (reference.surface.toLowerCase() === 'we' ? own : null)
  const same = told
    .flatMap(({ parts }) => parts.map((part) => part.reference))
    .filter((other) => other !== reference && actor !== null && other.actor?.id === actor.id)
  return {
    actorId: actor && known.has(actor.id) ? actor.id : null,
    name: actor && known.has(actor.id) ? actor.name : null,
    surface: text.slice(start, end),
    role,
    office: office ?? (actor ? (offices.get(actor.id) ?? null) : null),
    country:
      actor?.country ??
      country ??
      (/^(we|i)$/i.test(reference.surface)
        ? home
        : (localCountry(page, { reference, role }, told) ?? (belongsNowhere(reference, bound) ? countryOfAll(only, role, told) : null))),
    evidence: [
      { start, end },
      ...(antecedent && office === null ? [{ start: antecedent.start, end: antecedent.end }] : []),
      ...same.map((other) => ({ start: other.start, end: other.end })),
    ].filter((span, place, all) => all.findIndex((one) => one.start === span.start) === place),
  }
}
