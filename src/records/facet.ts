import { z } from 'zod'
import { AggregateMeta, TOP } from './aggregate.ts'

/** What events can be counted by. */
export const EVENT_FACETS = ['type', 'mode', 'quad', 'status', 'salience', 'context', 'country', 'actor', 'outlet', 'rule'] as const
export type EventFacet = (typeof EVENT_FACETS)[number]

/** What statements can be counted by; the country is the speaker's. */
export const STATEMENT_FACETS = ['act', 'form', 'speaker', 'country', 'context', 'outlet', 'rule'] as const
export type StatementFacet = (typeof STATEMENT_FACETS)[number]

/** Of what one record may have several values. */
export const MULTIPLE_FACETS = { events: ['context', 'country', 'actor'], statements: ['context'] } as const

export const FacetValue = z
  .object({
    value: z.string().describe('As the filter of the same name takes it; a quad as its digit'),
    name: z.string().nullable().describe('Neutral name of the actor that the value is the id of; null for all other values'),
    count: z.int().min(1).describe('Number of records that have it'),
  })
  .meta({ id: 'FacetValue', description: 'A value, and how many records have it' })

export const Facet = z
  .object({
    by: z.string().describe('What is counted by'),
    isMultiple: z
      .boolean()
      .describe(
        'Whether one record may have several values. If not, the counts of values, other and missing add up to meta.total; if so, a record counts once for each of its values, and they may add up to more',
      ),
    values: z
      .array(FacetValue)
      .describe(`The most frequent first, those equally frequent by value; as many as top asks for, ${TOP.facets.default} if it does not`),
    other: z
      .object({ values: z.int().min(0).describe('Number of values left out'), count: z.int().min(0).describe('Sum of their counts') })
      .describe('What values leaves out'),
    missing: z.int().min(0).describe('Number of records without a value'),
  })
  .meta({ id: 'Facet', description: 'How many records have each value of one field' })
export type Facet = z.infer<typeof Facet>

export const Facets = z
  .object({ facets: z.array(Facet).describe('In the order asked for'), meta: AggregateMeta })
  .meta({ id: 'Facets', description: 'Counts of the records that match, by some fields' })
export type Facets = z.infer<typeof Facets>
