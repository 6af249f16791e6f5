import { CAUSING } from '../../lexicon/control-verbs.ts'
import { isMark } from '../document/clauses.ts'
import { isTime } from '../document/times.ts'
import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import { isOfFailedPaper } from './papers.ts'
import { describesNoun, groupBefore, isAsked, isPassive } from './passives.ts'
import { mainClause, subjectShared } from './shared-subjects.ts'
import { type FoundVerb, findSpeechVerb } from './speech-verbs.ts'
import { mainSubject, phraseEndingAt, type Subject, subjectAfter, subjectBefore } from './subjects.ts'

/** A reporting verb in its clause. */
export type Cue = FoundVerb & {
  readonly subject: Subject | null
  /** The subject stands beside this very verb, and is not shared with another. */
  readonly own: boolean
  /** First token of the clause that the cue makes: its subject, or the verb. */
  readonly from: number
  /** Token after the subject and the verb. */
  readonly to: number
  readonly inverted: boolean
  /** Passive without an agent: "it was stressed that", "asked whether". */
  readonly agentless: boolean
  /** The words leave no doubt who speaks, or that nobody who is named does. */
  readonly certain: boolean
  readonly negative: boolean
  /** Reported inside what another cue of the sentence reports. */
  readonly nested: boolean
}

const UNREAL = /^(will|would|could|may|might|should|must|can|shall|'ll|'d)$/
const REFUSAL = /^(decline|refuse|fail|neglect)$/

/** The reporting verbs of a sentence outside of quotations, in reading order, with their subjects. */
export function findCues(page: Page, sentence: Sentence): Cue[] {
  const cues: Cue[] = []
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const verb = page.isQuoted(at) ? null : findSpeechVerb(page.tokens, at)
    const cue = verb && readCue(page, sentence, verb, cues)
    if (cue) cues.push(cue)
  }
  return cues
}

/** "recalled its ambassador", "recalls 2,000 cars": who or what is called back, and no memory. */
export function callsBack(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.lemma !== 'recall') return false
  let at = verb + 1
  while (/^(DET|ADJ|NUM|PRON|PROPN)$/.test(tokens[at]?.tag ?? '') || tokens[at]?.lower === "'s") at += 1
  return CALLED_BACK.test(tokens[at]?.lemma ?? '')
}
const CALLED_BACK =
  /^(ambassador|envoy|diplomat|consul|attache|attaché|troop|force|soldier|reservist|staff|mission|delegation|parliament|product|vehicle|car|unit)$/

