import type { Answer, StatementAnswer } from './answer.ts'
import type { Ledger } from './ledger.ts'
import { pairBest } from './matching.ts'
import { isSameName } from './names.ts'
import type { GoldStatement, ReadoutsText, Span } from './shapes.ts'
import { SAME_CONTENT } from './statements.ts'
import { findWords, likeness, wordsIn } from './words.ts'

/** What makes the required win over an optional statement of the same words. */
const RELUCTANCE = 1e-6

const isRightSpeaker = ({ speaker, speakerAlt }: GoldStatement, read: string | null) =>
  read !== null && [...(speaker === null ? [] : [speaker]), ...speakerAlt].some((name) => isSameName(name, read))

/** A statement for each of its spans: gold counts a quotation that its cue interrupts as two. */
const piecesOf = (statement: StatementAnswer) => statement.content.map((content) => ({ ...statement, content }))

/** Tells the statements that were read by their words; of those found, their speakers and forms. */
export function scoreSaid({ id, text, gold }: ReadoutsText, answer: Answer, ledger: Ledger): void {
  const words = findWords(text)
  const withWords = <T extends { content: Span }>(statement: T) => ({ ...statement, words: wordsIn(words, [statement.content]) })
  const wanted = gold.statements.map(withWords)
  const read = answer.statements.flatMap(piecesOf).map(withWords)
  const pairs = pairBest(wanted, read, (one, other) => {
    const value = likeness(one.words, other.words)
    return value >= SAME_CONTENT ? value - (one.optional ? RELUCTANCE : 0) : 0
  })
  const goldOf = new Map([...pairs].map(([one, other]) => [other, one]))
  const toMiss = (kind: string, one: GoldStatement | undefined, other: StatementAnswer | { form: string; speaker: string | null } | undefined, span: Span) => ({
    kind,
    id,
    text,
    spans: [span],
    gold: one ? `${one.kind}, ${one.speaker ?? '–'}` : '–',
    read: other ? `${other.form}, ${other.speaker ?? '–'}` : '–',
  })

  for (const one of wanted) {
    if (one.optional) continue
    const other = pairs.get(one)
    for (const measure of ['statements', one.kind]) ledger.gold(measure, other !== undefined)
    if (!other) {
      ledger.miss(toMiss('statement missed', one, undefined, one.content))
      continue
    }
    ledger.judge('form right', one.kind === other.form)
    if (one.kind !== other.form) ledger.miss(toMiss('wrong form', one, other, other.content))
    if (one.speaker === null) continue
    const isRight = isRightSpeaker(one, other.speaker)
    ledger.judge('speaker right', isRight)
    ledger.judge('wrong speaker', !isRight)
    ledger.judge('no speaker', other.speaker === null)
    ledger.weigh('speakers of statements', other.confidence, isRight)
    if (!isRight) ledger.miss(toMiss('wrong speaker', one, other, other.content))
  }
  for (const other of read) {
    const one = goldOf.get(other)
    if (other.form === 'direct') {
      ledger.judge('false direct quotation', one?.kind !== 'direct')
      if (one?.kind !== 'direct') ledger.miss(toMiss('false direct quotation', one, other, other.content))
    }
    if (one?.optional) continue
    for (const measure of ['statements', other.form]) ledger.read(measure, one !== undefined)
    ledger.weigh('statements', other.confidence, one !== undefined)
    if (!one) ledger.miss(toMiss('statement not in gold', undefined, other, other.content))
  }
}
