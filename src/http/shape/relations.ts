import type { Actor } from '../../records/actor.ts'
import type { Article } from '../../records/article.ts'
import type { Event, Participant } from '../../records/event.ts'
import type { ListName } from '../../records/filters.ts'
import type { Statement } from '../../records/statement.ts'
import type { Term } from '../../records/term.ts'

export type RecordOf = { articles: Article; events: Event; participants: Participant; statements: Statement; actors: Actor; terms: Term }

/** The records that can be put beside others. */
export type Target = 'articles' | 'events' | 'statements' | 'actors'

/** Where a record's relation leads: to records by their ids, or to all records of an article; null where they stand inside of the record already. */
export type Relation<T> = { to: Target; ids: (record: T) => readonly string[] } | { to: 'events' | 'statements'; ofArticle: (record: T) => string } | null

const known = (ids: readonly (string | null | undefined)[]) => ids.flatMap((id) => id ?? [])

const ofItsArticle = { to: 'articles', ids: ({ articleId }: { articleId: string }) => [articleId] } as const

/** What can be included beside each record. */
export const RELATIONS: { readonly [L in ListName]: Readonly<Record<string, Relation<RecordOf[L]>>> } = {
  articles: {
    events: { to: 'events', ofArticle: ({ id }) => id },
    statements: { to: 'statements', ofArticle: ({ id }) => id },
  },
  events: {
    article: ofItsArticle,
    statements: { to: 'statements', ids: ({ statementIds }) => statementIds },
    actors: { to: 'actors', ids: ({ participants }) => known(participants.map(({ actorId }) => actorId)) },
    participants: null,
    evidence: null,
  },
  participants: {
    event: { to: 'events', ids: ({ eventId }) => [eventId] },
    actor: { to: 'actors', ids: ({ actorId }) => known([actorId]) },
    evidence: null,
  },
  statements: {
    article: ofItsArticle,
    events: { to: 'events', ids: ({ eventIds }) => eventIds },
    actors: {
      to: 'actors',
      ids: ({ speaker, onBehalfOf, addressees, about }) => known([speaker, ...onBehalfOf, ...addressees, ...about].map((reference) => reference?.actorId)),
    },
    evidence: null,
  },
  actors: {},
  terms: {
    article: ofItsArticle,
    actors: { to: 'actors', ids: ({ actorId, speaker }) => known([actorId, speaker]) },
    evidence: null,
  },
}

/** The names of a list's relations. */
export const relationsOf = (list: ListName): readonly string[] => Object.keys(RELATIONS[list])

/** Every path that can be included: a relation, or a relation of what a relation leads to. */
export const pathsOf = (list: ListName): string[] =>
  Object.entries(RELATIONS[list]).flatMap(([name, relation]) => [
    name,
    ...(relation === null ? [] : relationsOf(relation.to).map((further) => `${name}.${further}`)),
  ])
