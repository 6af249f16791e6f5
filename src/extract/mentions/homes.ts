import { REGIONAL } from '../../lexicon/countries.ts'
import { KIN, LOCALS, NAMED_GROUPS } from '../../lexicon/nouns.ts'
import type { Token } from '../document/tokens.ts'
import { between, type Mention, MOST_BETWEEN } from './mention.ts'

const locals = new Set(LOCALS)
const groups = new Set(NAMED_GROUPS)
const kin = new Set(KIN)
const isNamed = ({ kind }: Mention) => kind === 'person' || kind === 'name'

/** Gives mentions the country that the words beside them say: an apposition, a row of offices, a group that they are of, the place they live in. */
export function settleHomes(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const settled: Mention[] = []
  const listed = new Set<number>()
  for (const found of mentions) {
    const before = settled[found.index - 1]
    const mention = asPeople(found, before, tokens)
    const beside = before && before.sentence === mention.sentence ? before : undefined
    const isOf = beside !== undefined && isListed(beside, mention, tokens, listed)
    if (isOf) listed.add(mention.index)
    const country =
      mention.country ?? (isOf ? beside.country : (homeBeside(beside, mention, mentions[mention.index + 1], tokens) ?? ownerBefore(mention, settled, tokens)))
    const kind = isOf && (mention.name ?? '').includes(' ') ? 'person' : mention.kind
    settled.push(country === mention.country && kind === mention.kind ? mention : { ...mention, country, kind })
  }
  return settled
}

