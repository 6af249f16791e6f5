import type { Note } from '../account.ts'
import { firstAfter } from '../document/clauses.ts'
import type { Page } from '../page.ts'
import type { Span } from '../readout.ts'
import { type Draft, passOver, putAside } from './statement.ts'

/** Readings whose contents share this part of what they cover together are readings of one statement. */
const SAME = 0.5
/** Readings of which one takes this part of the other cannot both be right, unless one reports the other. */
const CLASHING = 0.3
/** A reading that holds this part of another, marks at its ends aside, holds all of it. */
const WITHIN = 0.9
/** What rules alone read must be this sure: they find cues that the corpus lacks, and false ones. */
const SURE = 0.9
/** How sure the rules are comes in few steps: what is so close to a tie goes to them, who read the subject. */
const TIE = 0.03
/** Drafts further apart than this many tokens have nothing to do with each other. */
const REACH = 400

const lengthOf = ({ content }: Draft): number => content.reduce((sum, { start, end }) => sum + end - start, 0)
const overlapOf = (one: Span, other: Span): number => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
const sharedBy = (one: Draft, other: Draft): number =>
  one.content.reduce((sum, span) => sum + other.content.reduce((inner, with_) => inner + overlapOf(span, with_), 0), 0)

const isSame = (one: Draft, other: Draft): boolean => {
  const shared = sharedBy(one, other)
  return shared >= SAME * (lengthOf(one) + lengthOf(other) - shared)
}
const isClashing = (one: Draft, other: Draft): boolean => sharedBy(one, other) > CLASHING * Math.min(lengthOf(one), lengthOf(other))

/** True for what was read without a cue inside of what a cue reports. */
const isPart = (inner: Draft, outer: Draft): boolean => inner.cue === null && outer.cue !== null && sharedBy(inner, outer) >= lengthOf(inner)

/** True for what the marks show to be in several pieces, or a colon to go on over sentences: they tell better than the tagger what belongs together. */
const isPieced = ({ rule, content, quotations }: Draft): boolean =>
  quotations.length > 1 || (rule.endsWith('/quotation') && content.length > 1) || rule.endsWith('/unquoted')

/** True for what was read of something in several pieces as if it were all. */
const isPiece = (inner: Draft, outer: Draft): boolean => isPieced(outer) && sharedBy(inner, outer) >= WITHIN * lengthOf(inner)

/** True for what was read of something in several pieces without all of it. */
const isTorn = (ruled: Draft, tagged: Draft): boolean =>
  isPieced(ruled) && (ruled.quotations.some((quotation) => !tagged.quotations.includes(quotation)) || sharedBy(ruled, tagged) < WITHIN * lengthOf(ruled))

/** Drafts by the place of their cue, so that those near another are found without looking at all. */
function near(drafts: readonly Draft[]): (draft: Draft) => Draft[] {
  const cells = new Map<number, Draft[]>()
  const cellOf = ({ at }: Draft) => Math.floor(at / REACH)
  for (const draft of drafts) cells.set(cellOf(draft), [...(cells.get(cellOf(draft)) ?? []), draft])
  return (draft) => [-1, 0, 1].flatMap((step) => cells.get(cellOf(draft) + step) ?? [])
}

/** One statement that both read: the tagger's words unless its cue is among them, the rules' frame, and the surer of two speakers. */
function join(ruled: Draft, tagged: Draft, holdsCue: boolean, note: Note): Draft {
  const basis = { rules: ruled.confidence, tagger: tagged.confidence }
  if (holdsCue) return { ...ruled, basis }
  const words = isTorn(ruled, tagged) ? ruled : tagged
  const [one, other] = [ruled.speaker, tagged.speaker]
  const isOne = one !== null && other !== null && overlapOf(one, other) > 0
  const keeps = isOne || other === null || (ruled.sureOfSpeaker > 0 && ruled.sureOfSpeaker + TIE >= tagged.sureOfSpeaker)
  const lost = isOne ? null : keeps ? other : one
  if (lost) passOver(note, keeps ? tagged : ruled, lost, 'less-sure')
  return {
    ...ruled,
    content: words.content,
    quotations: words.quotations,
    speaker: keeps ? one : other,
    sureOfSpeaker: Math.max(ruled.sureOfSpeaker, tagged.sureOfSpeaker),
    confidence: Math.max(ruled.confidence, tagged.confidence),
    basis,
  }
}

/**
 * Chooses between what the rules and what the tagger read. What both read is one statement; the tagger decides where they differ,
 * save where one reports the other or the tagger stops before a verb; what the rules alone read must be sure.
 */
export function weigh({ tokens }: Page, ruled: readonly Draft[], tagged: readonly Draft[], note: Note): Draft[] {
  const cueAt = ({ cue }: Draft): number => tokens[cue?.first ?? -1]?.start ?? -1
  const reports = (outer: Draft, inner: Draft): boolean => outer.content.some(({ start, end }) => start <= cueAt(inner) && cueAt(inner) < end)
  const isCut = ({ content }: Draft): boolean => {
    const next = tokens[firstAfter(tokens, content.at(-1)?.end ?? 0)]
    return next !== undefined && (next.tag === 'VERB' || next.tag === 'AUX')
  }
  const nearTagged = near(tagged)
  const matched = new Map<Draft, Draft>()
  const dropped = new Set<Draft>()
  const lone: Draft[] = []
  const dropPieces = (draft: Draft) => {
    for (const other of nearTagged(draft)) if (!matched.has(other) && !reports(draft, other) && isPiece(other, draft)) dropped.add(other)
  }
  for (const draft of ruled) {
    const same = nearTagged(draft).find((other) => !matched.has(other) && isSame(draft, other))
    if (same) matched.set(same, join(draft, same, draft.rule.endsWith('cue-after') && (reports(same, draft) || sharedBy(draft, same) >= lengthOf(same)), note))
    else lone.push(draft)
  }
  for (const draft of matched.values()) dropPieces(draft)
  const isKept = (draft: Draft): boolean => {
    const against = nearTagged(draft).filter((other) => isClashing(draft, other))
    if (against.length > 0 && against.every((other) => !matched.has(other) && isCut(other))) {
      for (const other of against) dropped.add(other)
      return true
    }
    if (draft.quotations.length > 0) {
      dropPieces(draft)
      return against.every((other) => dropped.has(other))
    }
    if (draft.confidence < SURE || !against.every((other) => reports(other, draft) || reports(draft, other) || isPart(other, draft))) return false
    for (const other of against) if (isPart(other, draft)) dropped.add(other)
    return true
  }
  const kept = lone.filter((draft) => {
    const isRight = isKept(draft)
    if (!isRight) putAside(note, draft, nearTagged(draft).some((other) => isClashing(draft, other)) ? 'clash' : 'unconfirmed')
    return isRight
  })
  for (const draft of dropped) putAside(note, draft, 'clash')
  return [
    ...kept.map((draft) => ({ ...draft, basis: { rules: draft.confidence, tagger: null } })),
    ...tagged.filter((draft) => !dropped.has(draft)).map((draft) => matched.get(draft) ?? { ...draft, basis: { rules: null, tagger: draft.confidence } }),
  ]
}
