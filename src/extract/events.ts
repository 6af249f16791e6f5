import { EVENT_TYPES, type Status, type TypeAndMode } from '../records/vocabulary.ts'
import type { Actors, Reference } from './actors.ts'
import type { Document } from './document.ts'
import { contextsOf, countContexts } from './events/contexts.ts'
import { dateFact, findDates } from './events/dates.ts'
import { type Draft, draft } from './events/drafts.ts'
import { type Happening, merge } from './events/merge.ts'
import type { Part } from './events/participants.ts'
import { placeFact } from './events/places.ts'
import { type Scene, setScene } from './events/scene.ts'
import { summaryOf } from './events/summaries.ts'
import { findTriggers } from './events/triggers.ts'
import type { EventReading, ParticipantReading } from './readout.ts'
import type { Sentence } from './sentences.ts'
import type { FoundStatement } from './statement.ts'

/** Finds what happened, is to happen, or is said to have happened; the main event first, the others by position. */
export function findEvents(document: Document, sentences: readonly Sentence[], actors: Actors, statements: readonly FoundStatement[]): EventReading[] {
  const scene = setScene(document, sentences, actors, statements)
  const happenings = merge(findDrafts(scene))
  const main = mainOf(happenings)
  const article: Article = {
    topic: countContexts(document.tokens),
    offices: officesOf(actors.references),
    known: new Set(actors.actors.map(({ id }) => id)),
    only: onlyCountry(actors.references),
    home: document.home,
  }
  return happenings
    .map((happening) => ({ happening, at: Math.min(...happening.told.map(({ evidence }) => evidence.start)) }))
    .sort((a, b) => Number(b.happening === main) - Number(a.happening === main) || a.at - b.at)
    .map(({ happening }) => toReading(scene, happening, happening === main, article))
}

function findDrafts(scene: Scene): Draft[] {
  const { page, document, sentences } = scene
  const dateline = document.datelines[0]
  const home = dateline ? (page.references.find(({ start, end }) => dateline.start <= start && end <= dateline.end) ?? null) : null
  let sides: readonly Part[] = []
  return sentences.flatMap((sentence) => {
    const found: Draft[] = []
    for (const trigger of findTriggers(scene, sentence)) {
      const start = page.tokens[trigger.head]?.start ?? 0
      if (document.datelines.some((one) => one.start <= start && start < one.end)) continue
      const one = draft(scene, trigger, sides, home)
      if (!one || found.some((other) => isAsked(one, other))) continue
      if (sides.length < 2 && trigger.entry.settings && one.parts.length > 1) sides = one.parts
      found.push(one)
    }
    return found
  })
}

/** What somebody asks, threatens or promises is no event of its own, unless it is a meeting. */
const isAsked = (one: Draft, by: Draft): boolean =>
  by.trigger.entry.asks === true &&
  one.trigger.entry.meets !== true &&
  !(one.trigger.verb?.shape === 'finite' && one.status === 'occurred') &&
  one.trigger.head > by.trigger.head &&
  one.trigger.head < by.until

/** How much less likely an event of a status is what an article is about. */
const RANK: Readonly<Record<Status, number>> = { occurred: 0, scheduled: 0.05, proposed: 0.15, alleged: 0.2, denied: 0.2 }

/** What the headline or the lead says: the surest event of the first sentences that is more than a claim. */
function mainOf(happenings: readonly Happening[]): Happening | null {
  const weight = ({ told }: Happening) => {
    const best = Math.max(
      ...told.map(
        ({ trigger, confidence, status }) =>
          confidence - 0.25 * Math.min(4, trigger.sentence.index) + (trigger.verb?.shape === 'finite' ? 0.15 : 0) - RANK[status],
      ),
    )
    return best + (told.length > 1 ? 0.05 : 0)
  }
  return happenings.reduce<Happening | null>((best, one) => (best === null || weight(one) > weight(best) ? one : best), null)
}

/** The only country that an article speaks of; null where there are several or none. */
function onlyCountry(references: readonly Reference[]): string | null {
  const countries = new Set(references.flatMap(({ country }) => (country === null ? [] : [country])))
  const [only] = countries
  return countries.size === 1 && only !== undefined ? only : null
}

type Offices = ReadonlyMap<string, NonNullable<Reference['office']>>

/** The office that each person is first given. */
function officesOf(references: readonly Reference[]): Offices {
  const offices = new Map<string, NonNullable<Reference['office']>>()
  for (const { actor, office, past } of references) if (actor && office && !past && !offices.has(actor.id)) offices.set(actor.id, office)
  return offices
}

type Article = { topic: ReturnType<typeof countContexts>; offices: Offices; known: ReadonlySet<string>; only: string | null; home: string | null }

