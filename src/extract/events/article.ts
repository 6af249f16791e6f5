import type { Actors, Reference } from '../actors.ts'
import { countContexts } from '../contexts.ts'
import type { Document } from '../document.ts'
import type { Page } from '../page.ts'
import type { ParticipantReading } from '../readout.ts'
import type { Draft } from './drafts.ts'
import type { Part } from './participants.ts'

const ACTS_FOR: readonly string[] = ['person', 'title', 'group', 'organization'] satisfies Reference['kind'][]

/** The only country that an article speaks of, if somebody in it acts for that country; null where there are several or none. */
function onlyCountry(references: readonly Reference[]): string | null {
  const countries = new Set(references.flatMap(({ country }) => (country === null ? [] : [country])))
  const [only] = countries
  const isServed = references.some(({ kind, country }) => country === only && ACTS_FOR.includes(kind))
  return countries.size === 1 && only !== undefined && isServed ? only : null
}

type Offices = ReadonlyMap<string, NonNullable<Reference['office']>>

/** The office that each person is first given. */
function officesOf(references: readonly Reference[]): Offices {
  const offices = new Map<string, NonNullable<Reference['office']>>()
  for (const { actor, office, past } of references) if (actor && office && !past && !offices.has(actor.id)) offices.set(actor.id, office)
  return offices
}

/** What all events of an article share. */
export type Article = { topic: ReturnType<typeof countContexts>; offices: Offices; known: ReadonlySet<string>; only: string | null; home: string | null }

/** Reads what all events of an article share. */
export const readArticle = ({ home }: Document, page: Page, { references, actors }: Actors): Article => ({
  topic: countContexts(page),
  offices: officesOf(references),
  known: new Set(actors.map(({ id }) => id)),
  only: onlyCountry(references),
  home,
})

const belongsNowhere = ({ actor, ownerId }: Reference): boolean => actor?.kind !== 'organization' && ownerId === null

/** True where a country is itself named as a side of an event: the others are then more likely not its own. */
const isParty = (country: string | null, told: readonly Draft[]): boolean =>
  country !== null && told.some(({ parts }) => parts.some(({ reference }) => (reference.actor?.country ?? reference.country) === country))

/** Turns a mention's part in an event into a participant; `told` are all tellings of the event. */
export function toParticipant(
  { text }: Document,
  { reference, role }: Part,
  told: readonly Draft[],
  { offices, known, only, home }: Article,
): ParticipantReading {
  const { actor, start, end, office, country } = reference
  const same = told
    .flatMap(({ parts }) => parts.map((part) => part.reference))
    .filter((other) => other !== reference && actor !== null && other.actor?.id === actor.id)
  return {
    actorId: actor && known.has(actor.id) ? actor.id : null,
    name: actor && known.has(actor.id) ? actor.name : null,
    surface: text.slice(start, end),
    role,
    office: office ?? (actor ? (offices.get(actor.id) ?? null) : null),
    country: actor?.country ?? country ?? (/^(we|i)$/i.test(reference.surface) ? home : belongsNowhere(reference) && !isParty(only, told) ? only : null),
    evidence: [{ start, end }, ...same.map((other) => ({ start: other.start, end: other.end }))].filter(
      (span, place, all) => all.findIndex((one) => one.start === span.start) === place,
    ),
  }
}
