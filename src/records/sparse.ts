import { z } from 'zod'
import { Participant } from './event.ts'
import { MatchedActor, MatchedArticle, MatchedEvent, MatchedStatement } from './match.ts'
import { Term } from './term.ts'

/** A record of which only some fields were asked for; its id is always there, and what a search tells of it. */
export const sparse = <Shape extends z.core.$ZodLooseShape & { id: z.ZodType }>(record: z.ZodObject<Shape>, id: string) =>
  z
    .object({ ...z.object(record.shape).partial().shape, id: record.shape.id })
    .meta({ id, description: 'Those fields of the record that were asked for with `fields`, its id, and with q where the words stand' })

export const SparseArticle = sparse(MatchedArticle, 'SparseArticle')
export const SparseEvent = sparse(MatchedEvent, 'SparseEvent')
export const SparseParticipant = sparse(Participant, 'SparseParticipant')
export const SparseStatement = sparse(MatchedStatement, 'SparseStatement')
export const SparseActor = sparse(MatchedActor, 'SparseActor')
export const SparseTerm = sparse(Term, 'SparseTerm')
