import type { Article } from '../src/records/article.ts'
import type { Event } from '../src/records/event.ts'
import type { Evidence } from '../src/records/evidence.ts'
import type { Statement } from '../src/records/statement.ts'

/** The evidence for the first occurrence of some words in a text without characters beyond the BMP. */
export function evidenceOf(articleId: string, text: string, words: string): Evidence {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`the sample text does not hold "${words}"`)
  return { articleId, start, end: start + words.length, quote: words }
}

/** What every sample record says of how it came about. */
export const provenance = { revision: 1, rule: 'sample', confidence: 0.9, review: 'unreviewed' } as const

/** What may differ between one sample and the next; equal options give equal records. */
export type SampleOptions = {
  /** Makes the text, and so every id, another one. */
  key?: string
  article?: Partial<Pick<Article, 'outlet' | 'headline' | 'url' | 'publishedOn' | 'ingestedAt' | 'extractor'>>
  /** Fields of the main event, a meeting of two ministers. */
  main?: Partial<Omit<Event, 'id' | 'articleId' | 'participants'>>
  /** Fields of the second event, an accusation by the first minister. */
  background?: Partial<Omit<Event, 'id' | 'articleId' | 'participants'>>
  /** Fields of the first statement, a direct quotation. */
  quotation?: Partial<Omit<Statement, 'id' | 'articleId'>>
}

/** The ids of a sample's records. */
export type SampleIds = { meeting: string; accusation: string; quotation: string; paraphrase: string }
/** The ids of the records of an article. */
export const idsOf = (articleId: string): SampleIds => {
  const key = articleId.slice('art_'.length)
  return { meeting: `evt_${key}1`, accusation: `evt_${key}2`, quotation: `stm_${key}1`, paraphrase: `stm_${key}2` }
}
