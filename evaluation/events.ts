import type { Answer } from './answer.ts'
import type { Ledger } from './ledger.ts'
import { countryOf, presentType } from './plover.ts'
import type { EventsText, Span } from './shapes.ts'
import { countShared } from './words.ts'

/** Measures of a set of events between countries, in the order of the report. */
export const EVENT_MEASURES = {
  scores: ['events'],
  shares: [
    'first event right',
    'source country right',
    'target country right',
    'type and countries right',
    'source words right',
    'target words right',
    'silent without events',
  ],
} as const

/** Measures of a set of events whose countries are not known. */
export const TYPE_MEASURES = { scores: ['events'], shares: ['first event right', 'source words right', 'target words right'] } as const

type Sides = { type: string | null; sourceCodes: string[]; targetCodes: string[]; source: Span[]; target: Span[] }
type Settings = { toType: (type: string | null) => string | null; hasCountries: boolean }

/** In PLV a type called YIELD covers both of these. */
const asYield = (type: string | null) => (presentType(type) === 'RETREAT' ? 'CONCEDE' : presentType(type))

const touches = (some: readonly Span[], others: readonly Span[]) => some.some(([start, end]) => others.some(([from, to]) => start < to && from < end))

const countriesOf = (codes: readonly string[]) => new Set(codes.flatMap((code) => countryOf(code) ?? []))

function score({ id, text, events }: EventsText, answer: Answer, ledger: Ledger, { toType, hasCountries }: Settings): void {
  const toEvent = ({ type, sourceCodes, targetCodes, source, target }: Sides) => ({
    type: toType(type),
    sources: countriesOf(sourceCodes),
    targets: countriesOf(targetCodes),
    source,
    target,
  })
  const read = answer.events.map((event) => ({ ...toEvent(event), confidence: event.confidence, evidence: event.evidence }))
  if (events.length === 0) ledger.judge('silent without events', read.length === 0)
  const gold = events.filter(({ type }) => type).map(toEvent)
  const [firstGold] = gold
  if (!firstGold) return
  const types = new Set(gold.map(({ type }) => type))
  const isWanted = ({ type }: { type: string | null }) => types.has(type)
  const [first] = read
  const describe = (some: readonly { type: string | null; sources: Set<string>; targets: Set<string> }[]) =>
    some.map(({ type, sources, targets }) => `${type} (${[...sources].join(' ') || '–'} → ${[...targets].join(' ') || '–'})`).join(', ') || '–'
  const whole = { id, text, gold: describe(gold), read: describe(read) }

  ledger.judge('first event right', first !== undefined && isWanted(first))
  if (first === undefined || !isWanted(first)) ledger.miss({ kind: first ? 'wrong event' : 'event missed', spans: first ? [first.evidence] : [], ...whole })
  for (const type of types) {
    const isFound = read.some((event) => event.type === type)
    for (const measure of ['events', `type ${type ?? 'none'}`]) ledger.gold(measure, isFound)
  }
  for (const event of read) {
    for (const measure of ['events', `type ${event.type ?? 'none'}`]) ledger.read(measure, isWanted(event))
    ledger.weigh('events', event.confidence, isWanted(event))
  }

  const best = read.find(isWanted) ?? first
  const alike = gold.filter(({ type }) => type === best?.type)
  const compared = alike[0] ?? firstGold
  for (const side of ['source', 'target'] as const) {
    const spans = (alike.length > 0 ? alike : gold).flatMap((event) => event[side])
    if (spans.length > 0) ledger.judge(`${side} words right`, best !== undefined && touches(best[side], spans))
  }
  if (!hasCountries) return
  for (const side of ['source', 'target'] as const) {
    const countries = compared[`${side}s`]
    if (countries.size === 0) continue
    const isRight = best !== undefined && countShared(countries, best[`${side}s`]) > 0
    ledger.judge(`${side} country right`, isRight)
    if (best && !isRight) ledger.miss({ kind: `wrong ${side} country`, spans: best[side], ...whole })
  }
  const agrees = (wanted: Set<string>, found: Set<string>) => wanted.size === 0 || countShared(wanted, found) > 0
  ledger.judge(
    'type and countries right',
    read.some((event) => gold.some(({ type, sources, targets }) => type === event.type && agrees(sources, event.sources) && agrees(targets, event.targets))),
  )
}

/** Tells the reader's events by gold's types and countries; the event compared is the first of a type that gold has. */
export const scoreEvents = (gold: EventsText, answer: Answer, ledger: Ledger) => score(gold, answer, ledger, { toType: presentType, hasCountries: true })

/** Tells the reader's events by gold's types and words alone. */
export const scoreTypes = (gold: EventsText, answer: Answer, ledger: Ledger) => score(gold, answer, ledger, { toType: asYield, hasCountries: false })