function homeBeside(before: Mention | undefined, mention: Mention, after: Mention | undefined, tokens: readonly Token[]): string | null {
  if (mention.adjective || (mention.actorId !== null && mention.kind !== 'organization') || mention.naming !== null) return null
  if (after && after.apposition === mention.index && after.country !== null) return after.country
  if (before && mention.apposition === before.index && before.kind === 'description') return before.country
  if (before && isNamed(mention) && before.kind === 'title' && /^(for [\p{L} ]+ )?[([]$/u.test(between(tokens, before, mention))) return before.country
  if (before && isNamed(mention) && before.kind === 'country' && before.last + 1 === mention.first && tokens[before.last]?.lower === "'s") return before.country
  if (before && isNamed(mention) && /^(nationality|citizenship|passport|national) of$/.test(between(tokens, before, mention))) return before.country
  if (before && isNamed(mention) && before.kind === 'organization' && /^,? ?(headed|led|chaired|represented) by( the)?$/.test(between(tokens, before, mention)))
    return before.country
  if (before && isMember(before, mention, tokens)) return before.country
  if (before && (isKin(before, mention, tokens) || isIncluded(before, mention, tokens))) return before.country
  if (before && (isRow(before, mention, tokens) || isWithin(before, mention, tokens))) return before.country
  return after && isLocal(mention, tokens) && livesIn(tokens, mention, after) ? after.country : null
}

/** "Bosnian Serbs", "ethnic Albanians", and "Iranians" without "the": people of a state, or of none that is said, and not its government. */
function asPeople(mention: Mention, before: Mention | undefined, tokens: readonly Token[]): Mention {
  if (mention.naming !== 'demonym' || mention.adjective || !/\p{L}s$/u.test(mention.surface) || /\s/.test(mention.surface)) return mention
  const people = { ...mention, kind: 'group', actorId: null, label: null, naming: null, sector: null, plural: true } as const
  if (before && before.last === mention.first && before.adjective && before.country !== mention.country) return { ...people, country: before.country }
  const word = tokens[mention.first - 1]?.lower
  if (word === 'ethnic') return { ...people, country: null }
  return word === 'the' ? mention : people
}

/** "its army", "their forces", "its envoy": of the one country that the sentence has named so far, or of several that opens it; or if it names none, that opens the one before. */
function ownerBefore(mention: Mention, settled: readonly Mention[], tokens: readonly Token[]): string | null {
  const { first, kind, sentence } = mention
  const owner = [tokens[first], tokens[first - 1]].find((token) => /^(its|their)$/.test(token?.lower ?? ''))
  if (!owner || !/^(group|organization|title)$/.test(kind)) return null
  const countries = new Set<string>()
  let at = mention.index - 1
  for (; settled[at]?.sentence === sentence; at -= 1) {
    const country = settled[at]?.country ?? null
    if (country !== null) countries.add(country)
  }
  const [only, ...others] = [...countries].filter((country) => !isExpelled(tokens, owner.index) || country !== doerBefore(settled, mention.index - 1, sentence))
  if (only !== undefined && others.length === 0) return only
  if (countries.size > 1) return owner.lower === 'its' ? openingState(settled, mention.index - 1, tokens) : null
  return owner.lower === 'its' && owner.opens ? openingState(settled, at, tokens) : null
}

/** "Example threw out its ambassador": another's. */
const isExpelled = (tokens: readonly Token[], at: number): boolean =>
  /^(expel|oust|eject)$/.test(tokens[at - 1]?.lemma ?? '') || /^(throw|kick) out$/.test(`${tokens[at - 2]?.lemma} ${tokens[at - 1]?.lower}`)

/** The state that is named last before a verb. */
function doerBefore(settled: readonly Mention[], last: number, sentence: number): string | null {
  for (let at = last; settled[at]?.sentence === sentence; at -= 1)
    if (settled[at]?.kind === 'country' && settled[at]?.adjective !== true) return settled[at]?.country ?? null
  return null
}

/** The state that opens the sentence of the mention at `last`. */
function openingState(settled: readonly Mention[], last: number, tokens: readonly Token[]): string | null {
  let opening = settled[last]
  for (let at = last - 1; opening && settled[at]?.sentence === opening.sentence; at -= 1) opening = settled[at]
  return opening?.kind === 'country' && !opening.adjective && opening.sentence === settled[last]?.sentence && opensSentence(tokens, opening)
    ? opening.country
    : null
}

const opensSentence = (tokens: readonly Token[], { first }: Mention): boolean => {
  const at = tokens[first - 1]?.lower === 'the' ? first - 1 : first
  return tokens[at]?.opens === true || /^[.!?]$/.test(tokens[at - 1]?.text ?? '.')
}

const regional = new RegExp(String.raw`\b(?:${REGIONAL.join('|')})\b`)

/** "the Turkish president, Foreign Minister Asha Example": an office in a row with another of the same state. */
const isRow = (before: Mention, mention: Mention, tokens: readonly Token[]): boolean =>
  before.office !== null &&
  mention.office !== null &&
  mention.ownerId === null &&
  before.office.kind !== mention.office.kind &&
  !(mention.plural && regional.test(mention.surface)) &&
  !before.plural &&
  !(before.kind === 'person' && between(tokens, before, mention) === ',' && /^(VERB|AUX)$/.test(tokens[mention.last]?.tag ?? '')) &&
  /^(,|and|, and|as well as)( the| his| her)?$/.test(between(tokens, before, mention))

/** "U.S. border patrol agents", "the Ugandan opposition candidates": the state stands before the nouns of the same phrase. */
const isWithin = (before: Mention, { kind, first }: Mention, tokens: readonly Token[]): boolean =>
  (kind === 'group' || kind === 'organization') &&
  before.country !== null &&
  before.kind !== 'person' &&
  first - before.last <= MOST_BETWEEN &&
  tokens.slice(before.last, first).every(({ tag, lower }) => tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || lower === "'")

/** "Asha Example and her husband": kin of a person are taken for of the same state. */
const isKin = (before: Mention, { kind, first, last }: Mention, tokens: readonly Token[]): boolean =>
  kind === 'description' && before.kind === 'person' && /^(his|her)$/.test(tokens[first]?.lower ?? '') && kin.has(tokens[last - 1]?.lower ?? '')

/** "a member of the Turkish parliament, Asha Example, began". */
function isMember(before: Mention, mention: Mention, tokens: readonly Token[]): boolean {
  const of = tokens[before.first]?.tag === 'DET' ? before.first - 1 : tokens[before.first - 1]?.tag === 'DET' ? before.first - 2 : before.first - 1
  return (
    isNamed(mention) &&
    before.kind === 'organization' &&
    between(tokens, before, mention) === ',' &&
    tokens[mention.last]?.text === ',' &&
    /^(of|from|at|in)$/.test(tokens[of]?.lower ?? '') &&
    tokens[of - 1]?.tag === 'NOUN' &&
    /^(an?|one)$/.test(tokens[of - 2]?.lower ?? '')
  )
}

/** "Turks who fight, including journalists like Asha Example and leaders": they are of those before. */
const isIncluded = (before: Mention, { kind, first }: Mention, tokens: readonly Token[]): boolean =>
  kind === 'group' &&
  ((tokens[first - 1]?.lower === 'including' && (before.naming === 'demonym' || before.kind === 'group')) ||
    (before.kind === 'person' && groups.has(tokens[before.first - 2]?.lower ?? '') && between(tokens, before, { first }) === 'and'))

/** "Turkish citizens – Asha Example, Bo Sample", "leaders such as Asha Example". */
const isListed = (before: Mention, mention: Mention, tokens: readonly Token[], listed: ReadonlySet<number>): boolean =>
  isNamed(mention) &&
  ((before.kind === 'group' &&
    groups.has(tokens[before.last - 1]?.lower ?? '') &&
    /^([–—-]|:|,? ?such as|,? ?like|,? ?including)$/.test(between(tokens, before, mention))) ||
    (listed.has(before.index) && /^(,|and|, and)$/.test(between(tokens, before, mention))))

const isLocal = ({ kind, first, last }: Mention, tokens: readonly Token[]): boolean =>
  (kind === 'group' || kind === 'organization' || kind === 'description' || kind === 'name') &&
  (tokens[first - 1]?.lower === 'ethnic' || locals.has(tokens[last - 1]?.lower ?? '') || locals.has(`${tokens[last - 2]?.lower} ${tokens[last - 1]?.lower}`))

/** "demonstrators in Baghdad", "students throughout the country's north". */
const livesIn = (tokens: readonly Token[], { last }: Mention, place: Mention): boolean =>
  /^(in|throughout|across|inside|from|operating|living|based|residing)$/.test(tokens[last]?.lower ?? '') &&
  place.first - last <= MOST_BETWEEN &&
  !isCut(tokens, last, place.first)

const isCut = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first + 1, last).some(({ tag }) => tag === 'PUNCT' || tag === 'VERB')
