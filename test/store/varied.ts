import type { Event } from '../../src/records/event.ts'
import { ACTS, CONTEXTS, EVENT_TYPES, EventType, FORMS, modesOf, STATUSES } from '../../src/records/vocabulary.ts'
import { sampleRecords } from '../sample.ts'

const pick = <T>(values: readonly T[], turn: number): T => {
  const value = values[turn % values.length]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}
const keys = <T extends object>(table: T) => Object.keys(table) as (keyof T)[]

export const OUTLETS = ['Sample Wire', 'Example Post', 'Made-up Times'] as const
export const DAYS = ['2024-05-17', '2024-05-18', '2024', '2024-06-01', null] as const

const RULES = ['trigger/consult/meet', 'trigger/consult/meet-with', 'sample'] as const
const FRAMES = ['speech/say/that-clause', 'speech/say/clause', 'tagger/say'] as const

const occurred = (turn: number): Event['occurred'] => {
  const known = { basis: 'stated' as const, reason: null, evidence: [] }
  return pick<Event['occurred']>(
    [
      { ...known, value: '2024-05-17', earliest: '2024-05-17', latest: '2024-05-17' },
      { ...known, value: '2024-05', earliest: '2024-05-01', latest: '2024-05-31' },
      { ...known, value: '2024-06-01/..', earliest: '2024-06-01', latest: null },
      { value: null, earliest: null, latest: null, basis: 'unknown', reason: 'not-stated', evidence: [] },
    ],
    turn,
  )
}

const typeAndMode = (turn: number) => {
  const type = pick(EventType.options, turn)
  return { type, quad: EVENT_TYPES[type].quad, mode: modesOf(type)[turn % 3] ?? null }
}

/** The n-th of a row of articles that differ in all that can be filtered or sorted by, each in a rhythm of its own. */
export function variedRecords(n: number) {
  const records = sampleRecords({
    key: `varied ${n}`,
    article: { outlet: { name: pick(OUTLETS, n), country: null }, publishedOn: pick(DAYS, n >> 1) },
    main: {
      ...typeAndMode(n),
      contexts: [pick(keys(CONTEXTS), n % 5), 'legal'],
      status: pick(keys(STATUSES), n),
      occurred: occurred(n),
      rule: pick(RULES, n >> 2),
    },
    background: { ...typeAndMode(n >> 1), status: pick(keys(STATUSES), n >> 1), occurred: occurred(n >> 2) },
    quotation: { act: pick(keys(ACTS), n % 4), form: pick(keys(FORMS), n), contexts: n % 2 ? ['legal'] : [], rule: pick(FRAMES, n >> 1) },
  })
  for (const term of records.terms) Object.assign(term, { surface: pick(['the so-called League', 'The So-Called League', 'THE ENTITY'], n) })
  for (const { participants } of records.events)
    for (const participant of participants) if (n % 3 === 0) Object.assign(participant, { role: 'attendee', country: 'FRA' })
  return records
}
