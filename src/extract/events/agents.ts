import { DECISIONS, LIGHT_VERBS, SUBJECT_CONTROL } from '../../lexicon/control-verbs.ts'
import { DIRECTIONS } from '../../lexicon/times.ts'
import type { Reference } from '../actors.ts'
import { isTime } from '../document/times.ts'
import { type Token, tokenBefore } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import { isSpeechVerb } from '../statements/speech-verbs.ts'
import { mainSubject, subjectBefore } from '../statements/subjects.ts'
import { accusationBefore } from './accusations.ts'
import { coordinated } from './coordination.ts'
import { FARTHEST, governed, groupStart, referencesOf, sameVoice } from './governing.ts'
import { isSomebody } from './participants.ts'
import { rootSubject } from './roots.ts'
import type { Trigger } from './triggers.ts'

const OBJECT_CONTROL = /^(for|of|from|with|against)$/
const JOINING = /^(and|or|but|then|while|by|after|before|when)$/

/** Who does what the verb of a trigger says, as its active subject or, in the passive, the noun phrase before it. */
export function subjectsOf(page: Page, { verb, sentence }: Trigger): Reference[] {
  if (!verb) return []
  const { tokens } = page
  const { start, shape, matrix } = verb
  if (shape === 'infinitive' && matrix !== null) return controllers(page, matrix, start, sentence)
  if (shape === 'gerund') {
    const before = tokens[start - 1]
    const object = before && OBJECT_CONTROL.test(before.lower) ? page.referenceAt(start - 2) : undefined
    return object && !object.adjective ? [object] : governed(page, start, sentence)
  }
  if (JOINING.test(tokens[start - 1]?.lower ?? '')) return governed(page, start, sentence)
  if (isPlaceSubject(page, start, sentence) || isContact(page, start) || isReported(tokens, start)) return []
  if (verb.passive && shape === 'participle' && isAppositive(page, start)) return []
  const accused = shape === 'participle' && !verb.passive ? accusedOf(page, start, sentence) : []
  if (accused.length > 0) return accused
  const onward = shape === 'participle' && !verb.passive && tokens[start - 1]?.text === ',' ? governed(page, start, sentence) : []
  if (onward.length > 0) return onward
  const described = verb.passive && shape === 'participle' && tokens[start - 1]?.text === ',' ? page.referenceAt(start - 2) : undefined
  if (described && isSomebody(described) && described.first >= sentence.first) return coordinated(page, described, sentence)
  const subject = sameVoice(page, shape === 'participle' ? subjectBefore(page, start, sentence) : rootSubject(page, start, sentence), start)
  const own = subject ? referencesOf(page, subject) : []
  const [first] = own
  if (first?.kind === 'pronoun' && first.actor === null && /^(it|they|he|she)$/i.test(first.surface)) {
    const shell = governed(page, first.first, sentence)
    if (shell.length > 0) return shell
  }
  if (own.length === 0 && (subject?.relative !== undefined || (subject && verb.passive))) return []
  if (shape === 'participle' && !verb.passive && !own.some(isSomebody)) return governed(page, start, sentence)
  if (own.length > 0) return own
  if (!subject || shape !== 'finite') return governed(page, start, sentence)
  const main = isFirstVerb(tokens, start, sentence) ? mainSubject(page, sentence) : null
  return main && main.first < start ? referencesOf(page, main) : []
}

/** "…, a charge repeatedly denied by": what was said before, and nobody. */
function isAppositive({ tokens, referenceAt }: Page, start: number): boolean {
  const noun = tokens[start - 1]?.tag === 'ADV' ? start - 2 : start - 1
  return tokens[noun]?.tag === 'NOUN' && referenceAt(noun) === undefined && tokens[noun - 1]?.tag === 'DET' && tokens[noun - 2]?.text === ','
}

/** "accused Example of crossing the border, killing five": whoever is accused of the one is accused of the other. */
function accusedOf(page: Page, start: number, sentence: Sentence): Reference[] {
  const of = accusationBefore(page.tokens, start, sentence.first)
  const accused = of === null ? undefined : page.referenceAt(of - 1)
  return accused ? coordinated(page, accused, { first: sentence.first, last: of ?? start }) : []
}

/** "a day after the North fired": a place does it that names nobody known. */
const isPlaceSubject = ({ tokens, referenceAt }: Page, start: number, { first }: Sentence): boolean => {
  const place = referenceAt(start - 1)
  if (place?.kind !== 'place' || place.adjective || place.naming !== null || tokens[place.first - 1]?.lower !== 'the') return false
  return (
    place.first - 2 <= first || !/^(ADP)$/.test(tokens[place.first - 2]?.tag ?? '') || /^(after|before|since|until)$/.test(tokens[place.first - 2]?.lower ?? '')
  )
}

/** "an allegation the group rejects": a noun that names nobody does what is told of the noun before it. */
const isContact = ({ tokens, referenceAt }: Page, start: number): boolean =>
  tokens[start - 1]?.tag === 'NOUN' &&
  tokens[start - 2]?.tag === 'DET' &&
  tokens[start - 3]?.tag === 'NOUN' &&
  !isTime(tokens[start - 3]) &&
  referenceAt(start - 1) === undefined

