import { explainRecord } from './explaining.ts'
import { readArticle } from './ingest.ts'
import { attempt, type Outcome } from './outcome.ts'
import type { ArticleDraft } from './records/article.ts'
import type { Saved } from './store/store.ts'
import { storeAt, toBytes } from './thread.ts'

/** An article that was read and saved; its records as JSON in UTF-8. */
export type Ingested = { outcome: Saved['outcome']; id: string; records: Uint8Array }

export type ReadTask = { draft: ArticleDraft; ingestedAt: string }
export type ExplainTask = { draft: ArticleDraft; id: string }
export type IngestTask = ReadTask & { url: string }

/** Reads an article; its records as JSON. */
export const read = ({ draft, ingestedAt }: ReadTask): Promise<Outcome<Uint8Array>> => attempt(async () => toBytes(readArticle(draft, ingestedAt)))

/** Reads an article anew to tell how one of its records came about; the Explanation as JSON, or null where it has no such record. */
export const explain = ({ draft, id }: ExplainTask): Promise<Outcome<string>> => attempt(async () => JSON.stringify(explainRecord(draft, id)))

/** Reads an article and saves its records. */
export const ingest = ({ draft, ingestedAt, url }: IngestTask): Promise<Outcome<Ingested>> =>
  attempt(async () => {
    const read = readArticle(draft, ingestedAt)
    const { outcome, records } = await (await storeAt(url)).saveArticle(read)
    return { outcome, id: records.article.id, records: toBytes(records) }
  })
