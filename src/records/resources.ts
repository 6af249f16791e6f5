import type { z } from 'zod'
import { Actor } from './actor.ts'
import { Article } from './article.ts'
import { Event, Participant } from './event.ts'
import type { ListName } from './filters.ts'
import { Statement } from './statement.ts'
import { Term } from './term.ts'

/** The record of each list. */
export const RESOURCES = { articles: Article, events: Event, participants: Participant, statements: Statement, actors: Actor, terms: Term } as const

/** The record of each list, as a type. */
export type RecordOf = { [L in ListName]: z.infer<(typeof RESOURCES)[L]> }

/** The names of a record's fields. */
export const fieldsOf = (list: ListName): string[] => Object.keys(RESOURCES[list].shape)
