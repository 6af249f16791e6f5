import type { FastifySchema } from 'fastify'
import { z } from 'zod'
import { ExportEnd } from './exports/end.ts'
import { FORMATS, type Format } from './exports/formats.ts'
import { type Part, partOf, toSchema } from './openapi-parts.ts'

/** What each form holds; that of JSON is the page itself. */
const MEANINGS: Readonly<Record<Exclude<Format, 'json'>, string>> = {
  ndjson: 'One record a line, exactly as in a page; the last line tells how the export ended',
  csv: 'RFC 4180 in UTF-8 with a line of column names; lists are joined by " | "',
  gdelt: 'The 61 columns of GDELT 2.0’s event table without a header, only what occurred, a row for each pair of participants',
}

/** The forms, besides JSON, in which an operation answers: those that its parameter format may choose. */
export function exportFormats({ querystring }: FastifySchema): Exclude<Format, 'json'>[] {
  const { enum: values } = querystring instanceof z.ZodType ? partOf(partOf(toSchema(querystring).properties).format) : {}
  return Array.isArray(values) ? (['ndjson', 'csv', 'gdelt'] as const).filter((format) => values.includes(format)) : []
}

/** The records of a page, or of each kind of page that there may be. */
const itemsOf = (page: unknown): z.ZodType[] => {
  if (page instanceof z.ZodUnion) return page.options.flatMap(itemsOf)
  const items = page instanceof z.ZodObject ? page.shape.items : undefined
  return items instanceof z.ZodArray && items.element instanceof z.ZodType ? [items.element] : []
}

/** The answers of a list in other forms than a page, by media type; `examples` are by form. */
export function toExportContent(schema: FastifySchema, page: unknown, examples: Readonly<Record<string, string>>): Part {
  const records = itemsOf(page)
  const line = records.length === 0 ? {} : { contentSchema: { anyOf: [...records, ExportEnd].map(toSchema) } }
  const contents = exportFormats(schema).map((format) => {
    const { mediaType } = FORMATS[format]
    const described = { type: 'string', description: MEANINGS[format], contentMediaType: mediaType, ...(format === 'ndjson' ? line : {}) }
    return [mediaType, { schema: described, example: examples[format] }]
  })
  return Object.fromEntries(contents)
}
