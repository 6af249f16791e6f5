import { Actor } from '../../records/actor.ts'
import { Article } from '../../records/article.ts'
import { Event, Participant } from '../../records/event.ts'
import type { ListName } from '../../records/filters.ts'
import { Statement } from '../../records/statement.ts'
import { Term } from '../../records/term.ts'

/** The record of each list. */
export const RESOURCES = { articles: Article, events: Event, participants: Participant, statements: Statement, actors: Actor, terms: Term } as const

/** The names of a record's fields. */
export const fieldsOf = (list: ListName): readonly string[] => Object.keys(RESOURCES[list].shape)
