import { z } from 'zod'
import { including, includingSparse } from './included.ts'

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

const DESCRIPTION = 'One page of a list'

/** One page of a list; `next` is the cursor of the page after it, or null on the last. */
const pageOf = <T extends z.ZodType, Beside extends z.core.$ZodLooseShape>(record: T, id: string, beside: Beside) =>
  z
    .object({ items: z.array(record), next: z.string().nullable().describe('Cursor of the next page; null on the last'), meta: PageMeta, ...beside })
    .meta({ id, description: DESCRIPTION })

/** One page of a list of records that lead to others, whole or sparse. */
export const pagesOf = <T extends z.ZodType, Sparse extends z.ZodType>(record: T, sparse: Sparse, id: string) =>
  z.union([pageOf(record, id, including), pageOf(sparse, `Sparse${id}`, includingSparse)]).describe(DESCRIPTION)

/** One page of a list of records that lead to no others, whole or sparse. */
export const plainPagesOf = <T extends z.ZodType, Sparse extends z.ZodType>(record: T, sparse: Sparse, id: string) =>
  z.union([pageOf(record, id, {}), pageOf(sparse, `Sparse${id}`, {})]).describe(DESCRIPTION)
