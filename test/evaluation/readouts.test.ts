import t from 'tap'
import { NO_ANSWER } from '../../evaluation/answer.ts'
import { scoreReadouts } from '../../evaluation/readouts.ts'
import type { ReadoutsText } from '../../evaluation/shapes.ts'
import { ANA, BO, MEETING, PARAPHRASED, PERFECT, QUOTED, scored, spanOf, WANTED, withMeeting, withQuoted } from './sample.ts'

const score = (answer = NO_ANSWER, gold: ReadoutsText = WANTED) => scored(scoreReadouts, gold, answer)
const kindsOf = (misses: { kind: string }[]) => misses.map(({ kind }) => kind)

t.test('a perfect answer scores 1 everywhere and misses nothing', async (t) => {
  const { scores, shares, misses } = score(PERFECT)
  t.ok(Object.keys(scores).length >= 8)
  t.ok(Object.values(scores).every(({ precision, recall, f1 }) => precision === 1 && recall === 1 && f1 === 1))
  for (const name of ['speaker right', 'form right', 'mode right', 'status right', 'country right', 'office right']) t.equal(shares[name]?.share, 1, name)
  for (const name of ['wrong speaker', 'no speaker', 'false direct quotation']) t.equal(shares[name]?.share, 0, name)
  t.same(misses, [])
})

t.test('an empty answer scores 0 and misses everything', async (t) => {
  const { scores, misses } = score(NO_ANSWER)
  t.ok(Object.values(scores).every(({ precision, recall, f1 }) => precision === 0 && recall === 0 && f1 === 0))
  t.same(kindsOf(misses), ['event missed', 'event missed', 'person missed', 'person missed', 'statement missed', 'statement missed'])
})

t.test('a wrong speaker is found out, and told from none', async (t) => {
  const { shares, misses } = score(withQuoted({ speaker: 'Bo Sample' }))
  t.match(shares, { 'wrong speaker': { count: 1, of: 2 }, 'speaker right': { share: 0.5 }, 'no speaker': { count: 0 } })
  t.match(misses, [{ kind: 'wrong speaker', gold: 'direct, Ana Placeholder', read: 'direct, Bo Sample' }])
  t.match(score(withQuoted({ speaker: null })).shares, { 'wrong speaker': { count: 1 }, 'no speaker': { count: 1 } })
})

t.test('a paraphrase passed off as a quotation is a false direct quotation', async (t) => {
  const { shares } = score({ ...PERFECT, statements: [QUOTED, { ...PARAPHRASED, form: 'direct' }] })
  t.match(shares, { 'false direct quotation': { count: 1, of: 2 }, 'form right': { share: 0.5 } })
})

t.test('a content that shares half of its words is the same statement, one that shares fewer is not', async (t) => {
  t.match(score(withQuoted({ content: [spanOf('road is')] })).scores, { statements: { f1: 1 } })
  t.match(score(withQuoted({ content: [spanOf('road')] })).scores, { statements: { precision: 0.5, recall: 0.5 } })
})

t.test('every span of a statement counts as one, as a quotation that its cue interrupts', async (t) => {
  t.match(score(withQuoted({ content: [...QUOTED.content, spanOf('Oslo')] })).scores, { statements: { read: { count: 2, of: 3 } } })
})

t.test('mode, status and participants are told of matched events', async (t) => {
  const { scores, shares, misses } = score(withMeeting({ mode: 'phone', status: 'alleged', participants: [{ name: 'Ana Placeholder' }, { name: 'Cy Dummy' }] }))
  t.match(shares, { 'mode right': { share: 0 }, 'status right': { share: 0.5 } })
  t.match(scores, {
    events: { f1: 1 },
    participants: { precision: 0.75, recall: 0.75 },
    'status alleged': { precision: 0 },
    'status occurred': { recall: 0.5 },
  })
  t.same(kindsOf(misses), ['wrong mode', 'wrong status', 'wrong participants'])
})

t.test('an event of another type or elsewhere in the text is none of gold', async (t) => {
  const expected = { events: { precision: 0.5, recall: 0.5 }, 'type CONSULT': { recall: 0 } }
  t.match(score(withMeeting({ type: 'ACCUSE' })).scores, expected)
  t.match(score(withMeeting({ evidence: spanOf('The road is open') })).scores, expected)
})

t.test('other types of gold are right too, and what tells an event again is excused once', async (t) => {
  const events = WANTED.gold.events.map((event, at) => (at === 0 ? { ...event, altTypes: ['COOPERATE'], also: [spanOf('The road is open')] } : event))
  const gold = { ...WANTED, gold: { ...WANTED.gold, events } }
  t.match(score(withMeeting({ type: 'COOPERATE' }), gold).scores, { events: { f1: 1 } })
  const again = { ...MEETING, evidence: spanOf('The road is open') }
  t.match(score({ ...PERFECT, events: [...PERFECT.events, again] }, gold).scores, { events: { read: { count: 2, of: 2 } } })
  t.match(score({ ...PERFECT, events: [...PERFECT.events, again, again] }, gold).scores, { events: { read: { count: 2, of: 3 } } })
})

t.test('what is optional neither helps nor hurts', async (t) => {
  const optional = <T extends object>(items: readonly T[]) => items.map((item) => ({ ...item, optional: true }))
  const { events, persons, statements } = WANTED.gold
  const gold = { ...WANTED, gold: { events: optional(events), persons: optional(persons), statements: optional(statements) } }
  for (const answer of [PERFECT, NO_ANSWER]) {
    const { scores, shares, misses } = score(answer, gold)
    t.ok(Object.values(scores).every(({ read, gold }) => read.of === 0 && gold.of === 0))
    t.match(shares, { 'silent without events': { share: 1 } })
    t.same(misses, [])
  }
  t.match(score(withMeeting({ type: 'ACCUSE' }), gold).shares, { 'silent without events': { share: 0 } })
})

t.test('country and office are told of persons that are found', async (t) => {
  const { shares } = score({
    ...PERFECT,
    persons: [
      { ...ANA, offices: ['Deputy Foreign Minister'] },
      { ...BO, country: null },
    ],
  })
  t.match(shares, { 'office right': { count: 0, of: 1 }, 'country right': { count: 1, of: 2 } })
  t.equal(score({ ...PERFECT, persons: [{ ...ANA, offices: null }] }).shares['office right'], undefined)
})

t.test('how sure the reader was is held against what is right', async (t) => {
  const { calibration } = score(withQuoted({ speaker: 'Bo Sample' }))
  t.match(
    calibration['speakers of statements']?.filter(({ of }) => of > 0),
    [
      { from: 0.9, count: 0, of: 1, share: 0 },
      { from: 0.5, count: 1, of: 1, share: 1 },
    ],
  )
  t.match(
    calibration.events?.filter(({ of }) => of > 0),
    [
      { from: 0.9, count: 1 },
      { from: 0, count: 1 },
    ],
  )
})
