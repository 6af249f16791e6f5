import { DOCUMENTS } from '../../lexicon/documents.ts'
import { LOOSE_BODIES, PEOPLE, PUBLISHERS, STATES_OF } from '../../lexicon/nouns.ts'
import { indexPhrases } from '../document/phrase-index.ts'
import type { Token } from '../document/tokens.ts'
import type { Sentence } from '../sentences.ts'
import { countryName, findReferent, type Referent } from './gazetteer.ts'
import { type Body, findFarHead, findHead, findPrivate, type Head } from './heads.ts'
import { countryOf, type MentionDraft, textOf } from './mention.ts'
import type { Premodifiers } from './premodifiers.ts'
import { isAdjective, readPostmodifier } from './titled.ts'

const findPerson = indexPhrases([...PEOPLE, ...DOCUMENTS, ...PUBLISHERS].map((phrase) => ({ phrase, cased: false, value: phrase })))

/** A slug of a name: lower-case letters and digits without diacritics, joined by hyphens. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** "the Turkish government" is the country itself; a ministry or an army is an organization of it. */
const ITSELF = new Set(['government', 'state', 'regime', 'administration', 'authorities', 'side', 'leadership', 'nation'])

const owner = (tokens: readonly Token[], at: number, last: number): { referent: Referent; at: number } | null => {
  if (tokens[at]?.lower !== 'of') return null
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const found = from < last ? findReferent(tokens, from) : null
  if (found?.value.naming !== 'demonym') return found && { referent: found.value, at: from + found.length }
  const place = findReferent(tokens, from + found.length)
  return place?.value.country === found.value.country ? { referent: place.value, at: from + found.length + place.length } : null
}

/** A body of a state, a group of people or a person described: "Iran's parliament", "senior officials", "a source". */
export function readDescribed(tokens: readonly Token[], from: number, { last }: Sentence, before: Premodifiers): MentionDraft | null {
  if (before.at >= last) return null
  const head = findHead(tokens, before.at, last)
  if (head?.body && !isLoose(tokens, head, before)) return readBody(tokens, from, last, head.end, before.referents, head.body)
  if (head && !head.body && isDescribed(tokens, from, before)) return readGroup(tokens, from, last, head.end, before)
  const far = head === null && (before.referents.length > 0 || /^(its|their)$/.test(before.determiner ?? '')) ? findFarHead(tokens, before.at, last) : null
  if (far) return far.body ? readBody(tokens, from, last, far.end, before.referents, far.body) : readGroup(tokens, from, last, far.end, before)
  const person = findPerson(tokens, before.at)
  const of = person && HEADS.test(tokens[before.at]?.lower ?? '') ? readPostmodifier(tokens, before.at + person.length, last) : null
  if (of?.referent) return readPerson(from, of.at, [of.referent])
  if (person && (before.determiner !== null || before.at > from) && tokens[before.at]?.tag !== 'VERB' && !isAdjective(tokens, before.at))
    return readPerson(from, before.at + person.length, before.referents)
  const home = before.referents.at(-1)
  const own = head === null && home?.kind === 'country' ? findPrivate(tokens, before.at, last) : null
  if (own === null) return null
  return own.isPerson && !own.plural ? readPerson(from, own.end, before.referents) : { ...readGroup(tokens, from, last, own.end, before), plural: own.plural }
}

/** "head of the Example delegation": of what they are is a part of it. */
const HEADS = /^(head|chief|leader|member)$/

const readPerson = (first: number, last: number, referents: readonly Referent[]): MentionDraft => ({
  first,
  last,
  kind: 'description',
  country: countryOf(referents),
  ownerId: referents.at(-1)?.actorId ?? null,
})

function readGroup(tokens: readonly Token[], first: number, last: number, end: number, { referents, determiner }: Premodifiers): MentionDraft {
  const of = owner(tokens, end, last)
  const country = countryOf(referents) ?? countryOf(of ? [of.referent] : [])
  const label = textOf(tokens, first + (determiner ? 1 : 0), end)
  return { first, last: of?.at ?? end, kind: 'group', plural: true, country, label, ownerId: (referents.at(-1) ?? of?.referent)?.actorId ?? null }
}

const isDescribed = (tokens: readonly Token[], from: number, { at, referents, determiner, number }: Premodifiers): boolean =>
  referents.length > 0 || determiner !== null || number || at > from || tokens[at]?.tag === 'NOUN' || (tokens[at]?.opens === true && !tokens[at + 1]?.capital)

/** "a state of emergency", "this side": a noun that is a body only with its owner or article. */
const isLoose = (tokens: readonly Token[], { end, body }: Head, { referents, determiner }: Premodifiers): boolean =>
  body !== null && loose.has(body.phrase) && referents.length === 0 && (determiner !== 'the' || statesOf.has(tokens[end + 1]?.lower ?? ''))
const loose = new Set(LOOSE_BODIES)
const statesOf = new Set(STATES_OF)

function readBody(tokens: readonly Token[], first: number, last: number, end: number, before: readonly Referent[], { phrase, sector }: Body): MentionDraft {
  const of = owner(tokens, end, last)
  const referents = of ? [of.referent] : before
  const home = referents.findLast(({ country }) => country !== null)
  const shared = {
    first,
    last: of?.at ?? end,
    kind: 'organization' as const,
    country: home?.country ?? null,
    sector,
    ownerId: (home ?? referents.at(-1))?.actorId ?? null,
  }
  if (!home?.country) return shared
  if (ITSELF.has(phrase) && home.kind === 'country')
    return { ...shared, kind: 'country', actorId: home.actorId, label: countryName(home.country), naming: home.naming === 'loaded' ? 'loaded' : 'demonym' }
  const printed = tokens.slice(first, shared.last)
  const name = textOf(printed, /^(the|a|an)$/.test(printed[0]?.lower ?? '') ? 1 : 0, printed.length)
  return { ...shared, actorId: `org/${slugOf(`${home.country} ${phrase}`)}`, label: name, name }
}
