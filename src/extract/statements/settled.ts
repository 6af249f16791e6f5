import type { Rejection } from '../../records/vocabulary.ts'
import type { Note } from '../account.ts'
import type { Actors, Reference } from '../actors.ts'
import { trimmed } from '../document/clauses.ts'
import type { Document } from '../document.ts'
import type { Page } from '../page.ts'
import { leastOf } from './certainty.ts'
import { headlineOf } from './headings.ts'
import { isFirstPerson, isJoint, meansAll } from './joint.ts'
import { type Draft, type FoundStatement, passOver, putAside } from './statement.ts'

/** Why a mention cannot be a speaker, or null: both sides at once, or where a state's organ writes, its own "we". */
function objectionTo({ home }: Document, page: Page, { references }: Actors): (reference: Reference) => Rejection | null {
  const bySentence = new Map<number, Reference[]>()
  for (const reference of references) bySentence.set(reference.sentence, [...(bySentence.get(reference.sentence) ?? []), reference])
  return (reference) => {
    if (isJoint(page, reference) || meansAll(page, reference, (sentence) => bySentence.get(sentence) ?? [])) return 'joint'
    return home !== null && isFirstPerson(reference) && !page.isQuoted(reference.first) ? 'own-voice' : null
  }
}

/** Puts drafts in reading order, without those that are not sure enough, that a headline tells or that are told twice. */
export function openSettling(document: Document, page: Page, actors: Actors, note: Note): (drafts: readonly Draft[]) => FoundStatement[] {
  const { text } = document
  const headline = headlineOf(document)
  const objection = objectionTo(document, page, actors)
  const isKept = (draft: Draft): boolean => {
    const start = draft.content[0]?.start
    if (start === undefined) return false
    const why = draft.confidence < leastOf(page, draft) ? 'unsure' : headline !== null && start < headline.end ? 'headline' : null
    if (why) putAside(note, draft, why)
    return why === null
  }
  const settleSpeaker = (draft: Draft): Reference | null => {
    const { speaker } = draft
    const why = speaker && objection(speaker)
    if (speaker && why) passOver(note, draft, speaker, why)
    return why ? null : speaker
  }
  return (drafts) =>
    drafts
      .filter((draft) => isKept(draft))
      .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || (b.content[0]?.end ?? 0) - (a.content[0]?.end ?? 0))
      .filter((draft, place, all) => !isTwin(draft, all[place - 1]))
      .map((draft, index) => ({ ...draft, speaker: settleSpeaker(draft), content: draft.content.map((span) => trimmed(text, span)), index }))
}

const isTwin = (one: Draft, other: Draft | undefined) =>
  other !== undefined &&
  one.content.length === other.content.length &&
  one.content.every(({ start, end }, place) => other.content[place]?.start === start && other.content[place]?.end === end)
