import { isDeepStrictEqual } from 'node:util'
import { sha256 } from './anchors.ts'
import { toOutlet } from './outlet.ts'
import type { Article, ArticleDraft } from './records/article.ts'

/** The program that reads, as each article names it; a change that changes records is a new minor version. */
export const EXTRACTOR = { name: 'readout', version: '0.2.0' } as const

/** What is known of an article before it is read. */
export type ArticleHead = Pick<Article, 'id' | 'outlet' | 'headline' | 'url' | 'language' | 'publishedOn' | 'extractor'>

/** What a draft tells of the article without reading it. */
export function headOf({ outlet: given, text, headline = null, url = null, language = 'en', publishedOn = null }: ArticleDraft): ArticleHead {
  const outlet = toOutlet(given)
  return { id: `art_${sha256(`${outlet.name}\n${text}`).slice(0, 20)}`, outlet, headline, url, language, publishedOn, extractor: EXTRACTOR }
}

/** True where a stored article was read from the same draft by this program: reading it again would change nothing. */
export const isReadAlready = ({ id, outlet, headline, url, language, publishedOn, extractor }: Article, head: ArticleHead): boolean =>
  isDeepStrictEqual({ id, outlet, headline, url, language, publishedOn, extractor }, head)
