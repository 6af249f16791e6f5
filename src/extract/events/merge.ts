import type { Draft } from './drafts.ts'
import { frameOf, type Part } from './participants.ts'

/** One happening with every passage that tells it, the fullest first. */
export type Happening = { readonly told: readonly Draft[] }

const keyOf = ({ reference }: Part) => reference.actor?.id ?? null
const homeOf = ({ reference }: Part) => reference.actor?.country ?? reference.country

const keys = (draft: Draft, roles: (part: Part) => boolean) =>
  new Set(
    draft.parts
      .filter(roles)
      .flatMap((part) => [keyOf(part), homeOf(part)])
      .filter((key) => key !== null),
  )
const isDone = ({ role }: Part) => role === 'recipient'
const isDoing = (part: Part) => !isDone(part)

const overlaps = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((key) => other.has(key))
const agrees = (one: ReadonlySet<string>, other: ReadonlySet<string>) => one.size === 0 || other.size === 0 || overlaps(one, other)

/** One passage restates another: same type, mode and standing that agree, and the same people on each side. */
function restates(one: Draft, other: Draft): boolean {
  if (one.kind.type !== other.kind.type) return false
  if (one.kind.mode !== other.kind.mode && one.kind.mode !== null && other.kind.mode !== null) return false
  if (one.status !== other.status) return false
  if (one.site?.country && other.site?.country && one.site.country !== other.site.country) return false
  if (!sameSides(one, other)) return false
  const alike = isAlike(one) && isAlike(other)
  const sameRule = one.trigger.rule === other.trigger.rule
  if (one.trigger.sentence.index === other.trigger.sentence.index) return alike || sameRule || (isSpoken(one) && isSpoken(other) && overlapsInText(one, other))
  if (isSpoken(one)) return sameRule && sharesWords(one, other)
  return (alike || sameRule || (!isSpoken(other) && sharesWords(one, other))) && agreesFully(one, other)
}

const isAlike = ({ trigger }: Draft) => trigger.entry.meets === true || frameOf(trigger).alike === true
const isSpoken = ({ trigger }: Draft) => trigger.entry.speech === true
const overlapsInText = (one: Draft, other: Draft) => one.evidence.start < other.evidence.end && other.evidence.start < one.evidence.end

/** An act is told again where the words about it come back. */
function sharesWords({ words: one }: Draft, { words: other }: Draft): boolean {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one]
  return short.size > 1 && [...short].filter((word) => long.has(word)).length >= SHARED * short.size
}
const SHARED = 0.6

const sameSides = (one: Draft, other: Draft) => agrees(keys(one, isDoing), keys(other, isDoing)) && agrees(keys(one, isDone), keys(other, isDone))

/** Everybody whom the shorter telling names takes part in the longer one as well. */
function agreesFully(one: Draft, other: Draft): boolean {
  const [short, long] = one.parts.length <= other.parts.length ? [one, other] : [other, one]
  const known = keys(long, () => true)
  if (!short.parts.some((part) => keyOf(part) !== null || homeOf(part) !== null)) return false
  return short.parts.every(
    (part) => [keyOf(part), homeOf(part)].some((key) => key !== null && known.has(key)) || (keyOf(part) === null && homeOf(part) === null),
  )
}

const fullness = ({ parts, confidence, evidence }: Draft) =>
  parts.filter((part) => keyOf(part) !== null).length + parts.length / 4 + confidence + (evidence.end - evidence.start) / 10_000

/** Joins the passages that tell the same happening; linear in their number, as each is held against the last few happenings of its type. */
export function merge(drafts: readonly Draft[]): Happening[] {
  const happenings: { told: Draft[] }[] = []
  const byType = new Map<string, { told: Draft[] }[]>()
  for (const draft of drafts) {
    const near = byType.get(draft.kind.type) ?? []
    const same = near
      .slice(0, HELD)
      .concat(near.slice(-HELD))
      .find(({ told }) => told.some((one) => restates(one, draft)))
    if (same) same.told.push(draft)
    else {
      const happening = { told: [draft] }
      happenings.push(happening)
      near.push(happening)
      byType.set(draft.kind.type, near)
    }
  }
  return happenings.map(({ told }) => ({ told: [...told].sort((a, b) => fullness(b) - fullness(a)) }))
}
const HELD = 8
