import { findFeatures } from '../extract/tagger/features.ts'
import { sequencesOf } from '../extract/tagger/tag.ts'
import { type GoldArticle, goldLabels } from './gold.ts'
import { layOutGold } from './laid-out.ts'

/** A sequence to learn from: FEATURES hashes a token, and its right labels. */
export type Example = { readonly length: number; readonly features: Int32Array; readonly labels: Uint8Array }

/** The sequences of an article with what the tagger sees of them. */
export function toExamples(article: GoldArticle): Example[] {
  const { page, sentences, columns } = layOutGold(article)
  const sequences = sequencesOf(sentences)
  const labels = goldLabels(page.tokens, sequences, article.statements)
  return sequences.map((range) => ({ length: range.last - range.first, features: findFeatures(columns, range), labels: labels.slice(range.first, range.last) }))
}
