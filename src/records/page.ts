import { z } from 'zod'

export const PAGE_LIMIT = { least: 1, most: 200, default: 50 } as const

export const PageMeta = z
  .object({
    total: z.int().min(0).optional().describe('Number of records that match; only with count=exact'),
    excludedUnknownDate: z
      .int()
      .min(0)
      .optional()
      .describe('Number of records that match but for a date filter, and whose date is unknown; only with count=exact and a date filter'),
    rankedNewest: z.int().min(1).optional().describe('Only with sort=relevance, where more records match than are ranked: this many of them were, the newest'),
    complete: z.boolean().optional().describe('Whether every record that matches, from the cursor on, has been sent; only in an export'),
    count: z.int().min(0).optional().describe('Number of records that have been sent; only in an export'),
  })
  .meta({ id: 'PageMeta', description: 'Counts that were asked for, and whether an export is complete' })
export type PageMeta = z.infer<typeof PageMeta>

/** One page of a list; `next` is the cursor of the page after it, or null on the last. */
export const pageOf = <T extends z.ZodType>(record: T, id: string) =>
  z
    .object({ items: z.array(record), next: z.string().nullable().describe('Cursor of the next page; null on the last'), meta: PageMeta })
    .meta({ id, description: 'One page of a list' })
