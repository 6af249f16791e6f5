import { resolveActors } from '../extract/actors.ts'
import { readDocument } from '../extract/document.ts'
import { findMentions } from '../extract/mentions.ts'
import { layOut, type Page } from '../extract/page.ts'
import { type Sentence, splitSentences } from '../extract/sentences.ts'
import type { FoundStatement } from '../extract/statements/statement.ts'
import { findStatements } from '../extract/statements.ts'
import type { Columns } from '../extract/tagger/columns.ts'
import { layColumns } from '../extract/tagger/marking.ts'
import type { GoldArticle } from './gold.ts'

/** An article as the tagger sees it, with what the rules read of it. */
export type LaidOutGold = {
  readonly page: Page
  readonly sentences: readonly Sentence[]
  readonly columns: Columns
  readonly ruled: readonly FoundStatement[]
}

/** Lays an annotated article out as the tagger sees it. */
export function layOutGold({ text, publishedOn }: Pick<GoldArticle, 'text' | 'publishedOn'>): LaidOutGold {
  const document = readDocument(text, { publishedOn })
  const sentences = splitSentences(document)
  const actors = resolveActors(document, findMentions(document, sentences))
  const page = layOut(document, actors)
  const ruled = findStatements(document, sentences, actors)
  return { page, sentences, columns: layColumns(page, sentences, ruled), ruled }
}
