import { z } from 'zod'
import { type Json, parseJson } from '../store/json.ts'
import { missing } from './missing.ts'
import type { Services } from './services.ts'

/** The parameter of one record by which it is explained. */
export const explaining = {
  explain: z.enum(['true', 'false']).exactOptional().describe('Whether to tell how the record came about; for that its article is read anew'),
}
type Explaining = { explain?: 'true' | 'false' }

/** A record's finished JSON, with its explanation where that is asked for; null where another rule than its own reads these words now. Throws Problem 'unavailable'. */
export async function explained<T extends { id: string; articleId: string; rule: string }>(
  { store, reader }: Services,
  record: Json<T>,
  { explain }: Explaining,
): Promise<Json<T>> {
  if (explain !== 'true') return record
  const { id, articleId, rule } = parseJson(record)
  const { outlet, text, publishedOn } = parseJson((await store.findArticle(articleId)) ?? missing('article', articleId))
  const explanation = parseJson(await reader.explain({ outlet, text, publishedOn }, id))
  const isOfRecord = explanation !== null && `${rule}/`.startsWith(`${explanation.entry}/`)
  return `${record.slice(0, -1)},"explanation":${JSON.stringify(isOfRecord ? explanation : null)}}`
}
