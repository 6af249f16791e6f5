import { NATIONAL_OFFICES, OFFICE_BODIES, SOLE_OFFICES } from '../../lexicon/offices.ts'
import type { Document } from '../document.ts'
import type { Mention, OfficeReading } from '../mentions/mention.ts'
import { isMet, isOfCabinet, meetsOne, neighbourOf } from './dealings.ts'
import { capitalOf, leadCountry, mostNamed } from './lead.ts'
import { countryBefore, countryInFront, countryToldBefore, isSubject } from './nearby.ts'
import type { Person } from './persons.ts'

const national = new Set(NATIONAL_OFFICES)
const sole = new Set(SOLE_OFFICES)

/** Gives persons the country that their mentions, or else the text about them, say that they act for. */
export function settleCountries(
  document: Document,
  mentions: readonly Mention[],
  persons: readonly Person[],
  ofMention: ReadonlyMap<number, Person>,
  titles: ReadonlyMap<number, Person>,
): void {
  const first = new Map<Person, Mention>()
  for (const [index, person] of [...ofMention, ...titles]) {
    const mention = mentions[index]
    const before = mentions[index - 1]
    if (!mention) continue
    person.country ??= mention.country
    if (before && before.last === mention.first && before.sentence === mention.sentence && before.kind !== 'person') person.country ??= before.country
    const known = first.get(person)
    if (ofMention.has(index) && (!known || mention.index < known.index)) first.set(person, mention)
  }
  const held = new Set(persons.flatMap((person) => (person.country ? officesIn(person, person.country) : [])))
  const guess = document.home === null ? abroad(document, mentions) : atHome(document, mentions, document.home, persons.length === 0 ? undefined : persons[0])
  for (const person of persons) {
    if (person.country !== null) continue
    const country = guess(person, first.get(person) ?? null, (one) => isFree(person, one, held))
    if (country === null) continue
    person.country = country
    for (const office of officesIn(person, country)) held.add(office)
  }
}

/** Presidents and kings are both heads of state, but one of each is another office. */
const sameOffice = ({ kind, title }: OfficeReading): string => `${kind} ${title.split(' ').at(-1)?.toLowerCase()}`

const officesIn = ({ offices }: Person, country: string): string[] =>
  offices.flatMap(({ office }) => (sole.has(office.kind) && !office.acting ? [`${sameOffice(office)} ${country}`] : []))

type Guess = (person: Person, mention: Mention | null, isFree: (country: string) => boolean) => string | null

/** A state has one president, one king and one foreign minister: another one's country is another. */
const isFree = (person: Person, country: string, held: ReadonlySet<string>): boolean => !officesIn(person, country).some((office) => held.has(office))

/** "Defence Agency Director General": a title with a body of a state in it. */
const isOfBody = (title: string): boolean => /\b(?:Ministry|Agency|Department|Central Bank)\b/.test(title) && !/\b(?:UN|U\.N\.|International)\b/.test(title)

/** "European Commissioner": an office of a union of states. */
const OF_BODY = /^(?:European|EU|UN|U\.N\.|NATO|AU)\b/

