import type { Database } from 'better-sqlite3'
import type { Article } from '../../../records/article.ts'
import type { ArticleRecords } from '../../../records/article-records.ts'
import type { Event } from '../../../records/event.ts'
import { entryOf, type Statement } from '../../../records/statement.ts'
import { occurrence, publication } from '../rows.ts'
import { countriesOf } from '../save-events.ts'
import { type Entry, prepareBlocks } from './blocks.ts'
import { type LabelField, prepareCodes, toLabel } from './labels.ts'
import type { Party } from './layout.ts'

type CodeOf = (field: LabelField, value: string) => number
type Coding = { codeOf: CodeOf; actorOf: (id: string | null | undefined) => number }

/** What is found once for an article is not looked up again. */
function remembered<Keys extends string[]>(find: (...keys: Keys) => number): (...keys: Keys) => number {
  const found = new Map<string, number>()
  return (...keys) => {
    const key = keys.join('\n')
    const known = found.get(key) ?? find(...keys)
    found.set(key, known)
    return known
  }
}

const daysOf = (earliest: string | null, latest: string | null, { codeOf }: Coding) => (earliest === null ? 0 : codeOf('days', toLabel([earliest, latest])))
const contextsOf = (contexts: readonly string[], { codeOf }: Coding) => (contexts.length === 0 ? 0 : codeOf('contexts', toLabel([...new Set(contexts)].sort())))

/** The facts that a record has from its article, in the order of the columns. */
function articleFacts(article: Article, contexts: readonly string[], coding: Coding): number[] {
  const { publishedEarliest, publishedLatest } = publication(article)
  const recorded = article.ingestedAt.slice(0, 10)
  return [
    coding.codeOf('outlet', article.outlet.name),
    contextsOf(contexts, coding),
    daysOf(publishedEarliest, publishedLatest, coding),
    daysOf(recorded, recorded, coding),
  ]
}

function eventFacts(event: Event, { article }: ArticleRecords, coding: Coding): number[] {
  const { type, mode, status, salience, rule, contexts } = event
  const { occurredEarliest, occurredLatest } = occurrence(event)
  return [
    coding.codeOf('events', toLabel([type, mode, status, salience, rule])),
    ...articleFacts(article, contexts, coding),
    daysOf(occurredEarliest, occurredLatest, coding),
  ]
}

function statementFacts(statement: Statement, { article }: ArticleRecords, coding: Coding): number[] {
  const { act, form, contexts, speaker } = statement
  return [coding.codeOf('statements', toLabel([act, form, entryOf(statement)])), ...articleFacts(article, contexts, coding), coding.actorOf(speaker?.actorId)]
}

function partiesOf({ participants }: Event, records: ArticleRecords, { codeOf, actorOf }: Coding): Party[] {
  const countries = countriesOf(records)
  return participants.map(({ actorId, country: represented, role }) => {
    const country = represented ?? (actorId === null ? null : countries.get(actorId)) ?? null
    return { actor: actorOf(actorId), country: country === null ? 0 : codeOf('country', country), role }
  })
}

/** Prepares to keep the facts of an article's records in step with the records, inside the transaction that writes these. */
export function prepareSaveFacts(database: Database) {
  const codes = prepareCodes(database)
  const actors = database.prepare<[string], number>('select sequence from actors where id = ?').pluck()
  const saveEvents = prepareBlocks(database, 'events')
  const saveStatements = prepareBlocks(database, 'statements')
  const sequencesOf = (table: string) => {
    const select = database.prepare<[string], [string, number]>(`select id, sequence from ${table} where article_id = ?`).raw()
    return (articleId: string) => new Map(select.all(articleId))
  }
  const eventSequences = sequencesOf('events')
  const statementSequences = sequencesOf('statements')
  const empty = (sequences: ReadonlyMap<string, number>): Entry[] => [...sequences.values()].map((sequence) => ({ sequence, facts: [], parties: [] }))
  return {
    /** Takes out the facts of all that an article has; before its records are deleted. */
    clear(articleId: string) {
      saveEvents(empty(eventSequences(articleId)))
      saveStatements(empty(statementSequences(articleId)))
    },
    /** Puts in the facts of all that an article has; after its records are written. */
    save(records: ArticleRecords) {
      const find = remembered((id: string) => actors.get(id) ?? 0)
      const coding: Coding = { codeOf: remembered(codes), actorOf: (id) => (id ? find(id) : 0) }
      const events = eventSequences(records.article.id)
      const statements = statementSequences(records.article.id)
      saveEvents(
        records.events.map((event) => ({
          sequence: events.get(event.id) ?? 0,
          facts: eventFacts(event, records, coding),
          parties: partiesOf(event, records, coding),
        })),
      )
      saveStatements(
        records.statements.map((statement) => ({
          sequence: statements.get(statement.id) ?? 0,
          facts: statementFacts(statement, records, coding),
          parties: [],
        })),
      )
    },
  }
}
