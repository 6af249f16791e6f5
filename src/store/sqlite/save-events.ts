import type { Database } from 'better-sqlite3'
import type { ArticleRecords } from '../../records/article-records.ts'
import type { Event } from '../../records/event.ts'
import { prepareInsert, prepareNumbered, prepareUpsert } from './insert.ts'
import { pairsOf } from './pairs.ts'
import { toEventRow, toParticipantRow } from './rows.ts'
import { eventActors, eventContexts, eventCountries, eventPairs, eventStatements, events, participants } from './schema.ts'

export type Countries = ReadonlyMap<string, string | null>

/** The countries that take part themselves. */
export const countriesOf = ({ actors }: ArticleRecords): Countries =>
  new Map(actors.filter(({ kind }) => kind === 'country').map(({ id, country }) => [id, country]))

/** What links an event to others, each once. */
const linksOf = ({ participants, contexts, statementIds }: Event, countries: Countries) => ({
  contexts: new Set(contexts),
  actors: new Set(participants.flatMap(({ actorId }) => actorId ?? [])),
  countries: new Set(participants.flatMap(({ actorId, country }) => country ?? (actorId && countries.get(actorId)) ?? [])),
  statements: new Set(statementIds),
})

/** Prepares to save an article's events with their participants and links; an event of an unknown statement throws. */
export function prepareSaveEvents(database: Database) {
  const upsertEvent = prepareNumbered(database, events)
  const upsertParticipant = prepareUpsert(database, participants)
  const insertContext = prepareInsert(database, eventContexts)
  const insertActor = prepareInsert(database, eventActors)
  const insertCountry = prepareInsert(database, eventCountries)
  const insertPair = prepareInsert(database, eventPairs)
  const insertStatement = prepareInsert(database, eventStatements)
  const saveLinks = (event: Event, eventSequence: number, countries: Countries, sequences: ReadonlyMap<string, number>) => {
    const links = linksOf(event, countries)
    for (const context of links.contexts) insertContext({ context, eventSequence })
    for (const actorId of links.actors) insertActor({ actorId, eventSequence })
    for (const country of links.countries) insertCountry({ country, eventSequence })
    for (const pair of pairsOf(links.countries)) insertPair({ ...pair, eventSequence, type: event.type })
    for (const id of links.statements) {
      const statementSequence = sequences.get(id)
      if (statementSequence === undefined) throw new Error(`the event ${event.id} names the statement ${id}, which the article does not have`)
      insertStatement({ eventSequence, statementSequence })
    }
  }

  return (records: ArticleRecords, sequences: ReadonlyMap<string, number>): void => {
    const countries = countriesOf(records)
    for (const [position, event] of [...records.events.entries()].reverse()) {
      const eventSequence = upsertEvent(toEventRow(event, records.article, position))
      saveLinks(event, eventSequence, countries, sequences)
      for (const participant of event.participants.toReversed()) upsertParticipant(toParticipantRow(participant, records.article.id, eventSequence))
    }
  }
}
