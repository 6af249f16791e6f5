import { SHORT_TITLES } from '../../lexicon/offices.ts'
import type { OfficeKind } from '../../records/vocabulary.ts'
import { tokenBefore } from '../document/tokens.ts'
import type { Document } from '../document.ts'
import type { Mention, OfficeReading } from '../mentions/mention.ts'
import { ACCREDITED } from '../mentions/titled.ts'
import { leadCountry } from './lead.ts'
import { type Foreign, readPeers } from './peers.ts'
import type { Person } from './persons.ts'

/** Settles offices without a name on the person of the article who holds them. */
export function resolveTitles(
  document: Document,
  mentions: readonly Mention[],
  persons: readonly Person[],
  named: ReadonlyMap<number, Person>,
): Map<number, Person> {
  const { tokens, home } = document
  const settled = new Map<number, Person>()
  const others = new Set<OfficeKind>()
  const unsettled: Mention[] = []
  const foreign = readPeers(document, mentions, named)
  for (const [index, person] of named) {
    const title = mentions[mentions[index]?.apposition ?? -1]
    if (title?.kind === 'title') hold(title, person, settled)
    else if (title?.kind === 'description') settled.set(title.index, person)
  }
  const holders = holdersByKind(persons)
  const lead = leadCountry(document, mentions)
  const lastNamed = new Map<Person, number>()
  const firstNamed = new Map([...named].toSorted(([one], [other]) => other - one).map(([index, person]) => [person, mentions[index]]))
  /** "The president met President Example": who is first named behind a title in its sentence is another. */
  const unlessMet = (title: Mention, person: Person | null): Person | null =>
    person !== null && !lastNamed.has(person) && firstNamed.get(person)?.sentence === title.sentence ? null : person
  for (const mention of mentions) {
    if (named.has(mention.index)) {
      const person = named.get(mention.index)
      if (person) lastNamed.set(person, mention.index)
    } else if (
      mention.kind === 'title' &&
      !mention.past &&
      !mention.plural &&
      !isOwned(tokens, mention) &&
      !/^(a|an|another|any|every|each|no)$/.test(tokens[mention.first]?.lower ?? '')
    ) {
      const beside = mentions[mention.index + 1]
      const person =
        beside?.apposition === mention.index && named.has(beside.index)
          ? named.get(beside.index)
          : mention.apposition === null
            ? unlessMet(mention, holderOf({ ...mention, country: mention.country ?? home }, { home, lead, holders, lastNamed, foreign, others }))
            : named.get(mention.apposition)
      if (person) hold(mention, person, settled)
      else unsettled.push(mention)
    }
    if (mention.office && mention.sentence > 0 && !named.has(mention.index) && !settled.has(mention.index)) others.add(mention.office.kind)
  }
  const untitled = persons.filter(({ offices, country }) => offices.length === 0 && country === null)
  const [only] = untitled.filter((person) => mentions.some((mention) => named.get(mention.index) === person && isFree(tokens, mention)))
  const kinds = new Set(unsettled.filter(({ country, plural }) => country !== null && !plural).map(({ office, country }) => `${office?.kind} ${country}`))
  if (only && untitled.length === 1 && kinds.size === 1) {
    const besides = new Set(mentions.flatMap(({ index, sentence }) => (named.get(index) === only ? [sentence] : [])))
    const isNear = ({ sentence }: Mention) => [...besides].some((other) => Math.abs(other - sentence) <= NEAR)
    for (const title of unsettled)
      if (
        title.country !== null &&
        isNear(title) &&
        !foreign.get(only)?.has(title.country) &&
        !(besides.has(title.sentence) && isOther(tokens, title, mentions))
      )
        hold(title, only, settled)
  }
  return settled
}

/** "its chief spokesman": of a state or body that the words beside it do not tell. */
const isOwned = (tokens: Document['tokens'], { first, country }: Mention): boolean =>
  country === null && [tokens[first], tokens[first - 1]].some((token) => /^(its|their)$/.test(token?.lower ?? ''))

/** "Of Example" and "the Example": such a name may be a bystander's, or a ship's. */
const isFree = (tokens: Document['tokens'], { first }: Mention): boolean =>
  ![tokenBefore(tokens, first), tokens[first], tokens[first - 1]].some((token) => /^(of|the|an?)$/.test(token?.lower ?? ''))

