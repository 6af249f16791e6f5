import type { Database } from 'better-sqlite3'
import type { ArticleRecords } from '../../records/article-records.ts'
import type { Statement } from '../../records/statement.ts'
import { prepareInsert, prepareNumbered } from './insert.ts'
import { type RowOf, toStatementRow } from './rows.ts'
import { statementActors, statementContexts, statements } from './schema.ts'

/** Who speaks, is addressed or is spoken of, each actor once. */
function linkedActors({ speaker, addressees, about }: Statement, statementSequence: number): RowOf<typeof statementActors>[] {
  const subjects = new Set(about.flatMap(({ actorId }) => actorId ?? []))
  const all = new Set([speaker, ...addressees].flatMap((reference) => reference?.actorId ?? []).concat(...subjects))
  return [...all].map((actorId) => ({ actorId, statementSequence, about: subjects.has(actorId) ? 1 : 0 }))
}

/** Prepares to save an article's statements; gives the sequence of each by its id. */
export function prepareSaveStatements(database: Database) {
  const upsert = prepareNumbered(database, statements)
  const insertContext = prepareInsert(database, statementContexts)
  const insertActor = prepareInsert(database, statementActors)
  const findCountry = database.prepare<[string | null], string | null>('select country from actors where id = ?').pluck()

  return (records: ArticleRecords): ReadonlyMap<string, number> => {
    const sequences = new Map<string, number>()
    for (const statement of records.statements.toReversed()) {
      const country = findCountry.get(statement.speaker?.actorId ?? null) ?? null
      const statementSequence = upsert(toStatementRow(statement, records.article, country))
      sequences.set(statement.id, statementSequence)
      for (const context of statement.contexts) insertContext({ context, statementSequence })
      for (const row of linkedActors(statement, statementSequence)) insertActor(row)
    }
    return sequences
  }
}
