import type { ListName } from '../../records/filters.ts'
import { fieldsOf } from '../../records/resources.ts'
import { namesOf } from '../aggregate-query.ts'
import { listsOn, pathsOf } from './relations.ts'

/** What a query asks of the shape of an answer; `fields[…]` besides. */
export type ShapeWish = { include?: readonly string[] }

/** The lists of which an answer may hold records: its own, and those that it can include. */
const reachableFrom = (list: ListName): ListName[] => [...new Set([list, ...pathsOf(list).flatMap((path) => listsOn(list, path))])]

/** Names in an order that does not depend on how they were written, since equal queries have equal answers. */
const inOrder = (names: readonly string[]) =>
  namesOf(names)
    .transform((given) => given.toSorted())
    .exactOptional()

/** The parameters `fields[…]`, one for each kind of record that an answer may hold. */
export const fieldParameters = (list: ListName): object =>
  Object.fromEntries(
    reachableFrom(list).map((each) => [
      `fields[${each}]`,
      inOrder(fieldsOf(each)).describe(`Fields of ${each} that are sent, with commas between them; id is always there`),
    ]),
  )

/** The parameters by which an answer is given more or less than its records. */
export const shapeParameters = (list: ListName) => ({
  include: inOrder(pathsOf(list)).describe(
    'Records to send as well, with commas between them; what is part of a record already may be named, and then fields does not leave it out',
  ),
  ...fieldParameters(list),
})