/** "its spokesman", "the council's president": of somebody who is named before. */
const isOwned = ({ tokens }: Document, { first, surface }: Mention): boolean =>
  OWNER.test(surface) ||
  (/^['’]s?$/.test(tokens[first - 1]?.text ?? '') && tokens[first - 2]?.tag === 'NOUN' && !STATE.test(tokens[first - 2]?.lower ?? '')) ||
  ([tokens[first - 1], tokens[first]].some((token) => /^(its|their)$/.test(token?.lower ?? '')) && tokens[first + 1]?.lower !== 'majesties')
/** Of a state, whoever else is named. */
const OWN = 'ministry|government|country|state|president|army|embassy'
const STATE = new RegExp(`^(?:${OWN})$`)
const OWNER = new RegExp(`^(?:[Tt]he )?(?:\\p{Ll}+ ){0,2}(?!${OWN})\\p{Ll}+['’]s `, 'u')

/** The office that a person holds in a state; null for one of an organization, a faith or an army. */
const nationalOffice = (document: Document, { offices }: Person, mentions: readonly Mention[], named: Mention | null): Mention | null => {
  const found = offices.find(({ office }) => national.has(office.kind) || isOfBody(office.title))
  const mention = found ? mentions[found.mention] : named?.past && named.office && national.has(named.office.kind) ? named : undefined
  const ofAnother = offices.some(({ mention: title, country }) => country === null && mentions[title] !== undefined && isOwned(document, mentions[title]))
  return mention && !ofAnother && !isOwned(document, mention) && !mention.ownerId?.startsWith('org/') && !OF_BODY.test(mention.office?.title ?? '')
    ? mention
    : null
}

/** In the words of a state's own organ offices are its own, unless another state stands right before them or its own holder is known. */
function atHome(document: Document, mentions: readonly Mention[], home: string, opening: Person | undefined): Guess {
  const other = mostNamed(mentions, home)
  return (person, mention, isFree) => {
    const office = nationalOffice(document, person, mentions, mention)
    if (!office) return person === opening && person.offices.length === 0 && mention?.sentence === 0 && isSubject(document, mention) ? home : null
    const near = countryBefore(document, mentions, office, NEAR)
    if (near !== null && near !== home && isFree(near)) return near
    return isFree(home) ? home : other !== null && isFree(other) ? other : null
  }
}

/** The country that the news is about; where its first office has dealings with one of that, another that it names most. */
function ownLead(document: Document, mentions: readonly Mention[]): string | null {
  const lead = leadCountry(document, mentions)
  const opening = mentions.find(({ office }) => office !== null)
  const isOther = lead !== null && opening?.country === null && isOfCabinet(opening) && meetsOne(document, mentions, opening, lead)
  return isOther ? mostNamed(mentions, lead, OFTEN) : lead
}

/** In other texts an office without a country is of the one whose ministry is named, of the one that stands before it in its clause, or else of the one that the news is about. */
function abroad(document: Document, mentions: readonly Mention[]): Guess {
  const lead = ownLead(document, mentions)
  const served = servedCountries(mentions)
  const seat = capitalOf(document)
  return (person, mention, isFree) => {
    const office = nationalOffice(document, person, mentions, mention)
    if (!office || (office.past && office.sentence >= OPENING)) return null
    const [only, ...others] = new Set(person.offices.flatMap(({ office }) => [office.kind, sameOffice(office)].flatMap((key) => [...(served.get(key) ?? [])])))
    if (only !== undefined && others.length === 0 && isFree(only)) {
      const hasMinistry = person.offices.some(({ office }) => served.get(office.kind)?.has(only))
      if ((hasMinistry && seat !== lead) || isPosted(office) || lead === null || only === lead) return only
    }
    const isDoer = isSubject(document, office)
    const near = isDoer ? null : countryBefore(document, mentions, office, FAR)
    if (near !== null && isFree(near) && !(isPosted(office) && near === seat) && !isMet(document, mentions, person, near)) return near
    if (lead === null || !isFree(lead) || meetsOne(document, mentions, office, lead) || isMet(document, mentions, person, lead)) return null
    const front = countryInFront(document, mentions, office)
    if (front !== null && front !== lead) return office.office?.kind === 'spokesperson' && isFree(front) ? front : null
    if ((isDoer || isOfCabinet(office)) && seat !== null && seat !== lead) return null
    if (isSentAbroad(person, office, mentions, seat, lead)) return null
    if (!isOfCabinet(office) || !isDoer) return lead
    const told = countryToldBefore(document, mentions, office)
    if (told !== null && told !== lead && isFree(told)) return told
    const beside = neighbourOf(document, mentions, office)
    return beside === null || beside === lead ? lead : null
  }
}

/** An ambassador in the capital that the news is from, or beside those of another state, and the envoy of an organization: of which state they are is not said. */
function isSentAbroad({ offices }: Person, mention: Mention, mentions: readonly Mention[], seat: string | null, lead: string): boolean {
  const isOnlyPosted = offices.length === 1 && !isOfBody(mention.surface)
  if (isPosted(mention) && ((seat === lead && isOnlyPosted) || mentions.some((other) => other.country !== null && other.country !== lead && isPosted(other))))
    return true
  const isSender = ({ kind, country, actorId }: Mention) => kind === 'organization' && country === null && actorId !== null
  return mention.office?.kind === 'envoy' && mentions.slice(0, FIRST).some(isSender)
}

/** The countries whose holder of an office, or whose ministry, a text names, by the kind of office. */
function servedCountries(mentions: readonly Mention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const served = new Map<string, Set<string>>()
  const add = (kind: string, country: string) => served.set(kind, (served.get(kind) ?? new Set<string>()).add(country))
  for (const { kind, office, country, plural, past, surface } of mentions) {
    if (country === null) continue
    if (kind === 'title' && office && !plural && !past) add(sameOffice(office), country)
    if (kind !== 'organization') continue
    const name = surface.toLowerCase()
    for (const [held, bodies] of Object.entries(OFFICE_BODIES)) if (bodies.some((body) => name.includes(body))) add(held, country)
  }
  return served
}

/** How often a text that tells of a meeting with somebody of another state names its own. */
const OFTEN = 3
/** Where those whom another state sent are told of, who is sent abroad may be of either. */
const POSTED = /^(ambassador|diplomat)$/
const isPosted = ({ office, surface }: Mention): boolean => (office !== null && POSTED.test(office.kind)) || /\b(?:embassy|diplomats?)\b/i.test(surface)
/** An organization among so many of the first mentions may have sent an envoy. */
const FIRST = 5
/** Whoever once held an office, and is named later than in so many sentences, may be of any state. */
const OPENING = 3
const NEAR = 8
const FAR = 40
