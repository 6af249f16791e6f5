import { type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { ActorFilter, ArticleFilter, EventFilter, ListName, ParticipantFilter, SORTS, StatementFilter, TermFilter } from '../../records/filters.ts'
import * as tables from './schema.ts'

type Table = SQLiteTable & Record<'sequence' | 'id' | 'record', AnySQLiteColumn>

/**
 * How a filter is met: by a column of the row; by a row of a link table; by a range of days that overlaps; by a number within a range;
 * by words in a search index, whose rows come in the order of ingestion. Two values of what is paired may be met at once (`pairs.ts`).
 * A `selective` one is met by so few rows that they are gathered first and then sorted.
 */
export type Condition =
  | { kind: 'column'; column: AnySQLiteColumn; selective?: true; isFolded?: true }
  | { kind: 'link'; table: SQLiteTable; value: AnySQLiteColumn; sequence: AnySQLiteColumn; selective?: true; isPaired?: true; only?: SQL }
  | { kind: 'range'; earliest: AnySQLiteColumn; latest: AnySQLiteColumn; selective?: undefined }
  | { kind: 'number'; column: AnySQLiteColumn; selective?: undefined }
  | { kind: 'search'; index: SQL; selective?: undefined }

/** What is sorted by: a column, whether a record may lack it, and whether the index of every filter is in its order as well. */
export type SortKey = { column: AnySQLiteColumn; isNullable?: true; isIndexed?: true }

/**
 * What a list reads; its conditions stand in the order in which an index is best walked for them, the most selective first.
 * Rows are tested and sorted in the index `tested`, where there is one: by their sequence it holds the columns that this takes, without the records.
 */
export type Plan = { table: Table; tested?: SQL; conditions: Readonly<Record<string, Condition>>; keys: Readonly<Record<string, SortKey>> }

type Filters = {
  articles: ArticleFilter
  events: EventFilter
  participants: ParticipantFilter
  statements: StatementFilter
  actors: ActorFilter
  terms: TermFilter
}
type KeyOf<L extends ListName> = Exclude<(typeof SORTS)[L][number], `-${string}`>
type Plans = {
  [L in ListName]: { table: Table; tested?: SQL; conditions: Record<keyof Filters[L], Condition> & { q?: Condition }; keys: Record<KeyOf<L>, SortKey> }
}

const column = (of: AnySQLiteColumn): Condition => ({ kind: 'column', column: of })
const selective = (of: AnySQLiteColumn): Condition => ({ kind: 'column', column: of, selective: true })
const searched = (list: ListName): Condition => ({ kind: 'search', index: sql.raw(`${list}_search`) })

const { articles, actors, events, eventActors, eventContexts, eventCountries, participants, statements, statementActors, statementContexts, terms } = tables

const about: Condition = {
  kind: 'link',
  table: statementActors,
  value: statementActors.actorId,
  sequence: statementActors.statementSequence,
  selective: true,
  only: sql`${statementActors.about} = 1`,
}

export const PLANS = {
  articles: {
    table: articles,
    conditions: {
      q: searched('articles'),
      outlet: column(articles.outlet),
      published: { kind: 'range', earliest: articles.publishedEarliest, latest: articles.publishedLatest },
    },
    keys: { ingested: { column: articles.sequence, isIndexed: true }, published: { column: articles.publishedEarliest, isNullable: true } },
  },
  events: {
    table: events,
    tested: sql`events_tested`,
    conditions: {
      q: searched('events'),
      article: selective(events.articleId),
      actor: { kind: 'link', table: eventActors, value: eventActors.actorId, sequence: eventActors.eventSequence, selective: true },
      mode: column(events.mode),
      country: { kind: 'link', table: eventCountries, value: eventCountries.country, sequence: eventCountries.eventSequence, isPaired: true },
      outlet: column(events.outlet),
      context: { kind: 'link', table: eventContexts, value: eventContexts.context, sequence: eventContexts.eventSequence },
      rule: column(events.rule),
      type: column(events.type),
      status: column(events.status),
      salience: column(events.salience),
      confidence: { kind: 'number', column: events.confidence },
      occurred: { kind: 'range', earliest: events.occurredEarliest, latest: events.occurredLatest },
      published: { kind: 'range', earliest: events.publishedEarliest, latest: events.publishedLatest },
    },
    keys: {
      ingested: { column: events.sequence, isIndexed: true },
      occurred: { column: events.occurredEarliest, isNullable: true },
      published: { column: events.publishedEarliest, isNullable: true },
    },
  },
  participants: {
    table: participants,
    conditions: {
      article: selective(participants.articleId),
      actor: selective(participants.actorId),
      country: column(participants.country),
      role: column(participants.role),
    },
    keys: { ingested: { column: participants.sequence, isIndexed: true } },
  },
  statements: {
    table: statements,
    tested: sql`statements_tested`,
    conditions: {
      q: searched('statements'),
      article: selective(statements.articleId),
      speaker: selective(statements.speakerId),
      about,
      actor: { kind: 'link', table: statementActors, value: statementActors.actorId, sequence: statementActors.statementSequence, selective: true },
      country: column(statements.speakerCountry),
      act: column(statements.act),
      outlet: column(statements.outlet),
      context: { kind: 'link', table: statementContexts, value: statementContexts.context, sequence: statementContexts.statementSequence },
      rule: column(statements.rule),
      form: column(statements.form),
      confidence: { kind: 'number', column: statements.confidence },
      published: { kind: 'range', earliest: statements.publishedEarliest, latest: statements.publishedLatest },
    },
    keys: {
      ingested: { column: statements.sequence, isIndexed: true },
      published: { column: statements.publishedEarliest, isNullable: true },
      position: { column: statements.position },
    },
  },
  actors: {
    table: actors,
    conditions: { q: searched('actors'), country: column(actors.country), kind: column(actors.kind) },
    keys: { name: { column: actors.name, isIndexed: true }, ingested: { column: actors.sequence, isIndexed: true } },
  },
  terms: {
    table: terms,
    conditions: {
      article: selective(terms.articleId),
      surface: { kind: 'column', column: terms.folded, selective: true, isFolded: true },
      speaker: selective(terms.speakerId),
      actor: selective(terms.actorId),
      outlet: column(terms.outlet),
      voice: column(terms.voice),
      published: { kind: 'range', earliest: terms.publishedEarliest, latest: terms.publishedLatest },
    },
    keys: { ingested: { column: terms.sequence, isIndexed: true }, surface: { column: terms.surface } },
  },
} as const satisfies Plans
