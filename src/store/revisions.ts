import { isDeepStrictEqual } from 'node:util'
import type { Article } from '../records/article.ts'
import type { ArticleRecords } from '../records/article-records.ts'
import type { Saved } from './store.ts'

type Revised = { id: string; revision: number }

const isSame = <T extends Revised>(a: T, b: T) => isDeepStrictEqual({ ...a, revision: 1 }, { ...b, revision: 1 })

/** A record keeps its revision while its content is the same, counts one up when it changes, and starts at 1. */
const revised = <T extends Revised>(stored: readonly T[]) => {
  const storedById = new Map(stored.map((before) => [before.id, before]))
  return (record: T): T => {
    const before = storedById.get(record.id)
    const revision = before === undefined ? 1 : before.revision + (isSame(before, record) ? 0 : 1)
    return { ...record, revision }
  }
}

const isSameArticle = (a: Article, b: Article) => isSame({ ...a, ingestedAt: '' }, { ...b, ingestedAt: '' })

const isUnchanged = (stored: ArticleRecords, records: ArticleRecords) =>
  isSameArticle(stored.article, records.article) &&
  isDeepStrictEqual(stored.events, records.events) &&
  isDeepStrictEqual(stored.statements, records.statements) &&
  isDeepStrictEqual(stored.actors, records.actors) &&
  isDeepStrictEqual(stored.terms, records.terms)

/** What saving records over those stored before makes of them; an article keeps the instant at which it was first ingested. */
export function revise(stored: ArticleRecords | null, records: ArticleRecords): Saved {
  const events = records.events.map(revised(stored?.events ?? []))
  const statements = records.statements.map(revised(stored?.statements ?? []))
  const next = { ...records, events, statements }
  if (!stored) return { outcome: 'created', records: { ...next, article: { ...records.article, revision: 1 } } }
  if (isUnchanged(stored, next)) return { outcome: 'unchanged', records: stored }
  const { revision, ingestedAt } = stored.article
  return { outcome: 'updated', records: { ...next, article: { ...records.article, revision: revision + 1, ingestedAt } } }
}
