import { sha256, sliceOf } from './anchors.ts'
import type { Verification } from './records/article.ts'
import type { ArticleRecords } from './records/article-records.ts'
import type { Evidence } from './records/evidence.ts'

/** Every piece of evidence of an article's records, with the id of the record that holds it. */
function* evidenceOf({ events, statements, terms }: ArticleRecords): Generator<{ record: string; evidence: Evidence }> {
  for (const { id, evidence, occurred, place, participants } of events) {
    for (const piece of [...evidence, ...occurred.evidence, ...place.evidence]) yield { record: id, evidence: piece }
    for (const participant of participants) for (const piece of participant.evidence) yield { record: participant.id, evidence: piece }
  }
  for (const { id, content, cue, speaker, onBehalfOf, addressees, about } of statements) {
    const references = [...onBehalfOf, ...addressees, ...about].map(({ evidence }) => evidence)
    for (const piece of [...content, cue, speaker?.evidence, speaker?.antecedent, ...references]) if (piece) yield { record: id, evidence: piece }
  }
  for (const { id, evidence } of terms) yield { record: id, evidence }
}

/** Compares every quote with its slice and the hash with the text, anew. */
export function verifyArticle(records: ArticleRecords): Verification {
  const { id, text, textSha256 } = records.article
  const slice = sliceOf(text)
  const found = sha256(text)
  const mismatches: Verification['mismatches'] = found === textSha256 ? [] : [{ record: id, start: null, end: null, expected: textSha256, found }]
  let spans = 0
  for (const { record, evidence } of evidenceOf(records)) {
    const { articleId, start, end, quote } = evidence
    spans += 1
    const printed = articleId === id ? slice(start, end) : ''
    if (printed !== quote) mismatches.push({ record, start, end, expected: quote, found: printed })
  }
  return { articleId: id, textSha256: found, spans, mismatches }
}
