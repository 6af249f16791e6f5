import type { ArticleRecords } from '../src/records/article-records.ts'
import type { Event, Participant } from '../src/records/event.ts'
import type { Evidence } from '../src/records/evidence.ts'
import type { Span } from './shapes.ts'

/** A statement as it was read; spans in UTF-16 units. */
export type StatementAnswer = { form: string; speaker: string | null; speakerSpan: Span | null; cue: Span | null; content: Span[]; confidence: number }

/** An event as it was read: `evidence` is its fullest passage; where nobody receives or hosts, all participants are on both sides. */
export type EventAnswer = {
  type: string
  mode: string | null
  status: string
  evidence: Span
  participants: { name: string }[]
  sourceCodes: string[]
  targetCodes: string[]
  source: Span[]
  target: Span[]
  confidence: number
}

/** A person as read; `offices` are those that events give them, and null where they take part in none: records tell offices of participants alone. */
export type PersonAnswer = { name: string; offices: string[] | null; country: string | null }

/** What was read from one text, as the scorers compare it. */
export type Answer = { statements: StatementAnswer[]; events: EventAnswer[]; persons: PersonAnswer[] }

/** What is read from a text that is refused. */
export const NO_ANSWER: Answer = { statements: [], events: [], persons: [] }

const NOWHERE: Span = [0, 0]

/** Maps code points of a text to its UTF-16 units. */
function unitsOf(text: string): (at: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (at) => at
  const units = [0]
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length)
  return (at) => units[at] ?? text.length
}

/** Names that gold sets give to two organizations; every other one is IGO to them. */
const ORGANIZATION_CODES: Readonly<Record<string, string>> = { 'org/un': 'UNO', 'org/eu': 'EUR' }

/** The country or organization that a participant stands for, as gold sets write it. */
function codeOf({ country, actorId }: Participant, countries: ReadonlyMap<string, string | null>): string | null {
  if (country) return country
  if (actorId === null) return null
  const known = countries.get(actorId)
  if (known) return known
  if (actorId.startsWith('country/')) return actorId.slice('country/'.length).toUpperCase()
  return actorId.startsWith('org/') ? (ORGANIZATION_CODES[actorId] ?? 'IGO') : null
}

const isReceiver = ({ role }: Participant) => role === 'recipient' || role === 'host'

/** Flattens records into what the scorers compare. */
export function toAnswer({ article, actors, events, statements }: ArticleRecords): Answer {
  const unit = unitsOf(article.text)
  const span = ({ start, end }: Evidence): Span => [unit(start), unit(end)]
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const nameOf = ({ name, actorId, surface }: { name: string | null; actorId: string | null; surface: string }) =>
    name ?? (actorId === null ? null : names.get(actorId)) ?? surface
  const countries = new Map(actors.map(({ id, country }) => [id, country]))
  const codesOf = (people: Participant[]) => [...new Set(people.flatMap((participant) => codeOf(participant, countries) ?? []))]
  const spansOf = (people: Participant[]) => people.flatMap(({ evidence }) => evidence.map(span))

  const toEvent = ({ type, mode, status, evidence, participants, confidence }: Event): EventAnswer => {
    const receivers = participants.filter(isReceiver)
    const doers = participants.filter((participant) => !isReceiver(participant))
    const others = receivers.length > 0 ? receivers : participants
    return {
      type,
      mode,
      status,
      evidence: evidence.map(span)[0] ?? NOWHERE,
      participants: participants.map((participant) => ({ name: nameOf(participant) })),
      sourceCodes: codesOf(doers),
      targetCodes: codesOf(others),
      source: spansOf(doers),
      target: spansOf(others),
      confidence,
    }
  }
  const officesOf = (id: string) => {
    const parts = events.flatMap(({ participants }) => participants.filter(({ actorId }) => actorId === id))
    return parts.length === 0 ? null : [...new Set(parts.flatMap(({ office }) => office?.title ?? []))]
  }
  return {
    statements: statements.map(({ form, speaker, cue, content, confidence }) => ({
      form,
      speaker: speaker && nameOf(speaker),
      speakerSpan: speaker && span(speaker.evidence),
      cue: cue && span(cue),
      content: content.map(span),
      confidence,
    })),
    events: events.map(toEvent),
    persons: actors.flatMap(({ id, kind, name, country }) => (kind === 'person' ? [{ name, offices: officesOf(id), country }] : [])),
  }
}
