import type { Page } from '../page.ts'
import type { Draft } from './statement.ts'

/** A draft whose cue an "and" joins to what stands before it: the token of the "and", where it starts, and where the words in the quotation marks before it end. */
type Joined = { readonly draft: Draft; readonly at: number; readonly start: number; readonly end: number }

const CLOSING = /^["”’'»]$/

/** The "and" behind a closing quotation mark before a cue; null where none stands there. */
function joinedAt({ tokens }: Page, cue: number): Omit<Joined, 'draft'> | null {
  let at = cue - 1
  while (/^(AUX|ADV)$/.test(tokens[at]?.tag ?? '')) at -= 1
  if (!/^(and|but)$/.test(tokens[at]?.lower ?? '')) return null
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  const mark = tokens[before]
  return mark && CLOSING.test(mark.text) ? { at, start: tokens[at]?.start ?? 0, end: mark.start } : null
}

const isOneSpeaker = ({ speaker: one }: Draft, { speaker: other }: Draft): boolean =>
  one !== null && other !== null && (one.index === other.index || (one.actor !== null && one.actor.id === other.actor?.id))

/** Ends what is said where its speaker goes on to say something else in the same sentence: "called it “bold” and said", not "it “bold” and said that". */
export function endBeforeNext(page: Page, drafts: readonly Draft[]): Draft[] {
  const joined = new Map<number, Joined[]>()
  for (const draft of drafts) {
    const found = draft.cue && joinedAt(page, draft.cue.first)
    if (found) joined.set(draft.sentence, [...(joined.get(draft.sentence) ?? []), { draft, ...found }])
  }
  return drafts.map((draft) => {
    const { cue, content } = draft
    const last = content.at(-1)
    if (!cue || !last) return draft
    const isNext = (other: Joined) =>
      other.draft !== draft && cue.first < other.at && isOneSpeaker(draft, other.draft) && last.start < other.start && other.start < last.end
    const next = joined.get(draft.sentence)?.find(isNext)
    return next ? { ...draft, content: [...content.slice(0, -1), { ...last, end: next.end }] } : draft
  })
}
