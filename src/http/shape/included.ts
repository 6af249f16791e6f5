import { setImmediate } from 'node:timers/promises'
import type { ListName } from '../../records/filters.ts'
import { MOST_INCLUDED } from '../../records/included.ts'
import type { RecordOf } from '../../records/resources.ts'
import { type Json, parseJson } from '../../store/json.ts'
import type { Store } from '../../store/store.ts'
import { type Relation, relationOf, TARGETS, type Target } from './relations.ts'

/** What finds the records that others lead to. */
export type Finding = Pick<Store, 'findMany'>

/** Finished records beside those that were asked for, each once, by list and id; whether all of them are there. */
export type Included = { complete: boolean; records: { [T in Target]: Map<string, Json<RecordOf[T]>> } }

/** What a round asks for of one kind: records by their ids, and all those of some articles. */
type Wish = { ids: Set<string>; articles: Set<string> }
type Wishes = { [T in Target]: Wish }

/** Records whose relations are followed, and how. */
type From<L extends ListName> = { list: L; records: readonly RecordOf[L][]; names: readonly string[] }

const toWish = (): Wish => ({ ids: new Set(), articles: new Set() })
const toWishes = (): Wishes => ({ articles: toWish(), events: toWish(), statements: toWish(), terms: toWish(), actors: toWish() })

function addWish<T>(wishes: Wishes, relation: Exclude<Relation<T>, null>, records: readonly T[]) {
  const { ids, articles } = wishes[relation.to]
  for (const record of records) {
    if ('ofArticle' in relation) articles.add(relation.ofArticle(record))
    else for (const id of relation.ids(record)) if (id !== null) ids.add(id)
  }
}

function addWishes<L extends ListName>(wishes: Wishes, { list, records, names }: From<L>) {
  for (const name of names) {
    const relation = relationOf(list, name)
    if (relation) addWish(wishes, relation, records)
  }
}

const sizeOf = ({ records }: Included) => TARGETS.reduce((sum, target) => sum + records[target].size, 0)

/** Fetches what is wished for of one kind and not known yet, in one question; says whether there was anything to ask. */
async function fetchWish<T extends Target>(store: Finding, included: Included, target: T, { ids, articles }: Wish, asked: ReadonlySet<string>) {
  const found: Map<string, Json<RecordOf[T]>> = included.records[target]
  const isKnown = (id: string) => found.has(id) || asked.has(id)
  const missing = [...ids].filter((id) => !isKnown(id))
  if (missing.length === 0 && articles.size === 0) return false
  const most = MOST_INCLUDED + found.size + asked.size + 1
  for (const [id, record] of await store.findMany(target, { ids: missing, ofArticles: [...articles] }, most)) {
    if (isKnown(id)) continue
    if (sizeOf(included) === MOST_INCLUDED) included.complete = false
    else found.set(id, record)
  }
  return true
}

/** The first steps of some paths, each with those that follow it. */
function toSteps(paths: readonly string[]): Map<string, string[]> {
  const steps = new Map<string, string[]>()
  for (const path of paths) {
    const [name = '', further] = path.split('.')
    steps.set(name, [...(steps.get(name) ?? []), ...(further === undefined ? [] : [further])])
  }
  return steps
}

/** Finds what paths lead to from some records: what they lead to themselves in one round, what that leads to in another; in each at most one question for a kind, and others are served between two. */
export async function findIncluded<L extends ListName>(store: Finding, list: L, records: readonly RecordOf[L][], paths: readonly string[]): Promise<Included> {
  const included: Included = { complete: true, records: { articles: new Map(), events: new Map(), statements: new Map(), terms: new Map(), actors: new Map() } }
  const asked = new Set(records.map(({ id }) => id))
  const fetchRound = async (wishes: Wishes) => {
    for (const target of TARGETS) {
      const isAsked = await fetchWish(store, included, target, wishes[target], target === list ? asked : new Set())
      if (isAsked) await setImmediate()
    }
  }
  const steps = toSteps(paths)
  const first = toWishes()
  addWishes(first, { list, records, names: [...steps.keys()] })
  await fetchRound(first)
  const second = toWishes()
  for (const [name, names] of steps) {
    const relation = relationOf(list, name)
    if (relation && names.length > 0) addFurther(second, included, relation.to, names)
  }
  await fetchRound(second)
  return included
}

/** Adds what all records of a kind lead to; the kinds that lead further are reached by one relation of a list alone. */
function addFurther<T extends Target>(wishes: Wishes, { records }: Included, list: T, names: readonly string[]) {
  const found: Map<string, Json<RecordOf[T]>> = records[list]
  addWishes(wishes, { list, records: [...found.values()].map(parseJson), names })
}
