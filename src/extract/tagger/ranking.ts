import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import type { FoundStatement } from '../statements/statement.ts'
import { type Attribution, findRuns, openSpeakers, type Run, toAttributions } from './attributions.ts'
import type { Candidate } from './candidates.ts'
import type { Columns } from './columns.ts'
import { likelySpeaker } from './likely-speakers.ts'
import type { Ranker } from './model.ts'
import type { Words } from './overlaps.ts'
import { findQuestions, type Question } from './questions.ts'
import { openScores } from './scores.ts'
import type { Tagging } from './tag.ts'
import { viewOf } from './view.ts'

/** Contents that share this part of their words are readings of one. */
export const SAME = 0.5
/** Cues that are less likely, and that nothing else speaks for, are learned from but not asked about: they are next to never surer than LEAST. */
const WEAK = 0.2
/** Attributions less likely than this are not put forward. */
const LEAST = 0.2
/** How much a candidate's own share counts beside that of all that are much the same. */
const OWN_SHARE = 0.25
/** Candidates of a smaller share change nothing. */
const NEGLIGIBLE = 0.001

/** The candidate that is likeliest to be nearly right, and how likely that is. */
function choose(words: Words, candidates: readonly Candidate[], shares: readonly number[]): { candidate: Candidate; belief: number } | null {
  const likely = candidates.flatMap((candidate, place) => {
    const share = shares[place] ?? 0
    return candidate.side === 'none' || share < NEGLIGIBLE ? [] : [{ candidate, share }]
  })
  let chosen: { candidate: Candidate; belief: number } | null = null
  let most = 0
  for (const { candidate, share } of likely) {
    let belief = 0
    for (const other of likely) if (other.candidate === candidate || words.likeness(candidate.parts, other.candidate.parts) >= SAME) belief += other.share
    const value = belief + OWN_SHARE * share
    if (value <= most) continue
    most = value
    chosen = { candidate, belief }
  }
  return chosen
}

/** What a cue reports by a chosen candidate. */
function toAttribution(
  { cue, best, sentence }: Question,
  candidate: Candidate,
  belief: number,
  speakerOf: (cue: Run) => Run | null,
  beliefs: Float64Array,
): Attribution {
  const run = best?.cue ?? { ...cue, role: 'cue' as const }
  const content = candidate.parts.map((part): Run => ({ ...run, ...part, role: part.first < run.first ? 'content>' : 'content<', belief: cue.belief }))
  return { content, cue: run, speaker: (best ? best.speaker : speakerOf(run)) ?? likelySpeaker(beliefs, sentence, run), belief }
}

/**
 * Attributions of a tagged text: what the ranker chooses for every cue, and what poses no question as the best path has it;
 * the surest where they are the same. `ruled` is what the rules read.
 */
export function rankAttributions(
  ranker: Ranker,
  page: Page,
  columns: Columns,
  sentences: readonly Sentence[],
  tagging: Tagging,
  ruled: readonly FoundStatement[],
): Attribution[] {
  const runs = findRuns(tagging, sentences)
  const attributions = toAttributions(runs)
  const view = viewOf(page, columns, tagging.beliefs)
  const questions = findQuestions(view, sentences, attributions, ruled, WEAK)
  const sharesOf = openScores(ranker, view)
  const speakerOf = openSpeakers(runs)
  const asked = new Set(questions.map(({ best }) => best))
  const ranked = questions.flatMap((question) => {
    const choice = choose(view.words, question.candidates, sharesOf(question))
    return choice === null || choice.belief < LEAST ? [] : [toAttribution(question, choice.candidate, choice.belief, speakerOf, tagging.beliefs)]
  })
  return withoutTwins(view.words, [...ranked, ...attributions.filter((attribution) => !asked.has(attribution))])
}

const startOf = ({ content }: Attribution): number => content[0]?.first ?? 0

/** Attributions in reading order, the surest of those in a stretch whose contents are the same. */
function withoutTwins(words: Words, attributions: readonly Attribution[]): Attribution[] {
  const kept = new Map<number, Attribution[]>()
  for (const attribution of [...attributions].sort((one, other) => other.belief - one.belief || startOf(one) - startOf(other))) {
    const sequence = attribution.content[0]?.sequence ?? 0
    const here = kept.get(sequence) ?? []
    if (here.some(({ content }) => words.likeness(content, attribution.content) >= SAME)) continue
    kept.set(sequence, [...here, attribution])
  }
  return [...kept.values()].flat().sort((one, other) => startOf(one) - startOf(other))
}
