import { attempt, type Outcome } from './outcome.ts'
import type { Measures } from './store/store.ts'
import { storeAt, toBytes } from './thread.ts'
import { verifyArticle } from './verification.ts'

export type VerifyTask = { id: string; url: string }
export type MeasureTask = { url: string }

/** Compares a stored article's records with its text; the Verification as JSON, or null where there is no such article. */
export const verify = ({ id, url }: VerifyTask): Promise<Outcome<Uint8Array | null>> =>
  attempt(async () => {
    const records = await (await storeAt(url)).findArticleRecords(id)
    return records && toBytes(verifyArticle(records))
  })

/** How large a store is. */
export const measure = ({ url }: MeasureTask): Promise<Outcome<Measures>> => attempt(async () => (await storeAt(url)).measure())
