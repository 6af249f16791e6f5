import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { Problem } from '../problems.ts'
import { PAGE_LIMIT } from '../records/page.ts'
import { SearchText } from '../records/search.ts'
import { type Format, LIST_FORMATS } from './exports/formats.ts'
import { exportParameters } from './exports/parameters.ts'
import { filterQuery } from './filter-query.ts'
import { queryMistakes } from './mistakes.ts'

const RELEVANCE = 'relevance'
const range = { error: `not a whole number from ${PAGE_LIMIT.least} to ${PAGE_LIMIT.most}` }

/** The parameters that every list takes besides its filters. */
const paging = <const Sorts extends readonly [string, ...string[]]>(sorts: Sorts) => ({
  sort: z.enum(sorts).default(sorts[0]).describe('Order; a leading - for descending. Records that lack the value come last.'),
  limit: z
    .preprocess(
      (value) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value),
      z.int(range).min(PAGE_LIMIT.least, range).max(PAGE_LIMIT.most, range).default(PAGE_LIMIT.default),
    )
    .describe('Most records on one page'),
  cursor: z.string().min(1).exactOptional().describe('The next of the page before, with the same filters and sort'),
  count: z
    .literal('exact')
    .transform(() => true)
    .exactOptional()
    .describe('Also count all records that match, into meta'),
})

/** Reads a list's query string; `sorts` are its sort keys, the default first, `shape` what gives its answers more or less than their records, and `formats` the forms that it can be exported in. */
export const listQuery = <
  Filter extends z.ZodObject,
  const Sorts extends readonly [string, ...string[]],
  Shape extends z.core.$ZodLooseShape,
  const Formats extends readonly [Format, ...Format[]] = typeof LIST_FORMATS,
>(
  filter: Filter,
  sorts: Sorts,
  shape: Shape,
  formats?: Formats,
) => filterQuery(filter, { ...paging(sorts), ...shape, ...exportParameters(formats ?? LIST_FORMATS) })

/** The parameter of what can be searched. */
export const searching = { q: SearchText.exactOptional() } as const

/** Whether an order by relevance is asked for without a search. */
const isUnranked = ({ q, sort }: { q?: unknown; sort?: unknown }): boolean => sort === RELEVANCE && q === undefined

/** Reads the query string of a list that can be searched, and then also be sorted by relevance. */
export const searchQuery = <
  Filter extends z.ZodObject,
  const Sorts extends readonly [string, ...string[]],
  Shape extends z.core.$ZodLooseShape,
  const Formats extends readonly [Format, ...Format[]] = typeof LIST_FORMATS,
>(
  filter: Filter,
  sorts: Sorts,
  shape: Shape,
  formats?: Formats,
) =>
  listQuery(filter, [...sorts, RELEVANCE], { ...searching, ...shape }, formats).refine((query) => !isUnranked(Object(query)), {
    path: ['sort'],
    error: 'relevance is of a search: it needs the parameter q',
  })

/** The query of an address that takes no parameters. */
export const NoParameters = z.strictObject({})

const isObject = (schema: unknown): schema is z.ZodObject => schema instanceof z.ZodObject

/** The object behind a query's schema. */
const objectOf = (schema: z.ZodType): z.ZodObject | undefined => {
  if (isObject(schema)) return schema
  return schema instanceof z.ZodPipe && isObject(schema.out) ? schema.out : undefined
}

/** The names of the parameters that a query's schema knows; what stands in brackets after `not` and `any` are the names of filters. */
export function parameterNames(schema: z.ZodType): { own: string[]; filters: string[] } {
  const { filter, not: _not, any: _any, ...own } = objectOf(schema)?.shape ?? {}
  return { own: Object.keys(own), filters: isObject(filter) ? Object.keys(filter.shape) : [] }
}

/** Queries that are remembered as they were read, and the length of the longest. */
const [MOST_REMEMBERED, LONGEST_REMEMBERED] = [1000, 500]

/**
 * Compiles a query's schema into a reader that finds all mistakes at once. Good queries are remembered, since a dashboard sends the same ones
 * after each change of the data: what is read is shared and not to be changed.
 */
export function queryReader<Schema extends z.ZodType>(schema: Schema) {
  const known = parameterNames(schema)
  const remembered = new LRUCache<string, { value: z.output<Schema> }>({ max: MOST_REMEMBERED })
  return (given: unknown): { value: z.output<Schema> } | { error: Problem } => {
    const key = JSON.stringify(given)
    const found = remembered.get(key)
    if (found) return found
    const { success, data, error } = schema.safeParse(given, { reportInput: true })
    if (success) {
      const read = { value: data }
      if (key.length <= LONGEST_REMEMBERED) remembered.set(key, read)
      return read
    }
    return { error: new Problem('invalid-request', 'The query string is not valid', { errors: queryMistakes(error.issues, known) }) }
  }
}
