import type { Token } from './document/tokens.ts'
import type { Document } from './document.ts'
import { linkAppositions } from './mentions/appositions.ts'
import { pairCounterparts } from './mentions/counterparts.ts'
import { readDescribed, slugOf } from './mentions/described.ts'
import { findReferent, type Referent } from './mentions/gazetteer.ts'
import { settleHomes } from './mentions/homes.ts'
import { type Mention, type MentionDraft, textOf, toMention } from './mentions/mention.ts'
import { endsThing, isNameless, juniorEnd, nameForm, runLength } from './mentions/names.ts'
import { findOffice, honorificLength } from './mentions/offices.ts'
import { readPremodifiers } from './mentions/premodifiers.ts'
import { readPronoun } from './mentions/pronouns.ts'
import { nameAfter, readPostmodifier, readTitled } from './mentions/titled.ts'
import type { Sentence } from './sentences.ts'

const REFERENT_KINDS = {
  name: 'country',
  former: 'country',
  demonym: 'country',
  capital: 'country',
  metonym: 'country',
  city: 'place',
  loaded: 'country',
} as const

/** Finds everything that names or describes somebody or some place, in reading order; mentions do not overlap. */
export function findMentions({ text, tokens }: Document, sentences: readonly Sentence[]): Mention[] {
  const mentions: Mention[] = []
  for (const sentence of sentences) {
    const loud = isLoud(tokens, sentence)
    let at = sentence.first
    while (at < sentence.last) {
      const drafts = readAt(tokens, at, sentence, loud)
      for (const draft of drafts) mentions.push(complete(draft, text, tokens, mentions.length, sentence.index))
      at = Math.max(at + 1, drafts.at(-1)?.last ?? 0)
    }
  }
  return settleHomes(pairCounterparts(linkAppositions(mentions, tokens, sentences), tokens), tokens)
}

/** A headline in capitals, or with every word capitalised: capitals say nothing in it. */
function isLoud(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let words = 0
  let capitals = 0
  for (let at = first; at < last; at += 1) {
    const token = tokens[at]
    if (!token || token.tag === 'PUNCT' || !/^\p{L}{2}/u.test(token.text)) continue
    words += 1
    if (token.capital) capitals += 1
  }
  return words >= 4 && capitals >= 0.8 * words
}

function readAt(tokens: readonly Token[], at: number, sentence: Sentence, loud: boolean): MentionDraft[] {
  const token = tokens[at]
  const pronoun = readPronoun(tokens, at)
  if (pronoun) return [pronoun]
  if (!token || !canOpen(token) || isConjunction(tokens, at)) return []
  const before = readPremodifiers(tokens, at, sentence.last)
  const titled = readTitled(tokens, at, sentence, before)
  if (titled.length > 0) return titled.map(({ draft }) => draft)
  const honored = readHonored(tokens, at, sentence)
  if (honored) return [honored]
  const described = readDescribed(tokens, at, sentence, before)
  if (described) return [described]
  const named = readNamed(tokens, at, sentence, loud)
  if (named) return [named]
  return []
}

/** "claims that agents were sent": "that" points at no more than one. */
const isConjunction = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' && tokens[at + 1]?.tag === 'NOUN' && tokens[at + 1]?.lower !== tokens[at + 1]?.lemma

/** Only words that a noun phrase can start with are looked at closely. */
const canOpen = ({ tag, capital, text, lower }: Token): boolean =>
  capital || OPENING_TAGS.has(tag) || (tag === 'PRON' && POSSESSIVES.has(lower)) || text.startsWith('@') || OPENERS.has(lower)
const OPENING_TAGS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'X'])
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my'])
const OPENERS = new Set(['al', 'el', 'acting', 'visiting'])

function readHonored(tokens: readonly Token[], at: number, sentence: Sentence): MentionDraft | null {
  const length = honorificLength(tokens, at)
  const name = length > 0 ? nameAfter(tokens, at, sentence) : null
  if (!name) return null
  const female = /^(mrs|ms|miss|madam|madame|lady|dame)\b/.test(tokens[at]?.lower ?? '')
  const male = /^(mr|sir|lord)\b/.test(tokens[at]?.lower ?? '')
  const last = findOffice(tokens, at + length - 1)
  const office = last?.length === 1 ? { title: textOf(tokens, at, at + length), kind: last.entry.kind, acting: false } : null
  return { first: at, last: name.to, kind: 'person', name: textOf(tokens, name.from, name.to), office, gender: female ? 'female' : male ? 'male' : null }
}

