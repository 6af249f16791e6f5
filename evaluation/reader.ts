import { readArticle } from '../src/ingest.ts'
import { Problem } from '../src/problems.ts'
import type { ArticleDraft } from '../src/records/article.ts'
import { toAnswer } from './answer.ts'
import type { Read } from './score.ts'

/** What `readout extract` calls an outlet that is not named. */
const UNKNOWN_OUTLET = 'unknown'
const INGESTED_AT = '2026-01-01T00:00:00.000Z'

export const toDraft = ({ text, publishedOn = null, outlet = UNKNOWN_OUTLET }: Parameters<Read>[0]): ArticleDraft => ({ outlet, text, publishedOn })

/** The answer of the product's reader. */
export const read: Read = (text) => {
  try {
    return toAnswer(readArticle(toDraft(text), INGESTED_AT))
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}
