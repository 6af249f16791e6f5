import { z } from 'zod'
import { type Json, parseJson } from '../store/store.ts'
import { missing } from './missing.ts'
import type { Services } from './services.ts'

/** The query string of one record. */
export const ExplainQuery = z.strictObject({
  explain: z.enum(['true', 'false']).exactOptional().describe('Whether to tell how the record came about; for that its article is read anew'),
})
type ExplainQuery = z.infer<typeof ExplainQuery>

/** A record's finished JSON, with its explanation where that is asked for; null where another rule than its own reads these words now. Throws Problem 'unavailable'. */
export async function explained<T extends { id: string; articleId: string; rule: string }>(
  { store, reader }: Services,
  record: Json<T>,
  { explain }: ExplainQuery,
): Promise<Json<T>> {
  if (explain !== 'true') return record
  const { id, articleId, rule } = parseJson(record)
  const { outlet, text, publishedOn } = parseJson((await store.findArticle(articleId)) ?? missing('article', articleId))
  const explanation = parseJson(await reader.explain({ outlet, text, publishedOn }, id))
  const isOfRecord = explanation !== null && `${rule}/`.startsWith(`${explanation.entry}/`)
  return `${record.slice(0, -1)},"explanation":${JSON.stringify(isOfRecord ? explanation : null)}}`
}