/** A referent of the lexicon or a capitalised run, whichever is longer; the form of the run says what it is. */
function readNamed(tokens: readonly Token[], at: number, sentence: Sentence, loud: boolean): MentionDraft | null {
  if (isOpening(tokens, at)) return null
  const found = findReferent(tokens, at)
  const length = runLength(tokens, at, sentence)
  const run = tokens.slice(at, at + length)
  const form = nameForm(run)
  if (found && (length <= found.length || !(found.value.ambiguous && form === 'person')) && !(form === 'organization' && length > found.length))
    return fromReferent(tokens, at, found.value, found.length)
  if (length === 0 || isAuxiliary(tokens, at, length)) return null
  const last = at + length
  if (form === 'organization') return fromBody(run, at, last, found?.value ?? null)
  const after = tokens[last]
  if (after && endsThing(after) && !after.capital && after.tag === 'NOUN') return { first: at, last, kind: 'place' }
  if (form === 'thing' || (loud && form !== 'person')) return form === 'thing' ? { first: at, last, kind: 'place' } : null
  let end = last
  while (end > at && isNameless(tokens[end - 1])) end -= 1
  if (end === at || run.some(isNameless)) return null
  if (form !== 'unknown') end = juniorEnd(tokens, end)
  const home = form === 'unknown' || end !== last ? null : readPostmodifier(tokens, end, sentence.last)
  return {
    first: at,
    last: home?.at ?? end,
    kind: form === 'unknown' || (form === 'likely-person' && /^(in|at|near)$/.test(tokens[at - 1]?.lower ?? '')) ? 'name' : 'person',
    name: textOf(tokens, at, end),
    country: home?.referent?.country ?? null,
  }
}

/** "Downstream Example": a common word with the capital of its sentence before the name of a state. */
const isOpening = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.opens === true &&
  /^(ADJ|ADV|ADP)$/.test(tokens[at]?.tag ?? '') &&
  findReferent(tokens, at) === null &&
  findReferent(tokens, at + 1)?.value.naming === 'name'

/** "Will Example and Sample talk?": a verb before the name of a state, not somebody's first name. */
const isAuxiliary = (tokens: readonly Token[], at: number, length: number): boolean =>
  /^(will|may|can)$/.test(tokens[at]?.lower ?? '') && tokens[at]?.opens === true && findReferent(tokens, at + 1)?.length === length - 1

function fromReferent(tokens: readonly Token[], at: number, value: Referent, length: number): MentionDraft {
  const next = tokens[at + length]
  const adjective =
    value.naming === 'demonym' && next !== undefined && /^(NOUN|PROPN|ADJ|VERB)$/.test(next.tag) && !/s$/.test(tokens[at + length - 1]?.lower ?? '')
  return {
    first: at,
    last: at + length,
    kind: value.kind === 'organization' ? 'organization' : value.naming === 'capital' && isPlace(tokens, at, length) ? 'place' : REFERENT_KINDS[value.naming],
    name: textOf(tokens, at, at + length),
    actorId: value.actorId,
    label: value.label,
    naming: value.naming,
    country: value.country,
    sector: value.sector,
    media: value.media,
    adjective,
    gender: 'neuter',
  }
}

/** A capital behind "in" or "from", or before "on Friday", is a place; elsewhere it stands for its government. */
const isPlace = (tokens: readonly Token[], at: number, length: number): boolean =>
  /^(in|at|from|near|outside|inside|around|into|to|via|through|of|leave|left|visit|visited|visiting|arrive|arrived|reach|reached|downtown|central)$/.test(
    tokens[at - 1]?.lower ?? '',
  ) || /^(airport|summit|conference|talks|agreement|protocol|declaration|meeting|hotel|office|stock)$/.test(tokens[at + length]?.lower ?? '')

function fromBody(run: readonly Token[], first: number, last: number, found: Referent | null): MentionDraft {
  const name = textOf(run, 0, run.length)
  return { first, last, kind: 'organization', name, actorId: `org/${slugOf(name)}`, label: name, country: found?.country ?? null, gender: 'neuter' }
}

function complete(draft: MentionDraft, text: string, tokens: readonly Token[], index: number, sentence: number): Mention {
  const article = draft.last - draft.first > 1 && /^(the|a|an)$/.test(tokens[draft.first]?.lower ?? '') ? 1 : 0
  const start = tokens[draft.first + article]?.start ?? 0
  const end = tokens[draft.last - 1]?.end ?? start
  return toMention(draft, { index, sentence, start, end, surface: onOneLine(text.slice(start, end)) })
}

const onOneLine = (printed: string): string => (/[^\S ]| {2}/.test(printed) ? printed.replace(/\s+/g, ' ') : printed)
