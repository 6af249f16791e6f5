import { z } from 'zod'
import { AggregateMeta } from './aggregate.ts'

/** How wide a bucket is. */
export const BUCKETS = ['day', 'week', 'month', 'year'] as const
export type Bucket = (typeof BUCKETS)[number]

/** By which date events are counted. */
export const EVENT_CLOCKS = ['occurred', 'published', 'recorded'] as const
/** By which date statements are counted. */
export const STATEMENT_CLOCKS = ['published', 'recorded'] as const
export type Clock = (typeof EVENT_CLOCKS)[number]

/** What a bucket of events can be split by. */
export const EVENT_SPLITS = ['type', 'mode', 'status', 'salience'] as const
/** What a bucket of statements can be split by. */
export const STATEMENT_SPLITS = ['act', 'form'] as const
export type Split = (typeof EVENT_SPLITS)[number] | (typeof STATEMENT_SPLITS)[number]

/** Empty buckets are filled in unless there would be more buckets than these. */
export const MOST_FILLED = 1000

export const TimelineBucket = z
  .object({
    bucket: z.string().describe('2024-05-17, 2024-W20 (ISO 8601), 2024-05 or 2024'),
    first: z.iso.date().describe('Its first day'),
    last: z.iso.date().describe('Its last day'),
    count: z.int().min(0).describe('Number of records whose date lies in it as a whole'),
    values: z
      .array(z.object({ value: z.string().nullable(), count: z.int().min(1) }))
      .optional()
      .describe('The same records by each value of the field that by names, the most frequent first; only with by'),
  })
  .meta({ id: 'TimelineBucket', description: 'The records of one day, week, month or year' })
export type TimelineBucket = z.infer<typeof TimelineBucket>

export const Timeline = z
  .object({
    clock: z.enum(EVENT_CLOCKS).describe('By which date: of the event, of publication, or of being taken in (UTC)'),
    buckets: z
      .array(TimelineBucket)
      .describe(
        'In the order of time. Those without records stand between the others where isFilled, else they are left out. Never earlier or later than the records',
      ),
    isFilled: z.boolean().describe(`Whether buckets without records are there as well; they are unless there would be more than ${MOST_FILLED}`),
    imprecise: z
      .int()
      .min(0)
      .describe('Number of records whose date may lie in more than one bucket, such as a month where days are asked for, or has an open end'),
    unknown: z.int().min(0).describe('Number of records without this date'),
    meta: AggregateMeta.describe('The counts of buckets, imprecise and unknown add up to its total'),
  })
  .meta({ id: 'Timeline', description: 'How many records there are in each day, week, month or year; no record is put where nobody stated it to be' })
export type Timeline = z.infer<typeof Timeline>
