import { DEATHS } from '../../lexicon/nouns.ts'
import type { OfficeKind } from '../../records/vocabulary.ts'
import type { Token } from '../document/tokens.ts'
import type { Sentence } from '../sentences.ts'
import { findReferent, type Referent } from './gazetteer.ts'
import { countryOf, type MentionDraft, textOf } from './mention.ts'
import { isGiven, isNameless, juniorEnd, nameForm, runLength } from './names.ts'
import { type FoundOffice, findOffice, honorificLength } from './offices.ts'
import { findBody, type Premodifiers, readPremodifiers } from './premodifiers.ts'

/** Offices held at another state or organization: "ambassador to Turkey". */
export const ACCREDITED: readonly OfficeKind[] = ['ambassador', 'envoy', 'diplomat']

type Postmodifier = { at: number; referent: Referent | null }

/** "of Turkey", "of the Republic of Korea", "for Syria", "of the Turkish embassy", "of the Government of Turkey" after a title or a name. */
export function readPostmodifier(tokens: readonly Token[], at: number, last: number, kind?: OfficeKind): Postmodifier {
  if (tokens[at]?.lower === 'to') {
    if (!kind || !ACCREDITED.includes(kind)) return { at, referent: null }
    const accredited = findReferent(tokens, tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1)
    return accredited ? { at: at + (tokens[at + 1]?.lower === 'the' ? 2 : 1) + accredited.length, referent: null } : { at, referent: null }
  }
  if (!/^(of|for)$/.test(tokens[at]?.lower ?? '')) return { at, referent: null }
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const found = from < last ? findReferent(tokens, from) : null
  const inner = found ? null : findBody(tokens, from)
  if (inner && tokens[from + inner.length]?.lower === 'of') return readPostmodifier(tokens, from + inner.length, last)
  const after = found ? from + found.length + (/^['’]s?$/.test(tokens[from + found.length]?.text ?? '') ? 1 : 0) : from
  const body = found?.value.kind === 'country' ? findBody(tokens, after) : null
  if (found && body) return { at: placedEnd(tokens, after + body.length), referent: found.value }
  if (!found || (found.value.naming === 'demonym' && found.value.kind === 'country')) return { at, referent: null }
  return { at: from + found.length, referent: found.value }
}

/** "the Turkish embassy in Ankara": the seat belongs to the body. */
function placedEnd(tokens: readonly Token[], at: number): number {
  const place = tokens[at]?.lower === 'in' ? findReferent(tokens, at + 1) : null
  return place ? at + 1 + place.length : at
}

/** The name that follows a title or honorific, without words that no name ends in; null where none does. */
export function nameAfter(tokens: readonly Token[], at: number, sentence: Sentence): { from: number; to: number } | null {
  const from = at + honorificLength(tokens, at)
  const referent = findReferent(tokens, from)
  const length = runLength(tokens, from, { ...sentence, first: -1 })
  if (length === 0 || (referent && !referent.value.ambiguous && referent.length >= length)) return null
  let to = from + length
  for (let next = from; next < to; next += 1) {
    const token = tokens[next]
    const office = next > from ? findOffice(tokens, next) : null
    if (token && (isNameless(token) || (office && next + office.length < to))) to = next
  }
  if (to <= from || tokens[to - 1]?.text === '-' || (to - from === 1 && /^.\.?$/u.test(tokens[from]?.text ?? ''))) return null
  const form = nameForm(tokens.slice(from, to))
  return form === 'organization' || form === 'thing' ? null : { from, to: juniorEnd(tokens, to) }
}

/** Reads further titles of one holder: "Deputy Prime Minister and Foreign Minister". */
function readSecondOffice(tokens: readonly Token[], at: number, last: number): { office: FoundOffice; at: number } | null {
  const joined = /^(and|&|,|\/)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
  const from = joined + (tokens[joined]?.lower === 'the' ? 1 : 0)
  const { at: office } = readPremodifiers(tokens, from, last)
  const found = findOffice(tokens, office)
  return found && !found.plural ? { office: found, at: office + found.length } : null
}

/** "President of the Republic of Korea" is president of that country: a title ends before a name that starts in it and goes on behind it. */
function titleLength(tokens: readonly Token[], at: number, length: number): number {
  for (let inside = 2; inside < length; inside += 1) {
    const referent = findReferent(tokens, at + inside)
    if (referent && inside + referent.length > length) return inside - (tokens[at + inside - 1]?.lower === 'the' ? 2 : 1)
  }
  return length
}

/** "Minister of Mines and Metals": a portfolio that is in no list goes on as far as its capitals do; after a title without a determiner, up to a name of two words. */
function portfolioEnd(tokens: readonly Token[], at: number, last: number, isBare: boolean): number {
  if (tokens[at]?.lower === 'for')
    for (let end = at + 1; end < last && end - at < LONGEST_PORTFOLIO && tokens[end]?.tag !== 'PUNCT'; end += 1)
      if (tokens[end]?.lower === 'affairs') return end + 1
  if (!/^(minister|secretary)$/.test(tokens[at - 1]?.lower ?? '') || !/^(of|for)$/.test(tokens[at]?.lower ?? '')) return at
  let end = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  if (!tokens[end]?.capital || findReferent(tokens, end)) return at
  while (end < last && (isPart(tokens[end]) || (/^(and|,)$/.test(tokens[end]?.lower ?? '') && isPortfolio(tokens, end + 1)))) end += 1
  const namesHolder = isBare && end - at > NAME_LENGTH + 1 && tokens.slice(end - NAME_LENGTH - 1, end).every(isPart) && tokens[end]?.tag !== 'NOUN'
  return namesHolder ? end - NAME_LENGTH : end
}

/** Words of a name that no list tells from the portfolio before it. */
const NAME_LENGTH = 2

const LONGEST_PORTFOLIO = 7
const isPart = (token: Token | undefined): boolean => token?.capital === true && !isGiven(token)

/** A capitalised common noun goes on a portfolio; a name behind a comma does not. */
const isPortfolio = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && tokens[at - 1]?.text !== ',' && findReferent(tokens, at) === null && findOffice(tokens, at) === null

type Found = { draft: MentionDraft; next: number }

/** "an official visit": no official. */
export const isAdjective = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'official' && /^(NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.tag ?? '') && (!tokens[at + 1]?.capital || isNameless(tokens[at + 1]))

/** A title with what stands about it and the name that may follow: "Turkey's acting foreign minister Asha Example". */
export function readTitled(tokens: readonly Token[], from: number, sentence: Sentence, before: Premodifiers): Found[] {
  const found = before.at < sentence.last ? findOffice(tokens, before.at) : null
  if (!found || (found.length === 1 && isAdjective(tokens, before.at)) || (before.at > from && /^(his|her|their)$/.test(tokens[before.at]?.lower ?? '')))
    return []
  const listed = before.at + titleLength(tokens, before.at, found.length)
  const office = {
    ...found,
    length: portfolioEnd(tokens, listed, sentence.last, before.determiner === null && !/^['’]s?$/.test(tokens[before.at - 1]?.text ?? '')) - before.at,
  }
  const mourned = isMourned(tokens, from)
  const draft = (to: number, name: { from: number; to: number } | null, held: FoundOffice, titleEnd: number, referent: Referent | null): MentionDraft =>
    holder(tokens, { titleFrom: before.determiner === null ? from : from + 1, from, to, before, name, held, titleEnd, referent, mourned })
  const titleEnd = before.at + office.length
  const of = readPostmodifier(tokens, titleEnd, sentence.last, office.entry.kind)
  const name = nameAfter(tokens, of.at, sentence)
  if (name) {
    const home = of.referent ? { at: name.to, referent: of.referent } : readPostmodifier(tokens, name.to, sentence.last)
    return [{ draft: draft(home.at, name, { ...office, plural: false }, titleEnd, home.referent), next: home.at }]
  }
  const second = readSecondOffice(tokens, of.at, sentence.last)
  if (!second || office.plural) return [{ draft: draft(of.at, null, office, titleEnd, of.referent), next: of.at }]
  const secondOf = readPostmodifier(tokens, second.at, sentence.last)
  const shared = nameAfter(tokens, secondOf.at, sentence)
  const referent = of.referent?.country ? of.referent : (secondOf.referent ?? of.referent)
  if (shared) return [{ draft: draft(shared.to, shared, office, second.at, referent), next: shared.to }]
  if (tokens[of.at]?.lower !== 'and') return [{ draft: draft(of.at, null, office, titleEnd, of.referent), next: of.at }]
  const other = holder(tokens, {
    titleFrom: second.at - second.office.length,
    from: second.at - second.office.length,
    to: secondOf.at,
    before,
    name: null,
    held: second.office,
    titleEnd: second.at,
    referent,
    mourned,
  })
  return [
    { draft: draft(of.at, null, office, titleEnd, referent), next: second.at },
    { draft: other, next: secondOf.at },
  ]
}

/** "the death of the president", "mourning for the minister": who holds the office now is somebody else. */
const isMourned = (tokens: readonly Token[], from: number): boolean =>
  /^(of|for)$/.test(tokens[from - 1]?.lower ?? '') && DEATHS.includes(tokens[from - 2]?.lemma ?? '')

type Parts = {
  titleFrom: number
  from: number
  to: number
  before: Premodifiers
  name: { from: number; to: number } | null
  held: FoundOffice
  titleEnd: number
  referent: Referent | null
  mourned: boolean
}

function holder(tokens: readonly Token[], { titleFrom, from, to, before, name, held, titleEnd, referent, mourned }: Parts): MentionDraft {
  const { entry, plural } = held
  const kind = before.deputy && entry.kind === 'foreign-minister' ? 'deputy-minister' : entry.kind
  const body = before.referents.find((one) => one.kind === 'organization' && one.country === null)
  const owner = body ?? referent ?? before.referents.at(-1) ?? null
  return {
    first: name && before.determiner ? titleFrom : from,
    last: to,
    kind: name ? 'person' : plural ? 'group' : 'title',
    name: name && textOf(tokens, name.from, name.to),
    office: { title: textOf(tokens, Math.min(titleFrom, titleEnd - 1), Math.max(titleEnd, titleFrom + 1)), kind, acting: before.acting },
    past: before.past || mourned,
    country: countryOf(body ? [body] : referent ? [referent] : before.referents),
    ownerId: owner?.actorId ?? null,
    plural,
    gender: /(woman|queen|princess|chairwoman)$/.test(entry.title) ? 'female' : /(man|king|prince)$/.test(entry.title) ? 'male' : null,
  }
}
