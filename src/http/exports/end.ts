import { z } from 'zod'
import { PageMeta } from '../../records/page.ts'
import { ProblemDetails, type toProblemDetails } from '../problem.ts'

/** The last line of an export in NDJSON: no record has a field of this name. */
export const ExportEnd = z
  .object({
    meta: PageMeta.extend({
      complete: z.boolean().describe('Whether every record that matches, from the cursor on, has been sent'),
      count: z.int().min(0).describe('Number of lines before this one'),
      next: z.string().nullable().describe('Cursor of the records that a limit left out; null if there are none'),
      problem: ProblemDetails.optional().describe('Why the export broke off'),
    }),
  })
  .meta({ id: 'ExportEnd', description: 'How an export ended' })
/** How an export ended. */
export type ExportEnd = Omit<z.infer<typeof ExportEnd>['meta'], 'problem'> & { problem?: ReturnType<typeof toProblemDetails> }
