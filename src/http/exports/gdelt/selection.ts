import { Problem } from '../../../problems.ts'
import type { EventFilter } from '../../../records/filters.ts'
import type { ExportWish } from '../parameters.ts'

/** A query narrowed to the events that occurred where it asks for GDELT's form, which has no place for any other status. Throws Problem 'invalid-request' where it asks for others alone. */
export function occurredFor<Q extends { filter: EventFilter } & ExportWish>(query: Q): Q {
  if (query.format !== 'gdelt') return query
  const { status = [] } = query.filter
  if (!status.every((values) => values.includes('occurred'))) {
    const detail = 'GDELT’s form holds only what occurred'
    throw new Problem('invalid-request', detail, { errors: [{ parameter: 'status', detail, allowed: ['occurred'] }] })
  }
  return { ...query, filter: { ...query.filter, status: [['occurred']] } }
}
