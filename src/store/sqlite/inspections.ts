import type Database from 'better-sqlite3'
import type { Check } from '../maintenance.ts'
import { countMissingMigrations } from './migrations.ts'
import { findUnpaired } from './pairs.ts'
import { findOutOfStep } from './search/inspection.ts'

/** Records of which a check names no more than these. */
const MOST_NAMED = 20

/** What each table keeps beside the JSON of its records: the column, and where the same stands in the JSON. */
const COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  articles: { id: 'id', revision: 'revision', outlet: 'outlet.name' },
  actors: { id: 'id', kind: 'kind', country: 'country', sector: 'sector', name: 'name' },
  events: { id: 'id', article_id: 'articleId', revision: 'revision', type: 'type', mode: 'mode', quad: 'quad', status: 'status', salience: 'salience' },
  participants: { id: 'id', actor_id: 'actorId', role: 'role', office_kind: 'office.kind', country: 'country' },
  statements: { id: 'id', article_id: 'articleId', position: 'position', revision: 'revision', form: 'form', act: 'act', speaker_id: 'speaker.actorId' },
  terms: { id: 'id', article_id: 'articleId', surface: 'surface', actor_id: 'actorId', voice: 'voice', speaker_id: 'speaker' },
}

/** What SQLite itself finds wrong with the file. */
export function findDamage(database: Database.Database): string[] {
  const found = database.prepare<[], string>(`pragma integrity_check(${MOST_NAMED})`).pluck().all()
  return found.length === 1 && found[0] === 'ok' ? [] : found
}

/** Rows that refer to rows that are not there. */
export const findOrphans = (database: Database.Database): string[] =>
  database
    .prepare<[], { table: string; parent: string; rows: number }>('select "table", parent, count(*) as rows from pragma_foreign_key_check group by 1, 2')
    .all()
    .map(({ table, parent, rows }) => `${table}: ${rows} refer to ${parent} that are not there`)

function findOutdated(database: Database.Database): string[] {
  const missing = countMissingMigrations(database)
  return missing === 0 ? [] : [`${missing} migrations have not been run; any other command runs them`]
}

function findDrifted(database: Database.Database): string[] {
  return Object.entries(COLUMNS).flatMap(([table, columns]) => {
    const differs = Object.entries(columns).map(([column, path]) => `${column} is not json_extract(record, '$.${path}')`)
    const ids = database
      .prepare<[], string>(`select id from ${table} where ${differs.join(' or ')} limit ${MOST_NAMED}`)
      .pluck()
      .all()
    return ids.map((id) => `${table}: the columns of ${id} differ from its record`)
  })
}

/** The checks of an SQLite database, in order; a new index or table that must be in step with the records adds one here. */
export const inspectionsOf = (database: Database.Database): Check[] => [
  { name: 'integrity', find: () => findDamage(database) },
  { name: 'migrations', find: () => findOutdated(database) },
  { name: 'foreign keys', find: () => findOrphans(database) },
  { name: 'columns agree with records', find: () => findDrifted(database) },
  { name: 'pairs of countries in step', find: () => findUnpaired(database, MOST_NAMED) },
  { name: 'search index in step', find: () => findOutOfStep(database, MOST_NAMED) },
]