function toReading(scene: Scene, { told }: Happening, isMain: boolean, article: Article): EventReading {
  const { document, statements } = scene
  const [fullest, ...rest] = told
  if (!fullest) throw new Error('a happening that nothing tells')
  const { trigger, parts, status, assertedBy, confidence } = fullest
  const { kind } = told.find((one) => one.kind.mode !== null) ?? fullest
  const passage = countContexts(document.tokens, ...tokensOf(scene, fullest))
  const dates = told.map((one) => datesOf(scene, one))
  const sites = told.map(({ site }) => site)
  return {
    ...kind,
    contexts: contextsOf(passage, article.topic),
    cameo: cameoOf(trigger, kind, status),
    status,
    salience: isMain ? 'main' : 'background',
    occurred: dates.find(({ value }) => value !== null) ?? dates.find(({ reason }) => reason !== 'not-stated') ?? dates[0] ?? datesOf(scene, fullest),
    place: placeFact(sites.find((site) => site !== null) ?? null, document.text),
    summary: summaryOf(trigger.rule, parts, { status }, assertedBy === null ? null : (statements[assertedBy]?.speaker ?? null)),
    participants: parts.map((part) => toParticipant(document, part, told, article)),
    statements: linked(scene, told),
    assertedBy,
    evidence: [fullest, ...rest]
      .map(({ evidence }) => evidence)
      .filter(({ start, end }, place, all) => all.findIndex((one) => one.start < end && start < one.end) === place),
    rule: trigger.rule,
    confidence: Math.round(Math.min(0.95, confidence + 0.03 * rest.length) * 100) / 100,
  }
}

/** CAMEO's reading: a meeting that is only intended or asked for has a code of its own. */
function cameoOf({ entry }: Draft['trigger'], kind: TypeAndMode, status: Status): string {
  if (entry.settings && status === 'scheduled') return '036'
  if (entry.settings && status === 'proposed') return '106'
  const byMode = kind.mode === null ? undefined : CAMEO_OF_MODE[kind.mode]
  return entry.cameo && kind.mode === entry.kind.mode ? entry.cameo : (byMode ?? entry.cameo ?? EVENT_TYPES[kind.type].cameo)
}
const CAMEO_OF_MODE: Readonly<Record<string, string>> = { phone: '041', visit: '042', 'third-party': '044' }

const tokensOf = ({ document: { tokens } }: Scene, { evidence, trigger: { sentence } }: Draft): [number, number] => {
  let first = sentence.first
  while (first < sentence.last && (tokens[first]?.end ?? 0) <= evidence.start) first += 1
  let last = first
  while (last < sentence.last && (tokens[last]?.start ?? evidence.end) < evidence.end) last += 1
  return [first, last]
}

function datesOf({ document, page }: Scene, { evidence, trigger, status }: Draft): EventReading['occurred'] {
  const ahead = status === 'scheduled' || status === 'proposed'
  const dates = findDates(document.text, { start: trigger.sentence.start, end: trigger.sentence.end }, document.publishedOn, ahead)
  return dateFact(dates, evidence, { from: trigger.sentence.start, at: page.tokens[trigger.head]?.start ?? 0 }, document.text)
}

function toParticipant({ text }: Document, { reference, role }: Part, told: readonly Draft[], { offices, known, only, home }: Article): ParticipantReading {
  const { actor, start, end, office, country } = reference
  const same = told
    .flatMap(({ parts }) => parts.map((part) => part.reference))
    .filter((other) => other !== reference && actor !== null && other.actor?.id === actor.id)
  return {
    actorId: actor && known.has(actor.id) ? actor.id : null,
    name: actor?.name ?? null,
    surface: text.slice(start, end),
    role,
    office: office ?? (actor ? (offices.get(actor.id) ?? null) : null),
    country: actor?.country ?? country ?? (/^(we|i)$/i.test(reference.surface) ? home : actor?.kind === 'organization' ? null : only),
    evidence: [{ start, end }, ...same.map((other) => ({ start: other.start, end: other.end }))].filter(
      (span, place, all) => all.findIndex((one) => one.start === span.start) === place,
    ),
  }
}

/** Statements that the event's words make or tell: their cue is its trigger, or their content holds it. */
function linked({ statements, statementAt, document }: Scene, told: readonly Draft[]): number[] {
  const found = new Set<number>()
  for (const { trigger, evidence } of told) {
    const holder = statementAt(document.tokens[trigger.head]?.start ?? 0)
    if (holder) found.add(holder.index)
    if (!trigger.entry.speech) continue
    for (const { cue, index, sentence, content } of statements)
      if (
        sentence === trigger.sentence.index &&
        ((cue && cue.first < trigger.last && trigger.first < cue.last) || content.some(({ start, end }) => evidence.start <= start && end <= evidence.end))
      )
        found.add(index)
  }
  return [...found].sort((a, b) => a - b)
}
