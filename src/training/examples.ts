import { resolveActors } from '../extract/actors.ts'
import { readDocument } from '../extract/document.ts'
import { findMentions } from '../extract/mentions.ts'
import { layOut } from '../extract/page.ts'
import { splitSentences } from '../extract/sentences.ts'
import { findStatements } from '../extract/statements.ts'
import { findFeatures } from '../extract/tagger/features.ts'
import { layColumns } from '../extract/tagger/marking.ts'
import { sequencesOf } from '../extract/tagger/tag.ts'
import { type GoldArticle, goldLabels } from './gold.ts'

/** A sequence to learn from: FEATURES hashes a token, and its right labels. */
export type Example = { readonly length: number; readonly features: Int32Array; readonly labels: Uint8Array }

/** The sequences of an article with what the tagger sees of them. */
export function toExamples({ text, publishedOn, statements }: GoldArticle): Example[] {
  const document = readDocument(text, { publishedOn })
  const sentences = splitSentences(document)
  const actors = resolveActors(document, findMentions(document, sentences))
  const columns = layColumns(layOut(document, actors), sentences, findStatements(document, sentences, actors))
  const sequences = sequencesOf(sentences)
  const labels = goldLabels(document.tokens, sequences, statements)
  return sequences.map((range) => ({ length: range.last - range.first, features: findFeatures(columns, range), labels: labels.slice(range.first, range.last) }))
}
