/** One row from each record: its filtered, sorted, constrained and joined fields as columns, and the whole of it as JSON. */
import type { Actor } from '../../records/actor.ts'
import type { Article } from '../../records/article.ts'
import { edtfRange } from '../../records/date.ts'
import type { Event, Participant } from '../../records/event.ts'
import { entryOf, type Statement } from '../../records/statement.ts'
import type { Term } from '../../records/term.ts'
import type { actors, articles, contributions, events, participants, statements, terms } from './schema.ts'

type Publication = { publishedEarliest: string | null; publishedLatest: string | null }

const publications = new WeakMap<Article, Publication>()

/** First and last day on which an article can have appeared, found once for the rows of all its records. */
export function publication(article: Article): Publication {
  const found = publications.get(article)
  if (found) return found
  const range = article.publishedOn === null ? null : edtfRange(article.publishedOn)
  const days = { publishedEarliest: range?.earliest ?? null, publishedLatest: range?.latest ?? null }
  publications.set(article, days)
  return days
}

/** First and last day on which an event can have occurred; null where nothing is known. */
export const occurrence = ({ occurred: { value, earliest, latest } }: Event): { occurredEarliest: string | null; occurredLatest: string | null } => ({
  occurredEarliest: value === null ? null : (earliest ?? OPEN.earliest),
  occurredLatest: value === null ? null : (latest ?? OPEN.latest),
})

/** A row to be written; the engine numbers it. */
export type RowOf<T extends { $inferSelect: object }> = Omit<T['$inferSelect'], 'sequence'>

/** Days that stand for the open ends of a range, so that an overlap is two comparisons. */
export const OPEN = { earliest: '0000-01-01', latest: '9999-12-31' } as const

/** How a surface is compared: upper and lower case alike. */
export const folded = (surface: string): string => surface.toLowerCase()

export const toArticleRow = (article: Article): RowOf<typeof articles> => ({
  id: article.id,
  revision: article.revision,
  outlet: article.outlet.name,
  ...publication(article),
  record: JSON.stringify(article),
})

export const toActorRow = (actor: Actor): RowOf<typeof actors> => ({
  id: actor.id,
  kind: actor.kind,
  country: actor.country,
  sector: actor.sector,
  name: actor.name,
  record: JSON.stringify(actor),
})

export const toContributionRow = (actor: Actor, articleId: string, position: number): RowOf<typeof contributions> => ({
  actorId: actor.id,
  articleId,
  position,
  record: JSON.stringify(actor),
})

export const toEventRow = (event: Event, article: Article, position: number): RowOf<typeof events> => ({
  id: event.id,
  articleId: article.id,
  position,
  revision: event.revision,
  type: event.type,
  mode: event.mode,
  quad: event.quad,
  status: event.status,
  salience: event.salience,
  ...occurrence(event),
  occurredBasis: event.occurred.basis,
  occurredReason: event.occurred.reason,
  rule: event.rule,
  confidence: event.confidence,
  placeBasis: event.place.basis,
  placeReason: event.place.reason,
  outlet: article.outlet.name,
  ...publication(article),
  record: JSON.stringify(event),
})

export const toParticipantRow = (participant: Participant, articleId: string, eventSequence: number): RowOf<typeof participants> => ({
  id: participant.id,
  eventSequence,
  articleId,
  actorId: participant.actorId,
  role: participant.role,
  officeKind: participant.office?.kind ?? null,
  country: participant.country,
  record: JSON.stringify(participant),
})

export const toStatementRow = (statement: Statement, article: Article, speakerCountry: string | null): RowOf<typeof statements> => ({
  id: statement.id,
  articleId: article.id,
  position: statement.position,
  revision: statement.revision,
  form: statement.form,
  act: statement.act,
  polarity: statement.polarity,
  speakerId: statement.speaker?.actorId ?? null,
  speakerCountry,
  resolvedBy: statement.speaker?.resolvedBy ?? null,
  rule: entryOf(statement),
  confidence: statement.confidence,
  outlet: article.outlet.name,
  ...publication(article),
  record: JSON.stringify(statement),
})

export const toTermRow = (term: Term, article: Article, position: number): RowOf<typeof terms> => ({
  id: term.id,
  articleId: article.id,
  position,
  surface: term.surface,
  folded: folded(term.surface),
  actorId: term.actorId,
  voice: term.voice,
  speakerId: term.speaker,
  outlet: article.outlet.name,
  ...publication(article),
  record: JSON.stringify(term),
})
