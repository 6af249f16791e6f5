import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Speaker, Statement } from '../../../records/statement.ts'
import { Act, Context, Form, Polarity, Resolution } from '../../../records/vocabulary.ts'
import { actors, articles } from './articles.ts'
import { isOneOf, isPositive } from './checks.ts'
import { id, record, sequence } from './columns.ts'
import { events } from './events.ts'

export const statements = sqliteTable(
  'statements',
  {
    sequence: sequence(),
    id: id(),
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    revision: integer().notNull(),
    form: text().$type<Statement['form']>().notNull(),
    act: text().$type<Statement['act']>().notNull(),
    polarity: text().$type<Statement['polarity']>().notNull(),
    speakerId: text().references(() => actors.id),
    speakerCountry: text(),
    resolvedBy: text().$type<Speaker['resolvedBy']>(),
    rule: text().notNull().default(''),
    confidence: real().notNull().default(0),
    outlet: text().notNull(),
    publishedEarliest: text(),
    publishedLatest: text(),
    record: record(),
  },
  (table) => [
    isPositive('statements_revision', table.revision),
    isPositive('statements_position', table.position),
    isOneOf('statements_form', table.form, Form),
    isOneOf('statements_act', table.act, Act),
    isOneOf('statements_polarity', table.polarity, Polarity),
    isOneOf('statements_resolved_by', table.resolvedBy, Resolution),
    index('statements_tested').on(
      table.sequence,
      table.form,
      table.act,
      table.speakerId,
      table.speakerCountry,
      table.outlet,
      table.rule,
      table.confidence,
      table.publishedEarliest,
      table.publishedLatest,
      table.id,
    ),
    index('statements_by_article').on(table.articleId),
    index('statements_by_position').on(table.position, table.id),
    index('statements_by_rule').on(table.rule),
    index('statements_by_confidence').on(table.confidence),
    index('statements_by_form').on(table.form),
    index('statements_by_act').on(table.act),
    index('statements_by_speaker').on(table.speakerId),
    index('statements_by_country').on(table.speakerCountry),
    index('statements_by_outlet').on(table.outlet),
    index('statements_by_published').on(table.publishedEarliest, table.id),
    index('statements_by_published_latest').on(table.publishedLatest),
    index('statements_by_published_span').on(table.publishedLatest, table.publishedEarliest).where(sql`${table.publishedEarliest} < ${table.publishedLatest}`),
  ],
)

const statementSequence = () =>
  integer()
    .notNull()
    .references(() => statements.sequence, { onDelete: 'cascade' })

export const statementContexts = sqliteTable('statement_contexts', { context: text().notNull(), statementSequence: statementSequence() }, (table) => [
  primaryKey({ columns: [table.context, table.statementSequence] }),
  isOneOf('statement_contexts_context', table.context, Context),
  index('statement_contexts_by_statement').on(table.statementSequence),
])

/** Who speaks, is addressed or is spoken of, each actor once; `about` is 1 for those spoken of. */
export const statementActors = sqliteTable(
  'statement_actors',
  {
    actorId: text()
      .notNull()
      .references(() => actors.id),
    statementSequence: statementSequence(),
    about: integer().$type<0 | 1>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.actorId, table.statementSequence] }),
    index('statement_actors_about').on(table.actorId, table.statementSequence).where(sql`${table.about} = 1`),
    index('statement_actors_by_statement').on(table.statementSequence),
  ],
)

/** The statements that make or tell an event. */
export const eventStatements = sqliteTable(
  'event_statements',
  {
    eventSequence: integer()
      .notNull()
      .references(() => events.sequence, { onDelete: 'cascade' }),
    statementSequence: statementSequence(),
  },
  (table) => [primaryKey({ columns: [table.eventSequence, table.statementSequence] }), index('event_statements_by_statement').on(table.statementSequence)],
)
