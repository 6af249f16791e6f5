import { resolveActors } from '../extract/actors.ts'
import { readDocument } from '../extract/document.ts'
import { findMentions } from '../extract/mentions.ts'
import { layOut, type Page } from '../extract/page.ts'
import { type Sentence, splitSentences } from '../extract/sentences.ts'
import { findStatements } from '../extract/statements.ts'
import type { Columns } from '../extract/tagger/columns.ts'
import { layColumns } from '../extract/tagger/marking.ts'
import type { GoldArticle } from './gold.ts'

/** Lays an annotated article out as the tagger sees it. */
export function layOutGold({ text, publishedOn }: Pick<GoldArticle, 'text' | 'publishedOn'>): { page: Page; sentences: readonly Sentence[]; columns: Columns } {
  const document = readDocument(text, { publishedOn })
  const sentences = splitSentences(document)
  const actors = resolveActors(document, findMentions(document, sentences))
  const page = layOut(document, actors)
  return { page, sentences, columns: layColumns(page, sentences, findStatements(document, sentences, actors)) }
}
