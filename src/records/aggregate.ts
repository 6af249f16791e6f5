import { z } from 'zod'
import type { Status } from './vocabulary.ts'

/** How many of the most frequent values, edges or namings are listed; the rest is counted. */
export const TOP = {
  facets: { least: 1, most: 1000, default: 10 },
  network: { least: 1, most: 1000, default: 100 },
  terms: { least: 1, most: 1000, default: 100 },
} as const

/** Of how many records an aggregate tells. */
export const AggregateMeta = z
  .object({
    total: z.int().min(0).describe('Number of records that match'),
    excludedUnknownDate: z
      .int()
      .min(0)
      .optional()
      .describe('Number of records that match but for a date filter, and whose date is unknown; only with a date filter'),
  })
  .meta({ id: 'AggregateMeta', description: 'Of how many records an aggregate tells' })
export type AggregateMeta = z.infer<typeof AggregateMeta>

const count = z.int().min(0)

/** Counts of events that are never added up: an allegation is no occurrence. */
export const StatusCounts = z
  .object({ occurred: count, scheduled: count, proposed: count, alleged: count, denied: count } satisfies Record<Status, z.ZodType>)
  .meta({ id: 'StatusCounts', description: 'Number of events of each status; kept apart, since what is alleged or planned has not occurred' })
export type StatusCounts = z.infer<typeof StatusCounts>
