import type { Column } from './columns.ts'

/** A column and the distance of the token at which it is looked up. */
type Look = Column | readonly [Column, number]

const word = (at: number): Look => ['word', at]
const lemma = (at: number): Look => ['lemma', at]
const tag = (at: number): Look => ['tag', at]
const quote = (at: number): Look => ['quote', at]
const speech = (at: number): Look => ['speech', at]
const mention = (at: number): Look => ['mention', at]
const rule = (at: number): Look => ['rule', at]

/** The features of a token, one each: the values of up to three columns together. Their order is part of a trained model. */
// biome-ignore format: by kind
export const TEMPLATES: readonly (readonly Look[])[] = [
  [],
  [word(-2)], [word(-1)], [word(0)], [word(1)], [word(2)],
  [lemma(-3)], [lemma(-2)], [lemma(-1)], [lemma(0)], [lemma(1)], [lemma(2)], [lemma(3)],
  [lemma(-1), lemma(0)], [lemma(0), lemma(1)], [lemma(-1), lemma(1)], [lemma(-1), tag(0)], [lemma(0), tag(1)], [lemma(-2), lemma(-1), tag(0)],
  [tag(-1)], [tag(0)], [tag(1)], [tag(-1), tag(0)], [tag(0), tag(1)], [tag(-2), tag(-1)], [tag(1), tag(2)],
  [tag(-1), tag(0), tag(1)], [tag(-2), tag(-1), tag(0)], [tag(0), tag(1), tag(2)],
  ['ending'], ['shape'], [['shape', -1], ['shape', 0], ['shape', 1]],
  ['quote', 'quotation'], [quote(-1), quote(0), quote(1)], ['quote', 'tag'], [['quotation', -1], 'quote', 'lemma'], [['quotation', 1], 'quote', 'lemma'],
  [speech(-1), speech(0), speech(1)], ['speech', 'tag', word(1)], ['speech', mention(-1), mention(1)],
  [mention(-1), mention(0), mention(1)], ['mention', speech(1), speech(-1)], ['mention', 'tag'],
  ['verbBefore', 'quote'], ['verbBefore', 'sinceVerb'], ['verbBefore', 'thatSince', 'tag'], ['isVerbBefore', 'sinceVerb', 'tag'], ['isVerbBefore', 'verbsSince', 'commasSince'],
  ['verbAfter', 'quote'], ['verbAfter', 'untilVerb'], ['isVerbAfter', 'verbsUntil', 'commaUntil'], ['isVerbAfter', 'isVerbBefore', 'quote'],
  ['place', 'tag'], ['opening', 'quote'], ['opening', 'commasSince', 'isVerbBefore'],
  ['sinceQuote', 'quote', 'tag'], ['untilQuote', 'quote', 'tag'],
  ['rule'], ['rule', 'tag', 'quote'], [rule(-1), rule(0), rule(1)], ['rule', 'verbBefore'], ['rule', 'verbAfter'], ['rule', 'lemma'],
]
