import { CABINET_OFFICES, NATIONAL_OFFICES, OFFICE_BODIES, SOLE_OFFICES } from '../../lexicon/offices.ts'
import { firstAfter } from '../document/clauses.ts'
import type { Document } from '../document.ts'
import { findReferent } from '../mentions/gazetteer.ts'
import type { Mention, OfficeReading } from '../mentions/mention.ts'
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

/** The office that a person holds in a state; null for one of an organization, a faith or an army. */
const nationalOffice = ({ offices }: Person, mentions: readonly Mention[], named: Mention | null): Mention | null => {
  const found = offices.find(({ office }) => national.has(office.kind) || isOfBody(office.title))
  const mention = found ? mentions[found.mention] : named?.past && named.office && national.has(named.office.kind) ? named : undefined
  return mention && !mention.ownerId?.startsWith('org/') ? mention : null
}

/** In the words of a state's own organ offices are its own, unless another state stands right before them or its own holder is known. */
function atHome(document: Document, mentions: readonly Mention[], home: string, opening: Person | undefined): Guess {
  const other = mostNamed(mentions, home)
  return (person, mention, isFree) => {
    const office = nationalOffice(person, mentions, mention)
    if (!office) return person === opening && person.offices.length === 0 && mention?.sentence === 0 && isSubject(document, mention) ? home : null
    const near = countryBefore(document, mentions, office, NEAR)
    if (near !== null && near !== home && isFree(near)) return near
    return isFree(home) ? home : other !== null && isFree(other) ? other : null
  }
}

/** In other texts an office without a country is of the one that stands before it in its clause, or else of the one that the news is about. */
function abroad(document: Document, mentions: readonly Mention[]): Guess {
  const lead = leadCountry(document, mentions)
  const served = servedCountries(mentions)
  return (person, mention, isFree) => {
    const office = nationalOffice(person, mentions, mention)
    if (!office) return null
    const [only, ...others] = new Set(person.offices.flatMap(({ office }) => [office.kind, sameOffice(office)].flatMap((key) => [...(served.get(key) ?? [])])))
    if (only !== undefined && others.length === 0 && isFree(only)) return only
    const near = isSubject(document, office) ? null : countryBefore(document, mentions, office, FAR)
    if (near !== null && isFree(near)) return near
    if (lead === null || !isFree(lead) || meetsOne(document, mentions, office, lead) || isMet(document, mentions, person, lead)) return null
    const beside = isOfCabinet(office) && isSubject(document, office) ? neighbourOf(document, mentions, office) : null
    return beside === null || beside === lead ? lead : null
  }
}

/** "the president met the Turkish prime minister": he is hardly of the state of whom he deals with. */
const meetsOne = ({ tokens }: Document, mentions: readonly Mention[], { index, sentence }: Mention, country: string): boolean =>
  mentions.slice(index + 1, index + MOST_NEAR).some((other) => {
    const before = /^(the|his|her)$/.test(tokens[other.first - 1]?.lower ?? '') ? tokens[other.first - 2] : tokens[other.first - 1]
    return other.sentence === sentence && other.country === country && isOfCabinet(other) && MEETING.test(before?.lower ?? '')
  })

/** "the Egyptian president met the prime minister", "the prime minister thanked Egypt": with whom a state deals is hardly its own. */
const isMet = (document: Document, mentions: readonly Mention[], { offices }: Person, country: string): boolean =>
  offices.some(({ mention: index }) => {
    const office = mentions[index]
    if (!office) return false
    const { tokens } = document
    const link = /^(the|his|her|,)$/.test(tokens[office.first - 1]?.lower ?? '') ? tokens[office.first - 2] : tokens[office.first - 1]
    const host = mentions.slice(Math.max(0, index - MOST_NEAR), index).find((other) => other.sentence === office.sentence && isOfCabinet(other))
    if (host?.country === country && isSubject(document, host) && (link?.lower === 'from' || MEETING.test(link?.lower ?? ''))) return true
    const target = mentions[index + 1]
    const verb = tokens[office.last]
    return TOWARD.test(verb?.lower ?? '') && target?.kind === 'country' && !target.adjective && target.country === country && target.first - office.last <= 2
  })
const TOWARD = /^(thanked|thanks|praised|praises|visited|visits|accused|accuses|congratulated|urged|urges|commended)$/
const MOST_NEAR = 4
const MEETING = /^(with|met|meets|meet|meeting|received|hosted|called|phoned|telephoned)$/

