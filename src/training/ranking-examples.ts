import type { TokenRange } from '../extract/document/tokens.ts'
import { findRuns, toAttributions } from '../extract/tagger/attributions.ts'
import type { Candidate } from '../extract/tagger/candidates.ts'
import type { LaidOut } from '../extract/tagger/model.ts'
import type { Words } from '../extract/tagger/overlaps.ts'
import { findQuestions } from '../extract/tagger/questions.ts'
import { SAME } from '../extract/tagger/ranking.ts'
import { featuresOf } from '../extract/tagger/scores.ts'
import { type Tagging, tag } from '../extract/tagger/tag.ts'
import { viewOf } from '../extract/tagger/view.ts'
import { type GoldArticle, rangesOf } from './gold.ts'
import { type LaidOutGold, layOutGold } from './laid-out.ts'

/** A cue to learn from: the hashes of its candidates' features, and which share of what is right each of them is. */
export type RankingExample = { readonly features: readonly Int32Array[]; readonly goals: readonly number[] }

/** Candidates this much less like the right one than the best are wrong. */
const SLACK = 0.15
/** How sharply the likest candidate is preferred. */
const SHARPNESS = 16

type Meant = { readonly content: readonly TokenRange[]; readonly cue: readonly TokenRange[] }

/** The goals of candidates by their likeness to what the annotators marked; nothing is to be reported where none is near it. */
function goalsOf(words: Words, candidates: readonly Candidate[], meant: readonly Meant[]): number[] {
  const likenesses = candidates.map(({ parts }) => Math.max(0, ...meant.map(({ content }) => words.likeness(parts, content))))
  const best = Math.max(...likenesses)
  if (best < SAME) return candidates.map(({ side }) => Number(side === 'none'))
  const parts = likenesses.map((value) => (value >= SAME && value >= best - SLACK ? Math.exp(SHARPNESS * (value - best)) : 0))
  const sum = parts.reduce((total, part) => total + part, 0)
  return parts.map((part) => part / sum)
}

const isOver = ({ cue }: Meant, { first, last }: TokenRange): boolean => cue.some((range) => range.first < last && first < range.last)

/** The cues of an article as a tagger sees them that has not learned from it. */
export function toRankingExamples(article: GoldArticle, tagger: LaidOut): RankingExample[] {
  const laid = layOutGold(article)
  return toTaggedExamples(article, laid, tag(tagger, laid.columns, laid.sentences))
}

/** The cues of an article that is laid out and tagged; a statement that is marked without one of them is any cue's that has its words for a candidate. */
export function toTaggedExamples({ statements }: GoldArticle, { page, sentences, columns, ruled }: LaidOutGold, tagging: Tagging): RankingExample[] {
  const view = viewOf(page, columns, tagging.beliefs)
  const gold = statements.map(({ content, cue }): Meant => ({ content: rangesOf(page.tokens, content), cue: rangesOf(page.tokens, cue ?? []) }))
  const questions = findQuestions(view, sentences, toAttributions(findRuns(tagging, sentences)), ruled)
  const loose = gold.filter((meant) => !questions.some(({ cue }) => isOver(meant, cue)))
  return questions.map((question) => {
    const own = gold.filter((meant) => isOver(meant, question.cue))
    return { features: featuresOf(view, question), goals: goalsOf(view.words, question.candidates, own.length > 0 ? own : loose) }
  })
}
