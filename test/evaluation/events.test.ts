import t from 'tap'
import { type EventAnswer, NO_ANSWER } from '../../evaluation/answer.ts'
import { scoreEvents, scoreTypes } from '../../evaluation/events.ts'
import { BETWEEN, PERFECT, scored, spanOf, URGING } from './sample.ts'

const score = (events: Partial<EventAnswer>[]) => scored(scoreEvents, BETWEEN, { ...NO_ANSWER, events: events.map((event) => ({ ...URGING, ...event })) })

t.test('a perfect answer scores 1; earlier names of types and codes with a sector are understood', async (t) => {
  const { scores, shares } = score([{}])
  t.match(scores, { events: { f1: 1 }, 'type REQUEST': { f1: 1 } })
  t.equal(Object.keys(shares).length, 6)
  t.ok(Object.values(shares).every(({ share }) => share === 1))
})

t.test('an empty answer scores 0', async (t) => {
  const { scores, shares, misses } = score([])
  t.match(scores, { events: { precision: 0, recall: 0, f1: 0 } })
  t.ok(Object.values(shares).every(({ share }) => share === 0))
  t.match(misses, [{ kind: 'event missed', gold: 'REQUEST (TUR → NOR)', read: '–' }])
})

t.test('another event in front costs precision and the first place, not the countries', async (t) => {
  const { scores, shares } = score([{ type: 'CONSULT' }, {}])
  t.match(scores, { events: { precision: 0.5, recall: 1 }, 'type CONSULT': { precision: 0 } })
  t.match(shares, { 'first event right': { share: 0 }, 'source country right': { share: 1 }, 'type and countries right': { share: 1 } })
})

t.test('sides that are exchanged are wrong', async (t) => {
  const { shares } = score([{ sourceCodes: ['NOR'], targetCodes: ['TUR'], source: [spanOf('Norway')], target: [] }])
  for (const measure of ['source country right', 'target country right', 'source words right', 'target words right', 'type and countries right'])
    t.equal(shares[measure]?.share, 0, measure)
})

t.test('a text without events asks for silence', async (t) => {
  const quiet = { ...BETWEEN, events: [] }
  t.match(scored(scoreEvents, quiet, NO_ANSWER).shares, { 'silent without events': { share: 1 } })
  t.match(scored(scoreEvents, quiet, PERFECT).shares, { 'silent without events': { share: 0 } })
})

t.test('in sets of types alone RETREAT counts as CONCEDE, and countries do not count', async (t) => {
  const gold = { ...BETWEEN, events: BETWEEN.events.map((event) => ({ ...event, type: 'YIELD' })) }
  const { scores, shares } = scored(scoreTypes, gold, { ...NO_ANSWER, events: [{ ...URGING, type: 'RETREAT', sourceCodes: [] }] })
  t.match(scores, { 'type CONCEDE': { f1: 1 } })
  t.same(Object.keys(shares), ['first event right', 'source words right', 'target words right'])
})
