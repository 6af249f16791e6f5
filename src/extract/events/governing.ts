import type { Reference } from '../actors.ts'
import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import { isSpeechVerb } from '../statements/speech-verbs.ts'
import { type Subject, subjectAfter } from '../statements/subjects.ts'
import { coordinated } from './coordination.ts'
import { rootSubject } from './roots.ts'
import { isHarmed } from './verb-groups.ts'

const INVERTED = /^(said|added|says|noted|stressed|told|warned)$/
/** Tokens between a word and a verb that may govern it. */
export const FARTHEST = 60

/** No subject is shared across a quotation mark. */
export const sameVoice = (page: Page, subject: Subject | null, verb: number) =>
  subject && page.quotationOf(subject.first) === page.quotationOf(verb) ? subject : null

/** Subject of the nearest verb on the left that has one. */
export function governed(page: Page, start: number, sentence: Sentence): Reference[] {
  const { tokens } = page
  for (let at = start - 1; at >= sentence.first && start - at < FARTHEST; at -= 1) {
    const token = tokens[at]
    if (token?.text === ';') return []
    if (!token || !governs(page, token) || tokens[at - 1]?.lower === 'to' || /ing$/.test(token.lower)) continue
    if (isReporting(tokens, at, start) || isToldOf(tokens, at, start)) return []
    if (isClosedRelative(tokens, at, start, sentence.first) || (isHarmed(tokens, at) && tokens[at - 1]?.tag === 'NOUN')) continue
    const inverted = page.referenceAt(at + 1) && INVERTED.test(token.lower) && /^[,”"“]$/.test(tokens[at - 1]?.text ?? '')
    const subject = inverted ? subjectAfter(page, at + 1, sentence) : rootSubject(page, groupStart(tokens, at, sentence.first), sentence)
    if (subject && !isSpeechVerb(tokens[start]) && isAside(tokens, subject, at)) continue
    const isObjectRelative =
      subject &&
      (tokens[subject.first - 1]?.lower === 'what' ||
        (/^(which|whom)$/.test(tokens[subject.first - 1]?.lower ?? '') && tokens.slice(at, start).some(({ text }) => text === ',')))
    const found = subject && !isObjectRelative && sameVoice(page, subject, start) ? referencesOf(page, subject) : []
    if (found.length > 0) return found
    if (subject && isUnnamedDoer(tokens, subject)) return []
  }
  return []
}

/** "Example said that gangs attacked a patrol, wounding two": a noun that names nobody does it, and not who tells of it. */
function isUnnamedDoer(tokens: readonly Token[], { reference, first, last }: Subject): boolean {
  let verb = last
  while (tokens[verb]?.tag === 'AUX' || tokens[verb]?.tag === 'ADV') verb += 1
  if (tokens.slice(last, verb).some(({ lemma }) => lemma === 'be')) return false
  let before = first - 1
  while (tokens[before]?.tag === 'DET' || tokens[before]?.lower === 'that') before -= 1
  return reference === null && tokens[last - 1]?.tag === 'NOUN' && isSpeechVerb(tokens[before])
}

/** "troops returned fire, Example said, destroying two posts": whoever is named between commas only tells of it. */
const isAside = (tokens: readonly Token[], { first, last }: Subject, verb: number): boolean =>
  isSpeechVerb(tokens[verb]) &&
  tokens[Math.max(last, verb + 1)]?.text === ',' &&
  tokens.slice(Math.max(0, Math.min(first, verb) - LONGEST_RANK), Math.min(first, verb)).some(({ text }) => text === ',')
const LONGEST_RANK = 5

/** "Example said guards shot at a crew, wounding two": what follows is part of what is said, and not the speaker's. */
const isReporting = (tokens: readonly Token[], verb: number, start: number): boolean =>
  CLAUSAL.test(tokens[verb]?.lemma ?? '') &&
  isSpeechVerb(tokens[verb]) &&
  tokens[verb + 1]?.text !== ',' &&
  tokens[start - 1]?.text === ',' &&
  /ing$/.test(tokens[start]?.lower ?? '') &&
  !isSpeechVerb(tokens[start])
const CLAUSAL = /^(say|claim|report|allege|state|insist)$/

/** "Example warned that fighting had displaced thousands": the clause behind "that" has a subject of its own. */
const isToldOf = (tokens: readonly Token[], verb: number, start: number): boolean =>
  isSpeechVerb(tokens[verb]) && tokens[verb + 1]?.lower === 'that' && tokens[start]?.tag === 'AUX' && !/^(and|or|but|,)$/.test(tokens[start - 1]?.lower ?? '')

/** "…, which killed four, and rejected": a clause about something else that a comma closes. */
const isClosedRelative = (tokens: readonly Token[], verb: number, start: number, first: number): boolean =>
  /^(who|which)$/.test(tokens[groupStart(tokens, verb, first) - 1]?.lower ?? '') && tokens.slice(verb, start).some(({ text }) => text === ',')

/** A verb, or a noun by its tag that stands between a mention and an infinitive: "Example plans to". */
const governs = ({ tokens, referenceAt }: Page, { tag, index, lower }: Token) =>
  tag === 'VERB' ||
  tag === 'AUX' ||
  (/s$/.test(lower) && tokens[index + 1]?.lower === 'to' && referenceAt(index - 1)?.last === index && referenceAt(index) === undefined)

/** The first auxiliary or adverb of the verb at a token. */
export const groupStart = (tokens: readonly Token[], at: number, first: number): number => {
  let start = at
  while (start > first && (tokens[start - 1]?.tag === 'AUX' || tokens[start - 1]?.tag === 'ADV')) start -= 1
  return start
}

/** Those whom a noun phrase names. */
export function referencesOf(page: Page, subject: Subject): Reference[] {
  const inside = subject.reference ?? firstInside(page, subject.first, subject.last)
  return inside ? coordinated(page, inside, { first: 0, last: subject.last }) : []
}

/** "a deputy to Example", "the deal with Example": somebody else. */
const DEALING = /^(to|with|about)$/
const HITTING = /^(on|against|in|at|to|with|from)$/

/** The mention that a noun phrase is about: the first that owns nothing further in it. */
const firstInside = (page: Page, first: number, last: number): Reference | null => {
  let owner: Reference | null = null
  for (let at = first; at < last; at += 1) {
    const reference = page.referenceAt(at)
    if (!reference || reference.kind === 'place' || DEALING.test(page.tokens[reference.first - 1]?.lower ?? '')) continue
    if (reference.kind === 'name' && reference.actor === null && page.tokens[reference.first - 1]?.lower === 'from') continue
    if (page.tokens[reference.last]?.lower !== "'s") return owner && HITTING.test(page.tokens[at - 1]?.lower ?? '') ? owner : reference
    owner ??= reference
  }
  return owner
}