/** "an attack that the office says killed 61": whoever tells of it did not do it. */
const isReported = (tokens: readonly Token[], start: number): boolean =>
  isSpeechVerb(tokens[start - 1]) &&
  tokens[start - 1]?.tag === 'VERB' &&
  /^(say|believe|think|claim|allege|suspect|know|fear)$/.test(tokens[start - 1]?.lemma ?? '')

const isFirstVerb = (tokens: readonly Token[], start: number, { first }: Sentence) =>
  !tokens.slice(first, start).some((token) => token.tag === 'AUX' || isSpeechVerb(token) || (token.tag === 'VERB' && !/(ed|ing)$/.test(token.lower)))

/** Who is to do what an infinitive says: the object that stands right before it, else the subject of the verb that governs it. */
function controllers(page: Page, matrix: number, start: number, sentence: Sentence): Reference[] {
  const owner = decider(page, matrix, sentence.first)
  if (owner) return [owner]
  const beside = page.referenceAt(matrix)
  if (beside && (keepsSubject(page, beside.first, sentence) || isOwnerBehind(page.tokens, beside.first))) return governed(page, beside.first, sentence)
  if (beside && (isSite(page.tokens, beside) || isBefore(page.tokens, beside))) return governed(page, beside.first, sentence)
  if (beside && !beside.adjective) return coordinated(page, beside, sentence)
  const subject = JOINING.test(page.tokens[matrix]?.lower ?? '')
    ? null
    : sameVoice(page, rootSubject(page, groupStart(page.tokens, matrix, sentence.first), sentence), start)
  const own = subject ? referencesOf(page, subject) : []
  return own.length > 0 ? own : governed(page, start - 1, sentence)
}

/** "Example's decision last week to send": whose it is, is who will. */
function decider({ tokens, referenceAt }: Page, matrix: number, first: number): Reference | null {
  let noun = matrix
  while (noun > first && isTime(tokens[noun])) noun -= 1
  if (noun < matrix && DIRECTIONS[tokens[noun]?.lower ?? ''] !== undefined) noun -= 1
  if (!decisions.has(tokens[noun]?.lemma ?? '')) return null
  let at = noun - 1
  while (at > first && tokens[at]?.tag === 'ADJ') at -= 1
  const owner = /^['’]s?$/.test(tokens[at]?.text ?? '') ? referenceAt(at - 1) : undefined
  return owner && isSomebody(owner) ? owner : null
}

/** "an aide of the president to be sent": who stands behind "of" is not who is to do it. */
const isOwnerBehind = (tokens: readonly Token[], first: number): boolean => tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.tag === 'NOUN'

/** "rallied in Example to demand": where it is done. */
const isSite = (tokens: readonly Token[], { first, kind, naming }: Reference): boolean =>
  (kind === 'place' || kind === 'country') && naming !== 'demonym' && /^(in|at|near|outside|inside)$/.test(tokens[first - 1]?.lower ?? '')

const decisions = new Set(DECISIONS)

/** "used a speech before the council to attack": before whom it is done. */
const isBefore = (tokens: readonly Token[], { first }: Reference): boolean => tokenBefore(tokens, first)?.lower === 'before'

/** "called the president to congratulate": the doer of some verbs stays the doer of what they do it for. */
function keepsSubject({ tokens }: Page, object: number, { first }: Sentence): boolean {
  let at = object - 1
  while (at > first && /^(DET|ADP|ADJ)$/.test(tokens[at]?.tag ?? '')) at -= 1
  return tokens[at]?.tag === 'VERB' && subjectVerbs.has(tokens[at]?.lemma ?? '')
}
const subjectVerbs = new Set(SUBJECT_CONTROL)

/** Who does what a noun names that is the object of a verb which says little else: "launched a fresh investigation into". */
export function lightSubjects(page: Page, noun: number, sentence: Sentence): Reference[] {
  let at = noun - 1
  while (at > sentence.first && noun - at < WIDEST && isInObject(page.tokens[at])) at -= 1
  const verb = page.tokens[at]
  if (verb?.tag !== 'VERB' || !lightVerbs.has(verb.lemma) || /^to$/.test(page.tokens[at - 1]?.lower ?? '')) return []
  const subject = sameVoice(page, rootSubject(page, groupStart(page.tokens, at, sentence.first), sentence), noun)
  return subject ? referencesOf(page, subject) : []
}
const WIDEST = 8
const isInObject = (token: Token | undefined): boolean =>
  token !== undefined && (/^(DET|ADJ|NUM|NOUN|CCONJ|PART)$/.test(token.tag) || /^(its|their|his|her|up|out|-)$/.test(token.lower))
const lightVerbs = new Set(LIGHT_VERBS)

/** Subject of the first verb after a phrase: "During a call with B, A said", "A, in a call with B, said". */
export function mainSubjects(page: Page, from: number, sentence: Sentence): Reference[] {
  for (let at = from; at < sentence.last && at - from < FARTHEST; at += 1) {
    if (page.tokens[at]?.tag !== 'VERB' && page.tokens[at]?.tag !== 'AUX') continue
    const subject = sameVoice(page, rootSubject(page, at, sentence), from - 1)
    return subject ? referencesOf(page, subject) : []
  }
  return []
}
