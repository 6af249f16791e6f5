import { SHARED_METONYMS } from '../lexicon/countries.ts'
import type { Actor } from '../records/actor.ts'
import type { Resolution } from '../records/vocabulary.ts'
import { settleCountries } from './actors/countries.ts'
import { genderBeside, genderUttered } from './actors/genders.ts'
import { capitalOf } from './actors/lead.ts'
import { postOwner, unitOwner } from './actors/owners.ts'
import { groupPersons, type Person } from './actors/persons.ts'
import { resolvePronouns } from './actors/pronouns.ts'
import { resolveTitles } from './actors/titles.ts'
import type { Document } from './document.ts'
import { countryActor } from './mentions/gazetteer.ts'
import type { Mention } from './mentions/mention.ts'
import { isSpeechVerb } from './statements/speech-verbs.ts'

/** A mention settled, where that is possible, on an actor. */
export type Reference = Mention & {
  readonly actor: Actor | null
  readonly resolvedBy: Resolution
  /** The mention by name that a title or pronoun goes back to. */
  readonly antecedent: Mention | null
}

/** Every mention of a text in reading order with the actor that it means. */
export type Actors = { readonly references: readonly Reference[]; readonly persons: readonly Person[]; readonly actors: readonly Actor[] }

/** Settles every mention on an actor, over the whole article. */
export function resolveActors(document: Document, found: readonly Mention[]): Actors {
  const seat = capitalOf(document)
  const mentions = seat === null ? found : found.map((mention) => atSeat(mention, seat))
  const people = mentions.filter((mention) => mention.kind === 'person' || (mention.kind === 'name' && actsAsPerson(document, mention, mentions)))
  const { persons, ofMention } = groupPersons([...people, ...bareNames(mentions, people)])
  for (const mention of mentions) {
    const owner = ofMention.get(mention.index - 1)
    if (owner) owner.gender ??= genderBeside(document.tokens, mention, mentions[mention.index - 1])
  }
  const titles = resolveTitles(document, mentions, persons, ofMention)
  settleCountries(document, mentions, persons, ofMention, titles)
  const settled = new Map<number, Person>([...ofMention, ...titles])
  for (const [index, person] of settled) {
    const mention = mentions[index]
    if (mention) person.gender ??= genderUttered(document.tokens, mention, mentions[index - 1], mentions[index + 1])
  }
  const pronouns = resolvePronouns(document, mentions, settled)
  const byPerson = new Map(persons.map((person) => [person, toActor(person)]))
  const named = new Map<Person, Mention>()
  const references = mentions.map((mention): Reference => {
    const person = settled.get(mention.index)
    if (person && ofMention.has(mention.index)) named.set(person, mention)
    if (person)
      return {
        ...mention,
        gender: person.gender ?? mention.gender,
        actor: byPerson.get(person) ?? null,
        resolvedBy: ofMention.has(mention.index) ? 'name' : 'title',
        antecedent: ofMention.has(mention.index) ? null : (named.get(person) ?? null),
      }
    const pronoun = pronouns.get(mention.index)
    if (pronoun?.person)
      return { ...mention, actor: byPerson.get(pronoun.person) ?? null, resolvedBy: 'pronoun', antecedent: named.get(pronoun.person) ?? pronoun.mention }
    if (pronoun)
      return { ...mention, actor: pronoun.mention.actorId === null ? null : lexiconActor(pronoun.mention), resolvedBy: 'pronoun', antecedent: pronoun.mention }
    const actor = mention.actorId === null ? null : lexiconActor(mention)
    return { ...mention, actor, resolvedBy: actor ? 'name' : 'none', antecedent: null }
  })
  return { references, persons, actors: collectActors(references) }
}

const shared = new Set(SHARED_METONYMS)

/** "The Foreign Office" in news from Islamabad. */
const atSeat = (mention: Mention, seat: string): Mention =>
  mention.naming === 'metonym' && shared.has(mention.name ?? '') && mention.country !== seat
    ? { ...mention, country: seat, actorId: countryActor(seat).id }
    : mention

/** A capitalised name that says something, or that "who" follows, is a person's. */
function actsAsPerson({ tokens }: Document, mention: Mention, mentions: readonly Mention[]): boolean {
  const before = tokens[mention.first - 1]
  const after = tokens[mention.last]
  const linked = mention.apposition !== null || mentions[mention.index + 1]?.apposition === mention.index
  const words = mention.last - mention.first
  if (/\p{Lu}{3,}$/u.test(mention.name ?? '')) return false
  return linked || after?.lower === 'who' || (words >= 2 && (isSpeechVerb(after) || isSpeechVerb(before)))
}

/** Names of one word that a longer name or a titled one elsewhere in the article explains. */
function bareNames(mentions: readonly Mention[], people: readonly Mention[]): Mention[] {
  const known = new Set(people.flatMap(({ name }) => (name ?? '').toLowerCase().split(/\s+/)))
  const taken = new Set(people.map(({ index }) => index))
  return mentions.filter(
    ({ kind, name, index }) => kind === 'name' && !taken.has(index) && (name ?? '').split(/\s+/).every((word) => known.has(word.toLowerCase())),
  )
}

const toActor = ({ id, name, names, country, offices }: Person): Actor => ({
  id,
  kind: 'person',
  name,
  names: [...names].sort(),
  country,
  sector: offices.length > 0 ? 'GOV' : null,
})

const lexiconActor = ({ actorId, label, name, country, sector, naming }: Mention): Actor => ({
  id: actorId ?? '',
  kind: actorId?.startsWith('country/') ? 'country' : 'organization',
  name: label ?? name ?? '',
  names: naming === 'name' && name ? [name] : label ? [label] : [],
  country,
  sector,
})

/** One record for each actor, with the neutral names that the article uses. */
function collectActors(references: readonly Reference[]): Actor[] {
  const found = new Map<string, { actor: Actor; names: Set<string> }>()
  for (const reference of references) {
    const { naming } = reference
    const actor = reference.actor ?? unitOwner(reference)
    const state = postOwner(reference)
    if (state && !found.has(state.id)) found.set(state.id, { actor: state, names: new Set() })
    if (!actor || naming === 'city') continue
    const known = found.get(actor.id)
    if (known) for (const name of actor.names) known.names.add(name)
    else found.set(actor.id, { actor, names: new Set(actor.names) })
  }
  return Array.from(found.values(), ({ actor, names }) => ({ ...actor, names: [...names].sort() }))
}
