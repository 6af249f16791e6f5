import { anchorTo } from './anchors.ts'
import type { Factors, Rejected } from './extract/account.ts'
import { account } from './extract/extract.ts'
import { readWith, toRecords } from './ingest.ts'
import type { ArticleDraft } from './records/article.ts'
import type { ArticleRecords } from './records/article-records.ts'
import type { Evidence } from './records/evidence.ts'
import type { Account, Candidate, Explanation } from './records/explanation.ts'
import { entryOf } from './records/statement.ts'

/** A candidate with the words by which it is found among the records. */
type Placed = { candidate: Candidate; about: Evidence }

/** A record with all the passages that it stands on. */
type Standing = { id: string; kind: 'event' | 'statement'; entry: string; factors: Factors; evidence: readonly Evidence[] }

/** Reads a draft as `readArticle` does, and tells how each record came about. Throws what `readArticle` throws. */
export function explainArticle(draft: ArticleDraft, ingestedAt: string): { records: ArticleRecords; account: Account } {
  const rejected: Rejected[] = []
  const accounted = readWith(draft, (text, publication, model) => account(text, publication, model, (one) => rejected.push(one)))
  const records = toRecords(draft, accounted.readout, ingestedAt)
  const at = anchorTo(records.article.id, draft.text)
  const placed = distinct(rejected).map(({ span, about = span, ...rest }): Placed => ({ candidate: { ...rest, evidence: at(span) }, about: at(about) }))
  return { records, account: toAccount(standingsOf(records, accounted.events, accounted.statements), placed) }
}

/** How one record of a draft came about, or null where it has none of this id. */
export const explainRecord = (draft: ArticleDraft, id: string): Explanation | null =>
  explainArticle(draft, new Date(0).toISOString()).account.explanations[id] ?? null

/** The same candidate may be put aside for the same reason twice: by the rules alone, and beside the tagger. */
function distinct(rejected: readonly Rejected[]): Rejected[] {
  const found = new Map(rejected.map((one) => [`${one.kind} ${one.rule} ${one.why} ${one.span.start} ${one.span.end}`, one]))
  return [...found.values()].sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
}

const standingsOf = ({ events, statements }: ArticleRecords, ofEvents: readonly Factors[], ofStatements: readonly Factors[]): Standing[] => [
  ...events.map(({ id, rule, evidence }, place) => ({ id, kind: 'event' as const, entry: rule, factors: ofEvents[place] ?? [], evidence })),
  ...statements.map((statement, place) => ({
    id: statement.id,
    kind: 'statement' as const,
    entry: entryOf(statement),
    factors: ofStatements[place] ?? [],
    evidence: statement.content,
  })),
]

const sharedBy = (evidence: readonly Evidence[], { start, end }: Evidence): number =>
  evidence.reduce((sum, one) => sum + Math.max(0, Math.min(one.end, end) - Math.max(one.start, start)), 0)

/** The record of a candidate's kind that shares most of its words; null where none shares any. */
function ownerOf(standings: readonly Standing[], { candidate, about }: Placed): string | null {
  let best: { id: string | null; shared: number } = { id: null, shared: 0 }
  for (const { id, kind, evidence } of standings) {
    const shared = (kind === 'event') === (candidate.kind === 'event') ? sharedBy(evidence, about) : 0
    if (shared > best.shared) best = { id, shared }
  }
  return best.id
}

/** Gives every candidate to its record. */
function toAccount(standings: readonly Standing[], placed: readonly Placed[]): Account {
  const explanations = Object.fromEntries(
    standings.map(({ id, entry, factors }): [string, Explanation] => [id, { entry, factors: factors.map((one) => ({ ...one })), rejected: [] }]),
  )
  const rejected: Candidate[] = []
  for (const one of placed) {
    const explanation = explanations[ownerOf(standings, one) ?? '']
    if (explanation) explanation.rejected.push(one.candidate)
    else rejected.push(one.candidate)
  }
  return { explanations, rejected }
}
