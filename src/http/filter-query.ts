import { z } from 'zod'

type Pair = readonly [name: string, value: unknown]

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort()

/** A comma that stands between values; one that is part of a value, as in the name of an outlet, has a backslash before it. */
const BETWEEN = /(?<!\\),/

const toValues = (text: string): string[] => text.split(BETWEEN).map((value) => value.replaceAll('\\,', ','))

/** The groups of one filter, in an order that does not depend on how they were written, since equal queries have equal answers. */
const toGroups = (given: unknown): string[][] =>
  distinct([given].flat().map((value) => JSON.stringify(distinct(toValues(String(value)))))).map((group) => JSON.parse(group))

const toFilter = (pairs: readonly Pair[]) => Object.fromEntries(pairs.map(([name, value]) => [name, toGroups(value)]))

/** `not[type]` and `any[0][type]`. */
const NEGATED = /^not\[(.+)\]$/
const BRANCH = /^any\[(\d)\]\[(.+)\]$/

/** Sorts the pairs of a query string by the filter that they belong to. */
function toFilters(pairs: readonly Pair[]) {
  const own: Pair[] = []
  const negated: Pair[] = []
  const branches: Record<string, Pair[]> = {}
  for (const [name, value] of pairs) {
    const [, notWanted] = NEGATED.exec(name) ?? []
    const [, branch, wanted] = BRANCH.exec(name) ?? []
    if (notWanted !== undefined) negated.push([notWanted, value])
    else if (branch !== undefined && wanted !== undefined) branches[branch] = [...(branches[branch] ?? []), [wanted, value]]
    else own.push([name, value])
  }
  return { own, negated, branches: Object.entries(branches).map(([branch, pairs]) => [branch, toFilter(pairs)]) }
}

/**
 * Reads a query string of filters and some other parameters. In a filter a comma means any of, a repeated key means and;
 * `not[name]` leaves out what meets it, and of up to ten branches `any[0][name]`, `any[1][name]` one has to be met in full.
 */
export function filterQuery<Filter extends z.ZodObject, Others extends z.core.$ZodLooseShape>(filter: Filter, others: Others) {
  const toQuery = (given: unknown) => {
    const pairs = Object.entries(Object(given))
    const isOther = ([name]: Pair) => Object.hasOwn(others, name)
    const { own, negated, branches } = toFilters(pairs.filter((pair) => !isOther(pair)))
    return {
      ...Object.fromEntries(pairs.filter(isOther)),
      filter: toFilter(own),
      ...(negated.length > 0 ? { not: toFilter(negated) } : {}),
      ...(branches.length > 0 ? { any: Object.fromEntries(branches) } : {}),
    }
  }
  const any = z.record(z.string(), filter).transform((branches) => Object.values(branches))
  return z.preprocess(toQuery, z.object({ filter, not: filter.exactOptional(), any: any.exactOptional(), ...others }))
}
