import { PEOPLE } from '../../lexicon/nouns.ts'
import type { Note } from '../account.ts'
import type { Reference } from '../actors.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Page } from '../page.ts'
import { type Draft, passOver } from './statement.ts'

/** Sentences from who spoke last to a pronoun that can mean them. */
const REACH = 2
const people = new Set(PEOPLE)

/**
 * Settles speakers that are pronouns on whoever spoke last: in reported speech "she said" goes on with the speaker before, named or not,
 * unless a name that fits stands nearer.
 */
export function settlePronouns(page: Page, drafts: readonly Draft[], note: Note): Draft[] {
  const settled = new Map<Draft, Reference>()
  let last: Draft | null = null
  for (const draft of [...drafts].sort((one, other) => one.at - other.at)) {
    const { speaker, sentence } = draft
    if (!speaker) continue
    const before: Reference | null = last && sentence - last.sentence <= REACH ? (settled.get(last) ?? last.speaker) : null
    if (before && canMean(page, speaker, before) && isNearer(before, speaker)) settled.set(draft, toMean(speaker, before))
    if (!page.isQuoted(speaker.first)) last = draft
  }
  return drafts.map((draft) => {
    const speaker = settled.get(draft)
    const lost = speaker && draft.speaker?.antecedent
    if (lost) passOver(note, draft, lost, 'spoke-last')
    return speaker ? { ...draft, speaker } : draft
  })
}

/** A pronoun that stands for a mention, or for what that mention itself stands for. */
export const toMean = (pronoun: Mention, before: Reference): Reference => ({
  ...pronoun,
  actor: before.actor,
  country: before.country,
  resolvedBy: 'pronoun',
  antecedent: before.antecedent ?? before,
})

/** Whether a pronoun has no antecedent of its own that stands after this one; what is no person speaks on as "it" whatever else is named. */
function isNearer(before: Reference, { antecedent, gender, actor }: Reference): boolean {
  if (actor !== null && before.actor?.id === actor.id) return false
  return antecedent === null || gender === 'neuter' || (before.antecedent ?? before).start > antecedent.start
}

function canMean({ tokens }: Page, { kind, gender, plural, start }: Reference, before: Reference): boolean {
  if (kind !== 'pronoun' || gender === null || plural || before.start >= start) return false
  const meant = before.antecedent ?? before
  const isPerson =
    before.actor?.kind === 'person' || meant.kind === 'title' || (meant.kind === 'description' && people.has(tokens[meant.last - 1]?.lower ?? ''))
  if (meant.kind === 'pronoun' || meant.plural) return false
  return gender === 'neuter' ? !isPerson && meant.kind !== 'group' : isPerson && (meant.gender === null || meant.gender === gender)
}
