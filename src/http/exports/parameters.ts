import { z } from 'zod'
import type { Format } from './formats.ts'

/** The parameters by which a list is asked for in another form than a page; `formats` are those that it has. */
export const exportParameters = <const Formats extends readonly [Format, ...Format[]]>(formats: Formats) => ({
  format: z
    .enum(formats)
    .exactOptional()
    .describe('Export in this form, rather than in the one that the header Accept prefers: every record that matches, or with limit one page of them'),
  bom: z.enum(['true', 'false']).exactOptional().describe('Whether CSV begins with a byte order mark, by which Excel knows UTF-8; false if not given'),
  formulas: z
    .enum(['escape', 'keep'])
    .exactOptional()
    .describe('Whether a CSV cell that a spreadsheet would take for a formula gets an apostrophe before it (escape, also if not given) or is kept exact'),
})

/** What a query asks of an export. */
export type ExportWish = { format?: Format; bom?: 'true' | 'false'; formulas?: 'escape' | 'keep' }
