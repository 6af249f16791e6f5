import { readArticle } from './ingest.ts'
import { type Mistake, Problem, type ProblemName } from './problems.ts'
import type { ArticleDraft } from './records/article.ts'
import { openStore } from './store/open.ts'
import type { Saved, Store } from './store/store.ts'
import { verifyArticle } from './verification.ts'

/** What a reading thread answers: an expected failure loses its class between threads, so it is told by its name. */
export type Outcome<T> = { value: T } | { problem: ProblemName; detail: string; errors: readonly Mistake[] }

/** An article that was read and saved; its records as JSON in UTF-8, which passes between threads at little cost. */
export type Ingested = { outcome: Saved['outcome']; id: string; records: Uint8Array }

export type ReadTask = { draft: ArticleDraft; ingestedAt: string }
export type IngestTask = ReadTask & { url: string }
export type VerifyTask = { id: string; url: string }

const stores = new Map<string, Promise<Store>>()

/** This thread's own connection to a store. */
function storeAt(url: string): Promise<Store> {
  const store = stores.get(url) ?? openStore(url)
  stores.set(url, store)
  return store
}

/** A value as JSON in UTF-8. */
export const toBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await work() }
  } catch (error) {
    if (error instanceof Problem) return { problem: error.problem, detail: error.message, errors: error.errors }
    throw error
  }
}

/** Reads an article; its records as JSON. */
export const read = ({ draft, ingestedAt }: ReadTask): Promise<Outcome<Uint8Array>> => attempt(async () => toBytes(readArticle(draft, ingestedAt)))

/** Reads an article and saves its records. */
export const ingest = ({ draft, ingestedAt, url }: IngestTask): Promise<Outcome<Ingested>> =>
  attempt(async () => {
    const read = readArticle(draft, ingestedAt)
    const { outcome, records } = await (await storeAt(url)).saveArticle(read)
    return { outcome, id: records.article.id, records: toBytes(records) }
  })

/** Compares a stored article's records with its text; the Verification as JSON, or null where there is no such article. */
export const verify = ({ id, url }: VerifyTask): Promise<Outcome<Uint8Array | null>> =>
  attempt(async () => {
    const records = await (await storeAt(url)).findArticleRecords(id)
    return records && toBytes(verifyArticle(records))
  })
