import type { ListName } from '../../records/filters.ts'
import { type Json, parseJson, type Store } from '../../store/store.ts'
import { RELATIONS, type RecordOf, type Relation, type Target } from './relations.ts'

/** Finished records beside those that were asked for, each once, by list and id. */
export type Included = { [T in Target]: Map<string, Json<RecordOf[T]>> }

type Wish = { ids: Set<string>; articles: Set<string> }
type Wishes = { [T in Target]: Wish }

const TARGETS = ['articles', 'events', 'statements', 'actors'] as const satisfies Target[]
const noWishes = (): Wishes => {
  const none = (): Wish => ({ ids: new Set(), articles: new Set() })
  return { articles: none(), events: none(), statements: none(), actors: none() }
}

function addWishes<T>(wishes: Wishes, relation: Exclude<Relation<T>, null>, records: readonly T[]) {
  const wish = wishes[relation.to]
  for (const record of records) {
    if ('ids' in relation) for (const id of relation.ids(record)) wish.ids.add(id)
    else wish.articles.add(relation.ofArticle(record))
  }
}

/** Fetches what is wished for and not there yet: at most one question to the store for each list, and one more for those of whole articles. */
async function fetchWishes(store: Store, included: Included, wishes: Wishes) {
  const fetch = async <T extends Target>(target: T) => {
    const { ids, articles } = wishes[target]
    const found: Map<string, Json<RecordOf[T]>> = included[target]
    const missing = [...ids].filter((id) => !found.has(id))
    for (const [id, record] of missing.length > 0 ? await store.findMany(target, missing) : []) found.set(id, record)
    if (articles.size > 0 && (target === 'events' || target === 'statements'))
      for (const [id, record] of await store.findOfArticles(target, [...articles])) found.set(id, record)
  }
  for (const target of TARGETS) await fetch(target)
}

/** The records that a relation leads to, of those that are there. */
function followed<T, L extends Target>(included: Included, to: L, relation: Exclude<Relation<T>, null>, records: readonly T[]): RecordOf[L][] {
  const found: Map<string, Json<RecordOf[L]>> = included[to]
  if ('ids' in relation) return [...new Set(records.flatMap(relation.ids))].flatMap((id) => found.get(id) ?? []).map(parseJson)
  const articles = new Set(records.map(relation.ofArticle))
  return [...found.values()].map(parseJson).filter((record) => 'articleId' in record && articles.has(record.articleId))
}

/** What a relation of a list is; null where its records stand inside already. */
const relationOf = <L extends ListName>(list: L, name: string): Relation<RecordOf[L]> => {
  const relations: Readonly<Record<string, Relation<RecordOf[L]>>> = RELATIONS[list]
  return relations[name] ?? null
}

function addFurther<L extends Target>(wishes: Wishes, list: L, name: string, records: readonly RecordOf[L][]) {
  const relation = relationOf(list, name)
  if (relation) addWishes(wishes, relation, records)
}

/** Finds what the paths lead to from some records: those of the first steps in one round, those of the second in another. */
export async function include<L extends ListName>(store: Store, list: L, records: readonly RecordOf[L][], paths: readonly string[]): Promise<Included> {
  const included: Included = { articles: new Map(), events: new Map(), statements: new Map(), actors: new Map() }
  const steps = paths.map((path) => path.split('.'))
  const first = noWishes()
  for (const [name = ''] of steps) {
    const relation = relationOf(list, name)
    if (relation) addWishes(first, relation, records)
  }
  await fetchWishes(store, included, first)
  const second = noWishes()
  for (const [name = '', further] of steps) {
    const relation = relationOf(list, name)
    if (relation && further !== undefined) addFurther(second, relation.to, further, followed(included, relation.to, relation, records))
  }
  await fetchWishes(store, included, second)
  return included
}
