import type { Draft } from './drafts.ts'
import type { Part } from './participants.ts'

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
  const sameSentence = one.trigger.sentence.index === other.trigger.sentence.index
  if (one.trigger.entry.speech)
    return sameSentence
      ? one.trigger.rule === other.trigger.rule && sameSides(one, other) && overlapsInText(one, other)
      : one.trigger.rule === other.trigger.rule && sameSides(one, other) && isHeadline(one, other)
  return sameSides(one, other) && (sameSentence || agreesFully(one, other))
}

const overlapsInText = (one: Draft, other: Draft) => one.evidence.start < other.evidence.end && other.evidence.start < one.evidence.end

/** The headline or lead, told again. */
const isHeadline = (one: Draft, other: Draft) => Math.min(one.trigger.sentence.index, other.trigger.sentence.index) === 0

const sameSides = (one: Draft, other: Draft) => agrees(keys(one, isDoing), keys(other, isDoing)) && agrees(keys(one, isDone), keys(other, isDone))

/** Everybody whom the shorter telling names takes part in the longer one as well. */
function agreesFully(one: Draft, other: Draft): boolean {
  const [short, long] = one.parts.length <= other.parts.length ? [one, other] : [other, one]
  const known = keys(long, () => true)
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
