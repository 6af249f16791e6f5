import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Event, Participant } from '../../../records/event.ts'
import { Basis, Context, EventType, Mode, OfficeKind, Reason, Role, Salience, Status } from '../../../records/vocabulary.ts'
import { actors, articles } from './articles.ts'
import { isLegalMode, isOneOf, isPositive, isQuadOf } from './checks.ts'
import { id, record, sequence } from './columns.ts'

export const events = sqliteTable(
  'events',
  {
    sequence: sequence(),
    id: id(),
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    revision: integer().notNull(),
    type: text().$type<Event['type']>().notNull(),
    mode: text().$type<Event['mode']>(),
    quad: integer().notNull(),
    status: text().$type<Event['status']>().notNull(),
    salience: text().$type<Event['salience']>().notNull(),
    occurredEarliest: text(),
    occurredLatest: text(),
    occurredBasis: text().$type<Event['occurred']['basis']>().notNull(),
    occurredReason: text().$type<Event['occurred']['reason']>(),
    placeBasis: text().$type<Event['place']['basis']>().notNull(),
    placeReason: text().$type<Event['place']['reason']>(),
    rule: text().notNull().default(''),
    confidence: real().notNull().default(0),
    outlet: text().notNull(),
    publishedEarliest: text(),
    publishedLatest: text(),
    record: record(),
  },
  (table) => [
    isPositive('events_revision', table.revision),
    isOneOf('events_type', table.type, EventType),
    isOneOf('events_mode', table.mode, Mode),
    isLegalMode('events_type_mode', table.type, table.mode),
    isQuadOf('events_type_quad', table.type, table.quad),
    isOneOf('events_status', table.status, Status),
    isOneOf('events_salience', table.salience, Salience),
    isOneOf('events_occurred_basis', table.occurredBasis, Basis),
    isOneOf('events_occurred_reason', table.occurredReason, Reason),
    isOneOf('events_place_basis', table.placeBasis, Basis),
    isOneOf('events_place_reason', table.placeReason, Reason),
    index('events_tested').on(
      table.sequence,
      table.type,
      table.mode,
      table.status,
      table.salience,
      table.outlet,
      table.rule,
      table.confidence,
      table.occurredEarliest,
      table.occurredLatest,
      table.publishedEarliest,
      table.publishedLatest,
      table.id,
    ),
    index('events_by_article').on(table.articleId),
    index('events_by_rule').on(table.rule),
    index('events_by_confidence').on(table.confidence),
    index('events_by_type').on(table.type),
    index('events_by_mode').on(table.mode),
    index('events_by_status').on(table.status),
    index('events_by_salience').on(table.salience),
    index('events_by_outlet').on(table.outlet),
    index('events_by_occurred').on(table.occurredEarliest, table.id),
    index('events_by_occurred_latest').on(table.occurredLatest),
    index('events_by_occurred_span').on(table.occurredLatest, table.occurredEarliest).where(sql`${table.occurredEarliest} < ${table.occurredLatest}`),
    index('events_by_published').on(table.publishedEarliest, table.id),
    index('events_by_published_latest').on(table.publishedLatest),
    index('events_by_published_span').on(table.publishedLatest, table.publishedEarliest).where(sql`${table.publishedEarliest} < ${table.publishedLatest}`),
  ],
)

const eventSequence = () =>
  integer()
    .notNull()
    .references(() => events.sequence, { onDelete: 'cascade' })

export const eventContexts = sqliteTable('event_contexts', { context: text().notNull(), eventSequence: eventSequence() }, (table) => [
  primaryKey({ columns: [table.context, table.eventSequence] }),
  isOneOf('event_contexts_context', table.context, Context),
  index('event_contexts_by_event').on(table.eventSequence),
])

/** Who takes part, each actor once. */
export const eventActors = sqliteTable(
  'event_actors',
  {
    actorId: text()
      .notNull()
      .references(() => actors.id),
    eventSequence: eventSequence(),
  },
  (table) => [primaryKey({ columns: [table.actorId, table.eventSequence] }), index('event_actors_by_event').on(table.eventSequence)],
)

/** The countries that take part or are represented, each once. */
export const eventCountries = sqliteTable('event_countries', { country: text().notNull(), eventSequence: eventSequence() }, (table) => [
  primaryKey({ columns: [table.country, table.eventSequence] }),
  index('event_countries_by_event').on(table.eventSequence),
])

/** Every two countries of an event, in code order, with its type; of an event of too many countries each alone, its other one empty. */
export const eventPairs = sqliteTable(
  'event_pairs',
  { one: text().notNull(), other: text().notNull(), eventSequence: eventSequence(), type: text().$type<Event['type']>().notNull() },
  (table) => [
    primaryKey({ columns: [table.one, table.other, table.eventSequence, table.type] }),
    isOneOf('event_pairs_type', table.type, EventType),
    index('event_pairs_by_type').on(table.one, table.other, table.type, table.eventSequence),
    index('event_pairs_by_event').on(table.eventSequence),
  ],
)

export const participants = sqliteTable(
  'participants',
  {
    sequence: sequence(),
    id: id(),
    eventSequence: eventSequence(),
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    actorId: text().references(() => actors.id),
    role: text().$type<Participant['role']>().notNull(),
    officeKind: text().$type<NonNullable<Participant['office']>['kind']>(),
    country: text(),
    record: record(),
  },
  (table) => [
    isOneOf('participants_role', table.role, Role),
    isOneOf('participants_office_kind', table.officeKind, OfficeKind),
    index('participants_by_event').on(table.eventSequence),
    index('participants_by_article').on(table.articleId),
    index('participants_by_actor').on(table.actorId),
    index('participants_by_role').on(table.role),
    index('participants_by_country').on(table.country),
  ],
)
