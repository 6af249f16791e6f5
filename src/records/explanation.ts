import { z } from 'zod'
import { Event } from './event.ts'
import { Evidence } from './evidence.ts'
import { including, includingSparse } from './included.ts'
import { SparseEvent, SparseStatement } from './sparse.ts'
import { Statement } from './statement.ts'
import { Factor, Rejection } from './vocabulary.ts'

/** A candidate that became no record, or no part of one. */
export const Candidate = z
  .object({
    kind: z.enum(['event', 'statement', 'speaker']),
    rule: z.string().min(1).describe('The lexicon entry or model that proposed it'),
    confidence: z.number().min(0).max(1).nullable().describe('How sure it was; null where it was put aside before that was worked out'),
    why: Rejection,
    evidence: Evidence,
  })
  .meta({ id: 'Candidate', description: 'A reading that lost, and why' })
export type Candidate = z.infer<typeof Candidate>

/** How one record came about. */
export const Explanation = z
  .object({
    entry: z.string().min(1).describe('The lexicon entry or model that made it: the value of the filter `rule` that lists all its records'),
    factors: z.array(z.object({ factor: Factor, value: z.number() })).describe('What makes up the confidence; for an event they add up to it'),
    rejected: z.array(Candidate).describe('Candidates on the same words that lost, in reading order'),
  })
  .meta({ id: 'Explanation', description: 'How a record came about: what spoke for it, and what else was considered' })
export type Explanation = z.infer<typeof Explanation>

const explanation = Explanation.nullable()
  .optional()
  .describe('With explain=true: how it came about; null where the present reader makes no such record by the same rule')
export const ExplainedEvent = z
  .object({ ...Event.shape, explanation, ...including })
  .meta({ id: 'ExplainedEvent', description: 'An event, with how it came about and what it leads to where that is asked for' })
export const SparseExplainedEvent = z
  .object({ ...SparseEvent.shape, explanation, ...includingSparse })
  .meta({ id: 'SparseExplainedEvent', description: 'As ExplainedEvent, of an event that may be sparse' })
export const ExplainedStatement = z
  .object({ ...Statement.shape, explanation, ...including })
  .meta({ id: 'ExplainedStatement', description: 'A statement, with how it came about and what it leads to where that is asked for' })
export const SparseExplainedStatement = z
  .object({ ...SparseStatement.shape, explanation, ...includingSparse })
  .meta({ id: 'SparseExplainedStatement', description: 'As ExplainedStatement, of a statement that may be sparse' })

/** How all records of an article came about, by the ids of events and statements, and what became part of none. */
export const Account = z
  .object({ explanations: z.record(z.string(), Explanation), rejected: z.array(Candidate).describe('Candidates on words that no record stands on') })
  .meta({ id: 'Account', description: 'How the records of an article came about' })
export type Account = z.infer<typeof Account>
