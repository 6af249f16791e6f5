import { findRuns, toAttributions } from '../extract/tagger/attributions.ts'
import type { LaidOut } from '../extract/tagger/model.ts'
import { measureWords } from '../extract/tagger/overlaps.ts'
import { findQuestions, type Question, SAME } from '../extract/tagger/ranking.ts'
import { tag } from '../extract/tagger/tag.ts'
import { type GoldArticle, rangesOf } from './gold.ts'
import { layOutGold } from './laid-out.ts'

/** A cue to learn from: the hashes of its candidates' features, and which share of what is right each of them is. */
export type RankingExample = Pick<Question, 'features'> & { readonly goals: readonly number[] }

/** Candidates this much less like the right one than the best are wrong. */
const SLACK = 0.15
/** How sharply the likest candidate is preferred. */
const SHARPNESS = 16

/** The goals of candidates by their likeness to what the annotators marked; null where none is right. */
function goalsOf(likenesses: readonly number[]): number[] | null {
  const best = Math.max(...likenesses)
  if (best < SAME) return null
  const parts = likenesses.map((value) => (value >= SAME && value >= best - SLACK ? Math.exp(SHARPNESS * (value - best)) : 0))
  const sum = parts.reduce((total, part) => total + part, 0)
  return parts.map((part) => part / sum)
}

/** The cues of an article as a tagger sees them that has not learned from it. */
export function toRankingExamples(article: GoldArticle, tagger: LaidOut): RankingExample[] {
  const { page, sentences, columns } = layOutGold(article)
  const tagging = tag(tagger, columns, sentences)
  const words = measureWords(page.tokens)
  const gold = article.statements.map(({ content, cue }) => ({ content: rangesOf(page.tokens, content), cue: rangesOf(page.tokens, cue ?? []) }))
  const questions = findQuestions(page, columns, sentences, tagging, toAttributions(findRuns(tagging, sentences)))
  return questions.flatMap(({ cue, candidates, features }) => {
    const meant = gold.filter((statement) => statement.cue.some(({ first, last }) => first < cue.last && cue.first < last))
    const likenesses = candidates.map(({ side, parts }) =>
      side === 'none' ? Number(meant.length === 0) : Math.max(0, ...meant.map(({ content }) => words.likeness(parts, content))),
    )
    const goals = goalsOf(likenesses)
    return goals ? [{ features, goals }] : []
  })
}
