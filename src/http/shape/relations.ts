import type { ListName } from '../../records/filters.ts'
import type { RecordOf } from '../../records/resources.ts'
import type { Referable } from '../../store/store.ts'

/** The kinds of records that others lead to, in the order in which they stand in an answer. */
export const TARGETS = ['articles', 'events', 'statements', 'terms', 'actors'] as const satisfies Referable[]
export type Target = (typeof TARGETS)[number]

/** Where a record leads: to records by their ids, or to all of a kind that an article has; null where they are part of the record itself. */
export type Relation<T> =
  | { to: Target; ids: (record: T) => readonly (string | null)[] }
  | { to: Exclude<Target, 'articles' | 'actors'>; ofArticle: (record: T) => string }
  | null

const article = { to: 'articles', ids: ({ articleId }: { articleId: string }) => [articleId] } as const

/** What can be included with each record. Of the kinds that lead further, each stands in a record's row once. */
export const RELATIONS: { readonly [L in ListName]: Readonly<Record<string, Relation<RecordOf[L]>>> } = {
  articles: {
    events: { to: 'events', ofArticle: ({ id }) => id },
    statements: { to: 'statements', ofArticle: ({ id }) => id },
    terms: { to: 'terms', ofArticle: ({ id }) => id },
  },
  events: {
    article,
    statements: { to: 'statements', ids: ({ statementIds, assertedBy }) => [...statementIds, ...(assertedBy.kind === 'statement' ? [assertedBy.id] : [])] },
    actors: { to: 'actors', ids: ({ participants }) => participants.map(({ actorId }) => actorId) },
    participants: null,
    evidence: null,
  },
  participants: {
    event: { to: 'events', ids: ({ eventId }) => [eventId] },
    actor: { to: 'actors', ids: ({ actorId }) => [actorId] },
    evidence: null,
  },
  statements: {
    article,
    events: { to: 'events', ids: ({ eventIds }) => eventIds },
    speaker: { to: 'actors', ids: ({ speaker }) => [speaker?.actorId ?? null] },
    actors: {
      to: 'actors',
      ids: ({ speaker, onBehalfOf, addressees, about }) => [speaker, ...onBehalfOf, ...addressees, ...about].map((mention) => mention?.actorId ?? null),
    },
  },
  actors: {},
  terms: {
    article,
    actors: { to: 'actors', ids: ({ actorId, speaker }) => [actorId, speaker] },
    evidence: null,
  },
}

/** A relation of a list; null where its records are part of the record itself. */
export function relationOf<L extends ListName>(list: L, name: string): Relation<RecordOf[L]> {
  const relations: Readonly<Record<string, Relation<RecordOf[L]>>> = RELATIONS[list]
  return relations[name] ?? null
}

const namesOf = (list: ListName): string[] => Object.keys(RELATIONS[list])

/** Every path that can be included: a relation, or a relation of what a relation leads to. */
export const pathsOf = (list: ListName): string[] =>
  namesOf(list).flatMap((name) => {
    const relation = relationOf(list, name)
    return [name, ...(relation === null ? [] : namesOf(relation.to).map((further) => `${name}.${further}`))]
  })

/** The lists on a path, from that of the records asked for on, without those that are part of a record. */
export function listsOn(list: ListName, path: string): ListName[] {
  const [name = '', further = ''] = path.split('.')
  const first = relationOf(list, name)
  const second = first && relationOf(first.to, further)
  return [list, ...(first ? [first.to] : []), ...(second ? [second.to] : [])]
}