function readCue(page: Page, sentence: Sentence, verb: FoundVerb, before: readonly Cue[]): Cue | null {
  const { tokens } = page
  const group = groupBefore(tokens, verb.first, sentence.first)
  if (describesNoun(page, verb.first, sentence.first) || callsBack(tokens, verb.first) || isOfFailedPaper(tokens, verb.first, sentence.first)) return null
  const passive = isPassive(tokens, verb.first, sentence.first)
  const infinitive = group.at(-1)?.lower === 'to'
  const head = verb.first - group.length
  if (group.some(({ lower }) => UNREAL.test(lower)) && !passive) return null
  if (infinitive && verb.entry.strength !== 'sure') return null
  const participle = /ing$/.test(tokens[verb.first]?.lower ?? '') && !group.some(({ tag }) => tag === 'AUX')
  const previous = before.at(-1)
  const refused = infinitive && REFUSAL.test(tokens[head - 1]?.lemma ?? '')
  const negative = refused || group.some(({ lower }) => /^(not|n't|never)$/.test(lower))
  const shared = { ...verb, negative, inverted: false, agentless: false, certain: false }
  const quoted = participle ? quotedSpeaker(page, head, sentence) : null
  if (quoted) return { ...shared, certain: true, subject: quoted, own: true, from: clausesFirst(page, head, verb.last, sentence), to: verb.last, nested: false }
  if (participle && isGerund(tokens[head - 1])) return null
  if (isAsked(tokens, verb.first, passive, sentence)) return verb.entry.frame.includes('object') ? null : byAgent(page, sentence, shared, head)
  if (passive) return readPassive(page, sentence, shared, head)
  const caused = infinitive ? causedSpeaker(page, head, sentence) : null
  if (caused) return { ...shared, subject: caused, own: true, from: head, to: verb.last, nested: false }
  const left = infinitive || participle ? null : subjectBefore(page, verb.first, sentence)
  if (left) {
    const from = withDeterminer(tokens, left.first, sentence)
    return { ...shared, certain: tokens[from - 1]?.text === ';', subject: left, own: true, from, to: verb.last, nested: isNested(left, previous) }
  }
  const right =
    !participle &&
    !infinitive &&
    verb.entry.frame.includes('quote') &&
    startsClause(tokens, head, sentence) &&
    !(takesObject(verb) && !isMark(tokens[head - 2]) && !page.isQuoted(head - 2))
      ? withFellow(page, subjectAfter(page, verb.last, sentence))
      : null
  if (right) return { ...shared, subject: right, own: true, from: head, to: right.last, inverted: true, nested: false }
  if (!infinitive && !sharesSubject(tokens, head, participle, sentence)) return null
  const clause = mainClause(page, sentence, head)
  const joined = previous && previous.first >= clause ? previous : undefined
  const subject =
    joined?.subject ?? (joined?.nested ? null : (subjectShared(page, head, clause, sentence) ?? mainSubject(page, { first: clause, last: sentence.last })))
  return { ...shared, subject, own: false, from: head, to: verb.last, nested: joined?.nested ?? false }
}

function readPassive(page: Page, sentence: Sentence, shared: Omit<Cue, 'subject' | 'own' | 'from' | 'to' | 'nested'>, head: number): Cue | null {
  const quoted = shared.entry.passive === true
  const subject = subjectBefore(page, head, sentence)
  if (quoted) return { ...shared, subject, own: true, from: subject?.first ?? head, to: shared.last, nested: false }
  const told = byAgent(page, sentence, shared, head)
  if (!shared.entry.frame.includes('that')) return null
  if (told.agentless && subject?.reference?.gender !== 'neuter' && page.tokens[subject?.first ?? -1]?.lower !== 'it') return null
  return { ...told, from: subject?.first ?? head }
}

/** "Said Example and Sample": the second of two who speak jointly, unless a verb shows that a clause starts with it. */
function withFellow({ tokens, referenceAt }: Page, subject: Subject | null): Subject | null {
  const and = subject?.last ?? -1
  const fellow = tokens[and]?.lower === 'and' ? referenceAt(tokens[and + 1]?.tag === 'DET' ? and + 2 : and + 1) : null
  if (!subject || !fellow || /^(VERB|AUX)$/.test(tokens[fellow.last]?.tag ?? '')) return subject
  return { first: subject.first, last: fellow.last, reference: fellow }
}

/** "prompting Example to warn": who is brought to say something. */
function causedSpeaker(page: Page, to: number, { first }: Sentence): Subject | null {
  const reference = page.referenceAt(to - 1)
  if (!reference || reference.adjective || reference.first <= first) return null
  const verb = page.tokens[reference.first - 1]
  return verb?.tag === 'VERB' && causing.has(verb.lemma) ? { first: reference.first, last: reference.last, reference } : null
}
const causing = new Set(CAUSING)

/** Who is quoted in "quoted Example as saying"; null elsewhere. */
function quotedSpeaker(page: Page, participle: number, sentence: Sentence): Subject | null {
  const as = participle - 1
  const subject = page.tokens[as]?.lower === 'as' && as > sentence.first ? phraseEndingAt(page, as - 1, sentence.first) : null
  const from = subject && (page.tokens[subject.first - 1]?.tag === 'DET' ? subject.first - 1 : subject.first)
  return from !== null && /^(quote|cite)$/.test(page.tokens[from - 1]?.lemma ?? '') ? subject : null
}

/** `“…,” the ministry quoted Example as saying`: where nothing follows "saying", the clause from behind the quotation on; else the verb itself. */
function clausesFirst({ tokens, isQuoted }: Page, head: number, last: number, sentence: Sentence): number {
  if (tokens.slice(last, sentence.last).some((token) => token.text !== '.' && token.lower !== 'on' && !isTime(token))) return head
  let first = head
  while (first > sentence.first && !isQuoted(first - 1) && !isMark(tokens[first - 1])) first -= 1
  return isQuoted(first - 1) || isMark(tokens[first - 1]) ? first : head
}

/** "…, accused Example of": who stands behind it is accused, and does not accuse, unless it is a quotation that goes before. */
const takesObject = ({ entry }: FoundVerb): boolean => entry.frame[0] === 'object'

/** What the agent behind "by" says, or nobody who is named: its subject is told or asked, and does not speak. */
function byAgent(page: Page, sentence: Sentence, shared: Omit<Cue, 'subject' | 'own' | 'from' | 'to' | 'nested'>, head: number): Cue {
  const agent = page.tokens[shared.last]?.lower === 'by' ? subjectAfter(page, shared.last + 1, sentence) : null
  return { ...shared, subject: agent, own: true, from: head, to: agent?.last ?? shared.last, agentless: agent === null, certain: true, nested: false }
}

/** The first token of a noun phrase, its article taken in. */
const withDeterminer = (tokens: readonly Token[], at: number, { first }: Sentence): number => (at > first && tokens[at - 1]?.tag === 'DET' ? at - 1 : at)

/** A subject of its own behind an earlier cue makes a report inside a report, unless a comma or conjunction opens a new clause. */
const isNested = (subject: Subject, previous: Cue | undefined): boolean =>
  previous !== undefined && subject.first > previous.last && !previous.inverted && previous.subject !== null

/** Only a conjunction or, before a participle, a comma lets a verb share the subject of the one before: "and added", ", adding". */
const sharesSubject = (tokens: readonly Token[], head: number, participle: boolean, { first }: Sentence): boolean => {
  const before = tokens[head - 1]
  if (head === first) return participle
  return (
    before !== undefined &&
    (before.tag === 'CCONJ' ||
      (before.text === ',' && (participle || tokens[head]?.tag === 'ADV')) ||
      (participle && before.tag !== 'ADP') ||
      before.lower === 'by')
  )
}

/** "of continuing talks", "the ongoing warning": a noun in -ing, not a verb that reports. */
const isGerund = (before: Token | undefined): boolean =>
  before !== undefined && (/^(DET|ADJ)$/.test(before.tag) || (before.tag === 'ADP' && before.lower !== 'by') || before.lower === "'s")

/** True at the start of a sentence or behind a comma or closing mark, where an inverted cue can stand. */
const startsClause = (tokens: readonly Token[], at: number, { first }: Sentence): boolean =>
  at === first || /^[,”"»'!?—–]|^''$|^-$/.test(tokens[at - 1]?.text ?? '')
