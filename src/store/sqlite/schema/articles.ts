import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Actor } from '../../../records/actor.ts'
import { ActorKind, Sector } from '../../../records/vocabulary.ts'
import { isOneOf, isPositive } from './checks.ts'
import { id, record, sequence } from './columns.ts'

export const articles = sqliteTable(
  'articles',
  {
    sequence: sequence(),
    id: id(),
    revision: integer().notNull(),
    outlet: text().notNull(),
    publishedEarliest: text(),
    publishedLatest: text(),
    record: record(),
  },
  (table) => [
    isPositive('articles_revision', table.revision),
    index('articles_by_outlet').on(table.outlet),
    index('articles_by_published').on(table.publishedEarliest, table.id),
    index('articles_by_published_latest').on(table.publishedLatest),
    index('articles_by_published_span').on(table.publishedLatest, table.publishedEarliest).where(sql`${table.publishedEarliest} < ${table.publishedLatest}`),
  ],
)

/** An actor as all articles together tell of it. */
export const actors = sqliteTable(
  'actors',
  {
    sequence: sequence(),
    id: id(),
    kind: text().$type<Actor['kind']>().notNull(),
    country: text(),
    sector: text().$type<Actor['sector']>(),
    name: text().notNull(),
    record: record(),
  },
  (table) => [
    isOneOf('actors_kind', table.kind, ActorKind),
    isOneOf('actors_sector', table.sector, Sector),
    index('actors_by_name').on(table.name, table.id),
    index('actors_by_kind').on(table.kind, table.name, table.id),
    index('actors_by_country').on(table.country, table.name, table.id),
  ],
)

/** An actor as one article tells of it. */
export const contributions = sqliteTable(
  'contributions',
  {
    actorId: text()
      .notNull()
      .references(() => actors.id, { onDelete: 'cascade' }),
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    record: record(),
  },
  (table) => [primaryKey({ columns: [table.actorId, table.articleId] }), index('contributions_by_article').on(table.articleId, table.position)],
)