const cabinet = new Set(CABINET_OFFICES)
const isOfCabinet = ({ office }: Mention): boolean => office !== null && cabinet.has(office.kind)

/** The country of the office of government that is the subject last before another one, in the same or the sentence before. */
function neighbourOf(document: Document, mentions: readonly Mention[], { index, sentence }: Mention): string | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const mention = mentions[at]
    if (!mention || mention.sentence < sentence - 1) return null
    if (isOfCabinet(mention) && !mention.plural && mention.country !== null && !mention.past && isSubject(document, mention)) return mention.country
  }
  return null
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

const NEAR = 8
const FAR = 40

/** The country named last before a mention in its sentence, unless another person bears it; none after a fronted phrase. */
function countryBefore(
  { tokens, quotations }: Document,
  mentions: readonly Mention[],
  { index, sentence, first, start }: Mention,
  farthest: number,
): string | null {
  if (tokens[first - 1]?.text === ',') return null
  for (let at = index - 1; at >= 0; at -= 1) {
    const mention = mentions[at]
    if (!mention || mention.sentence !== sentence || first - mention.last > farthest) return null
    if (mention.country === null || mention.kind === 'person' || mention.office !== null || isOfAnother(mentions[at + 1], mention)) continue
    const quotation = quotations[firstAfter(quotations, mention.start)]
    return quotation && quotation.end <= start ? null : mention.country
  }
  return null
}

/** "Portugal's Asha Example": the state of the person who is named right behind it. */
const isOfAnother = (next: Mention | undefined, { last, country }: Mention): boolean =>
  next !== undefined && (next.kind === 'person' || next.kind === 'name') && next.country === country && next.first - last <= 1

/** A mention that opens its sentence, or that a verb of its own follows behind a comma: "…, Foreign Minister Asha Example said". */
function isSubject({ tokens, paragraphs }: Document, { first, last, start }: Mention): boolean {
  const before = tokens[first - 1]
  if (paragraphs[firstAfter(paragraphs, start)]?.start === start) return true
  return before === undefined || before.opens || /^[.!?,:;”"]$/.test(before.text) || (/^(VERB|AUX)$/.test(tokens[last]?.tag ?? '') && before.tag !== 'ADP')
}

/** The country that a text is about: of its dateline where the outlet is at home there, or else the first that it names. */
function leadCountry({ tokens, datelines: [dateline], outletCountry }: Document, mentions: readonly Mention[]): string | null {
  const from = dateline ? tokens.findIndex(({ start }) => start >= dateline.start) : -1
  const place = from < 0 ? null : findReferent(tokens, from)
  if (place?.value.kind === 'country' && place.value.country === outletCountry) return outletCountry
  const wordBefore = ({ first }: Mention) => (/^(the|a|an)$/.test(tokens[first - 1]?.lower ?? '') ? tokens[first - 2] : tokens[first - 1])
  const isObject = (mention: Mention) =>
    !SAYING.test(wordBefore(mention)?.lower ?? '') && (OBLIQUE.test(wordBefore(mention)?.lower ?? '') || /^(VERB|NOUN)$/.test(wordBefore(mention)?.tag ?? ''))
  const named = mentions.slice(0, MOST_LEADING).filter((mention) => mention.country !== null && mention.kind !== 'place' && !OTHER_SIDE.test(mention.surface))
  return (named.find((mention) => !isObject(mention)) ?? named[0])?.country ?? null
}
/** Behind these a clause begins. */
const SAYING = /^(said|says|announced|confirmed|added|that)$/
const MOST_LEADING = 40
/** Somebody's counterpart is of another country. */
const OTHER_SIDE = /\b(?:counterpart|colleague)s?\b/i
const OBLIQUE = /^(in|at|from|to|with|against|for|near|on|by|of|over|about|into)$/

/** The foreign country that a text names most; null where two are named as often, or it is named once only. */
function mostNamed(mentions: readonly Mention[], home: string): string | null {
  const counts = new Map<string, number>()
  for (const { country } of mentions) if (country !== null && country !== home) counts.set(country, (counts.get(country) ?? 0) + 1)
  const [[most, count] = ['', 0], [, next] = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1])
  return count > 1 && count > next ? most : null
}
