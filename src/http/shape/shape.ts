import type { ListName } from '../../records/filters.ts'
import type { RecordOf } from '../../records/resources.ts'
import { type Json, parseJson, textOf, toUtf8, type Utf8 } from '../../store/json.ts'
import { checkFields, isWithFields, type LeftOut, leftOutBy, toSparse } from './fields.ts'
import { type Finding, findIncluded, type Included } from './included.ts'
import type { ShapeWish } from './parameters.ts'
import { listsOn, TARGETS } from './relations.ts'

/** What is asked for besides whole records, and where the records beside them are found. */
export type Asked<L extends ListName> = { list: L; query: ShapeWish; store: Finding }

/** The finished text of what is included: the kinds that some paths lead to, each a list. */
function toText({ complete, records }: Included, kinds: ReadonlySet<ListName>, leftOut: LeftOut): string {
  const lists = TARGETS.filter((target) => kinds.has(target)).map((target) => {
    const found: Iterable<string> = records[target].values()
    return `,"${target}":[${[...found].map(toSparse(leftOut.get(target))).join(',')}]`
  })
  return `{"complete":${complete}${lists.join('')}}`
}

/** The finished text of what stands beside some records, to be put before the last brace of their answer; empty where nothing is to be included. */
async function besides<L extends ListName>({ list, query, store }: Asked<L>, records: readonly Json<RecordOf[L]>[], leftOut: LeftOut): Promise<string> {
  if (query.include === undefined) return ''
  const kinds = new Set(query.include.flatMap((path) => listsOn(list, path).slice(1)))
  return `,"included":${toText(await findIncluded(store, list, records.map(parseJson), query.include), kinds, leftOut)}`
}

/** Whether a query asks for whole records and for nothing besides: then finished records are sent as they are. */
const isPlain = (query: ShapeWish): boolean => query.include === undefined && !isWithFields(query)

/** Some finished records as they are to be sent, and what stands beside them. Throws Problem 'invalid-request' for fields of records that no path leads to. */
export async function shape<L extends ListName>(asked: Asked<L>, items: Utf8<RecordOf[L]>[]): Promise<{ items: Utf8<RecordOf[L]>[]; beside: string }> {
  if (isPlain(asked.query)) return { items, beside: '' }
  checkFields(asked.list, asked.query)
  const leftOut = leftOutBy(asked.list, asked.query)
  const records = items.map(textOf)
  const own = leftOut.get(asked.list)
  return { items: own ? records.map(toSparse(own)).map(toUtf8) : items, beside: await besides(asked, records, leftOut) }
}

/** One finished record as it is to be sent. Throws what `shape` throws. */
export async function shapeOne<L extends ListName, T extends RecordOf[L]>(asked: Asked<L>, record: Json<T>): Promise<Json<T>> {
  if (isPlain(asked.query)) return record
  checkFields(asked.list, asked.query)
  const leftOut = leftOutBy(asked.list, asked.query)
  return `${toSparse(leftOut.get(asked.list))(record).slice(0, -1)}${await besides(asked, [record], leftOut)}}`
}
