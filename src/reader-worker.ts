import { readArticle, verifyArticle } from './ingest.ts'
import { type Mistake, Problem, type ProblemName } from './problems.ts'
import type { ArticleDraft, Verification } from './records/article.ts'
import type { ArticleRecords } from './records/article-records.ts'

/** What a reading thread answers: an expected failure loses its class between threads, so it is told by its name. */
export type Outcome<T> = { value: T } | { problem: ProblemName; detail: string; errors: readonly Mistake[] }

function attempt<T>(work: () => T): Outcome<T> {
  try {
    return { value: work() }
  } catch (error) {
    if (error instanceof Problem) return { problem: error.problem, detail: error.message, errors: error.errors }
    throw error
  }
}

/** Reads one article in a thread of its own. */
export const read = ({ draft, ingestedAt }: { draft: ArticleDraft; ingestedAt: string }): Outcome<ArticleRecords> =>
  attempt(() => readArticle(draft, ingestedAt))

/** Compares an article's records with its text in a thread of its own. */
export const verify = (records: ArticleRecords): Outcome<Verification> => attempt(() => verifyArticle(records))
