import type { TokenRange } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import { type Attribution, findRuns, openSpeakers, type Run, toAttributions } from './attributions.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import type { Columns } from './columns.ts'
import { findContentFeatures } from './content-features.ts'
import { type CueCandidate, findCueCandidates } from './cue-candidates.ts'
import { findCueFeatures } from './cue-features.ts'
import type { Ranker } from './model.ts'
import { measureWords, type Words } from './overlaps.ts'
import { sequencesOf, type Tagging } from './tag.ts'
import type { View } from './view.ts'

/** Contents that share this part of their words are readings of one. */
export const SAME = 0.5
/** Attributions less likely than this are not put forward. */
const LEAST = 0.2
/** How much a candidate's own share counts beside that of all that are much the same. */
const OWN_SHARE = 0.25

/** A cue with all that it may report and the hashes of their features, and what the best path makes of it. */
export type Question = {
  readonly cue: CueCandidate
  readonly best: Attribution | null
  readonly candidates: readonly Candidate[]
  readonly features: readonly Int32Array[]
}

/** Puts the questions that a tagged text poses: for every place where a cue may stand, what it reports, if anything. */
export function findQuestions(
  page: Page,
  columns: Columns,
  sentences: readonly Sentence[],
  tagging: Tagging,
  attributions: readonly Attribution[],
): Question[] {
  const { beliefs } = tagging
  const sequences = sequencesOf(sentences)
  const cues = findCueCandidates(beliefs, sequences, sentences)
  const byToken = new Map<number, Attribution>()
  for (const attribution of attributions)
    for (let at = attribution.cue?.first ?? 0; at < (attribution.cue?.last ?? 0); at += 1) if (!byToken.has(at)) byToken.set(at, attribution)
  return cues.flatMap((cue, place) => {
    const [sequence, sentence] = [sequences[cue.sequence], sentences[cue.sentence]]
    if (!sequence || !sentence) return []
    const near = cues.slice(Math.max(0, place - REACH), place + REACH)
    const best = Array.from({ length: cue.last - cue.first }, (_, step) => byToken.get(cue.first + step)).find((found) => found !== undefined) ?? null
    const candidates = findCandidates(page, beliefs, cue, sequence, sentence, best?.content ?? null)
    return [{ cue, best, candidates, features: featuresOf({ page, columns, beliefs, cues: near }, cue, sentence, candidates) }]
  })
}

/** Cues on either side of one that its contents may take in. */
const REACH = 20

/** Hashes of the features of all candidates; those of the cue are found once for every side. */
function featuresOf(view: View, cue: CueCandidate, sentence: TokenRange, candidates: readonly Candidate[]): Int32Array[] {
  const ofCue = new Map<string, number[]>()
  return candidates.map((candidate) => {
    const key = `${candidate.side}${candidate.isBest}`
    const common = ofCue.get(key) ?? findCueFeatures(view, cue, sentence, candidate)
    ofCue.set(key, common)
    return Int32Array.from([...common, ...findContentFeatures(view, cue, sentence, candidate)])
  })
}

/** Shares of candidates in what is likely, from their scores. */
export function sharesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const likelihoods = scores.map((score) => Math.exp(score - most))
  const sum = likelihoods.reduce((total, likelihood) => total + likelihood, 0)
  return likelihoods.map((likelihood) => likelihood / sum)
}

function scoreOf({ bits, weights, scale }: Ranker, features: Int32Array): number {
  const mask = 2 ** bits - 1
  let sum = 0
  for (const hash of features) sum += weights[hash & mask] ?? 0
  return sum * scale
}

/** The content that is likeliest to be nearly right, and how likely that is. */
function choose(ranker: Ranker, words: Words, { candidates, features }: Question): { candidate: Candidate; belief: number } | null {
  const shares = sharesOf(features.map((found) => scoreOf(ranker, found)))
  let chosen: { candidate: Candidate; belief: number } | null = null
  let most = 0
  for (const [place, candidate] of candidates.entries()) {
    if (candidate.side === 'none') continue
    const belief = candidates.reduce((sum, other, at) => sum + (words.likeness(candidate.parts, other.parts) >= SAME ? (shares[at] ?? 0) : 0), 0)
    const value = belief + OWN_SHARE * (shares[place] ?? 0)
    if (value > most) {
      most = value
      chosen = { candidate, belief }
    }
  }
  return chosen
}

/** Attributions of a tagged text: what the ranker chooses for every cue, and contents without one as the best path has them; the surest where they are the same. */
export function rankAttributions(ranker: Ranker, page: Page, columns: Columns, sentences: readonly Sentence[], tagging: Tagging): Attribution[] {
  const runs = findRuns(tagging, sentences)
  const attributions = toAttributions(runs)
  const questions = findQuestions(page, columns, sentences, tagging, attributions)
  const speaker = openSpeakers(runs)
  const words = measureWords(page.tokens)
  const asked = new Set(questions.map(({ best }) => best))
  const ranked = questions.flatMap((question) => {
    if (question.best?.content.every((run) => isOneQuotation(page, run))) return [question.best]
    const choice = choose(ranker, words, question)
    if (choice === null || choice.belief < LEAST) return []
    const { sentence, sequence, belief } = question.cue
    const cue = question.best?.cue ?? { ...question.cue, role: 'cue' as const }
    const content = choice.candidate.parts.map((part): Run => ({ ...part, role: part.first < cue.first ? 'content>' : 'content<', sentence, sequence, belief }))
    return [{ content, cue, speaker: question.best ? question.best.speaker : speaker(cue), belief: choice.belief }]
  })
  return withoutTwins(words, [...ranked, ...attributions.filter((attribution) => !asked.has(attribution))])
}

/** True for words of one quotation: there the marks tell better than any ranking where they start and end. */
const isOneQuotation = ({ quotationOf }: Page, { first, last }: TokenRange): boolean => {
  const quotation = quotationOf(first)
  return quotation !== undefined && quotationOf(last - 1) === quotation
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
