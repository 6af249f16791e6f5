import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Term } from '../../../records/term.ts'
import { Voice } from '../../../records/vocabulary.ts'
import { actors, articles } from './articles.ts'
import { isOneOf } from './checks.ts'
import { id, record, sequence } from './columns.ts'

export const terms = sqliteTable(
  'terms',
  {
    sequence: sequence(),
    id: id(),
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    surface: text().notNull(),
    folded: text().notNull(),
    actorId: text()
      .notNull()
      .references(() => actors.id),
    voice: text().$type<Term['voice']>().notNull(),
    speakerId: text().references(() => actors.id),
    outlet: text().notNull(),
    publishedEarliest: text(),
    publishedLatest: text(),
    record: record(),
  },
  (table) => [
    isOneOf('terms_voice', table.voice, Voice),
    index('terms_by_article').on(table.articleId),
    index('terms_by_naming').on(table.actorId, table.surface, table.outlet, table.voice, table.speakerId, table.publishedEarliest, table.publishedLatest),
    index('terms_by_surface').on(table.surface, table.id),
    index('terms_by_folded').on(table.folded),
    index('terms_by_actor').on(table.actorId),
    index('terms_by_voice').on(table.voice),
    index('terms_by_speaker').on(table.speakerId),
    index('terms_by_outlet').on(table.outlet),
    index('terms_by_published').on(table.publishedEarliest),
    index('terms_by_published_latest').on(table.publishedLatest),
    index('terms_by_published_span').on(table.publishedLatest, table.publishedEarliest).where(sql`${table.publishedEarliest} < ${table.publishedLatest}`),
  ],
)