/** Sentences within which a name and the title of its holder stand. */
const NEAR = 2

/** "met the prime minister", "and the president", "the prime minister telephoned Example": whom somebody deals with is another. */
function isOther(tokens: Document['tokens'], { first, last, index }: Mention, mentions: readonly Mention[]): boolean {
  const before = tokenBefore(tokens, first)
  const dealsWith = tokens[last]?.tag === 'VERB' && mentions[index + 1]?.first === last + 1
  return dealsWith || (before !== undefined && (before.tag === 'VERB' || /^(with|to|and|by)$/.test(before.lower)))
}

function hold(title: Mention, person: Person, settled: Map<number, Person>): void {
  settled.set(title.index, person)
  person.country ??= title.country
  if (title.office && !person.offices.some(({ office }) => office.kind === title.office?.kind))
    person.offices.push({ office: title.office, country: title.country, mention: title.index })
}

/** Who was named last before a mention, by kind of office: titles are settled in reading order. */
type Holders = ReadonlyMap<string, readonly Person[]>

const holdersByKind = (persons: readonly Person[]): Holders => {
  const holders = new Map<string, Person[]>()
  for (const person of persons)
    for (const kind of new Set(person.offices.map(({ office }) => office.kind))) holders.set(kind, [...(holders.get(kind) ?? []), person])
  return holders
}

/** Of these a state has many, and a text names those of several states. */
const shared = new Set<OfficeKind>(ACCREDITED)

/** What is known of a text when a title is settled; `others` are the kinds of office that somebody holds of whom nothing more is known. */
type Known = {
  readonly home: string | null
  /** The country that the text is about. */
  readonly lead: string | null
  readonly holders: Holders
  readonly lastNamed: ReadonlyMap<Person, number>
  readonly foreign: Foreign
  readonly others: ReadonlySet<OfficeKind>
}

/** A head of government is called "leader", and never "president" or "king"; a spokesman is an "official", and no "chief". */
const mayBeShort = ({ kind, title }: OfficeReading, others: ReadonlySet<OfficeKind>): boolean =>
  kind === 'head-of-state' ? /\bleader$/i.test(title) : !others.has(kind) && (kind !== 'official' || /\bofficial$/i.test(title))

/** A foreign secretary is never called "minister". */
const isSecretary = (title: string): boolean => /\bsecretary\b/i.test(title)

/** The last one named before it who holds the office, else the first one of the article; the country must not differ. */
function holderOf(title: Mention, { home, lead, holders, lastNamed, foreign, others }: Known): Person | null {
  const isShared = title.office !== null && shared.has(title.office.kind)
  const isElsewhere = home === null && lead !== null && title.country !== lead && title.country !== null
  const fittingOf = (kind: OfficeKind) =>
    (holders.get(kind) ?? []).filter(
      (person) =>
        !(title.country !== null && foreign.get(person)?.has(title.country)) &&
        person.offices.some(
          (held) =>
            held.office.kind === kind &&
            !(kind === 'foreign-minister' && isSecretary(held.office.title) !== isSecretary(title.office?.title ?? '') && title.office?.kind === kind) &&
            (title.country === null ||
              ((held.country ?? person.country) === null && !shared.has(kind) && !isShared && (home === null || home === title.country) && !isElsewhere) ||
              (held.country ?? person.country) === title.country),
        ),
    )
  const exact = title.office ? fittingOf(title.office.kind) : []
  const isBare = /^(?:the )?minister$/i.test(title.office?.title ?? '')
  if (/^Secretary$/.test(title.office?.title ?? '') && exact.length === 0)
    return fittingOf('foreign-minister').find(({ offices }) => offices.some(({ office }) => /^Secretary of State\b/.test(office.title))) ?? null
  const fitting =
    (exact.length > 0 && !isBare) || !title.office || !mayBeShort(title.office, others)
      ? exact
      : [...exact, ...(SHORT_TITLES[title.office.kind] ?? []).flatMap(fittingOf)].filter((person) => !isShared || lastNamed.has(person))
  const own = title.country === null ? [] : fitting.filter(({ country }) => country === title.country)
  const candidates = own.length > 0 ? own : fitting
  const [first] = candidates
  if (!first) return null
  return candidates.reduce((best, person) => ((lastNamed.get(person) ?? -1) > (lastNamed.get(best) ?? -1) ? person : best), first)
}
