import { Problem } from '../../../problems.ts'
import type { EventFilter } from '../../../records/filters.ts'
import type { ExportWish } from '../parameters.ts'

const OCCURRED = 'occurred'

/** A query narrowed to the events that occurred where it asks for GDELT's form, which has no place for any other status. Throws Problem 'invalid-request' where it leaves out all of them. */
export function occurredFor<Q extends { filter: EventFilter; not?: EventFilter | undefined } & ExportWish>(query: Q): Q {
  if (query.format !== 'gdelt') return query
  const refuse = (parameter: string): never => {
    const detail = 'GDELT’s form holds only what occurred'
    throw new Problem('invalid-request', detail, { errors: [{ parameter, detail, allowed: [OCCURRED] }] })
  }
  const { filter, not } = query
  if (filter.status?.some((values) => !values.includes(OCCURRED))) refuse('status')
  if (not?.status?.some((values) => values.includes(OCCURRED))) refuse('not[status]')
  return { ...query, filter: { ...filter, status: [[OCCURRED]] } }
}
