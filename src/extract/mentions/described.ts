import { GROUPS, PEOPLE } from '../../lexicon/nouns.ts'
import { indexPhrases } from '../document/phrase-index.ts'
import type { Token } from '../document/tokens.ts'
import type { Sentence } from '../sentences.ts'
import { countryName, findReferent, type Referent } from './gazetteer.ts'
import { countryOf, type MentionDraft, textOf } from './mention.ts'
import { findBody, type Premodifiers } from './premodifiers.ts'

const plain = (phrases: readonly string[]) => indexPhrases(phrases.map((phrase) => ({ phrase, cased: false, value: phrase })))
const findGroup = plain(GROUPS)
const findPerson = plain(PEOPLE)

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
  return found && found.value.naming !== 'demonym' ? { referent: found.value, at: from + found.length } : null
}

/** A body of a state, a group of people or a person described: "Iran's parliament", "senior officials", "a source". */
export function readDescribed(tokens: readonly Token[], from: number, { last }: Sentence, before: Premodifiers): MentionDraft | null {
  if (before.at >= last) return null
  const body = findBody(tokens, before.at)
  if (body) return readBody(tokens, from, last, before.at + body.length, before.referents, body.value)
  const group = findGroup(tokens, before.at)
  const end = before.at + (group?.length ?? 0)
  if (group && (before.referents.length > 0 || before.determiner !== null || before.number || before.at > from || tokens[before.at]?.tag === 'NOUN')) {
    const of = owner(tokens, end, last)
    const country = countryOf(of ? [of.referent] : before.referents)
    const adjectives = textOf(tokens, from + (before.determiner ? 1 : 0), end)
    return { first: from, last: of?.at ?? end, kind: 'group', plural: true, country, label: adjectives, ownerId: before.referents.at(-1)?.actorId ?? null }
  }
  const person = findPerson(tokens, before.at)
  if (person && (before.determiner !== null || before.at > from) && tokens[before.at]?.tag !== 'VERB')
    return {
      first: from,
      last: before.at + person.length,
      kind: 'description',
      country: countryOf(before.referents),
      ownerId: before.referents.at(-1)?.actorId ?? null,
    }
  return null
}

type Body = { phrase: string; sector: MentionDraft['sector'] & string }

function readBody(tokens: readonly Token[], first: number, last: number, end: number, before: readonly Referent[], { phrase, sector }: Body): MentionDraft {
  const of = owner(tokens, end, last)
  const referents = of ? [of.referent] : before
  const home = referents.findLast(({ country }) => country !== null)
  const shared = { first, last: of?.at ?? end, kind: 'organization' as const, country: home?.country ?? null, sector, ownerId: home?.actorId ?? null }
  if (!home?.country) return shared
  if (ITSELF.has(phrase) && home.kind === 'country')
    return { ...shared, kind: 'country', actorId: home.actorId, label: countryName(home.country), naming: home.naming === 'loaded' ? 'loaded' : 'demonym' }
  const printed = tokens.slice(first, shared.last)
  const name = textOf(printed, /^(the|a|an)$/.test(printed[0]?.lower ?? '') ? 1 : 0, printed.length)
  return { ...shared, actorId: `org/${slugOf(`${home.country} ${phrase}`)}`, label: name, name }
}
