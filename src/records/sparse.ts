import { z } from 'zod'
import { Actor } from './actor.ts'
import { Article } from './article.ts'
import { Event, Participant } from './event.ts'
import { Statement } from './statement.ts'
import { Term } from './term.ts'

/** A record of which only some fields were asked for; its id is always there. */
export const sparse = <Shape extends z.core.$ZodLooseShape & { id: z.ZodType }>(record: z.ZodObject<Shape>, id: string) =>
  z
    .object({ ...z.object(record.shape).partial().shape, id: record.shape.id })
    .meta({ id, description: 'Those fields of the record that were asked for with `fields`, and its id' })

export const SparseArticle = sparse(Article, 'SparseArticle')
export const SparseEvent = sparse(Event, 'SparseEvent')
export const SparseParticipant = sparse(Participant, 'SparseParticipant')
export const SparseStatement = sparse(Statement, 'SparseStatement')
export const SparseActor = sparse(Actor, 'SparseActor')
export const SparseTerm = sparse(Term, 'SparseTerm')
