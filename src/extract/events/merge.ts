import { EFFECTS } from '../../lexicon/status-cues.ts'
import type { Draft } from './drafts.ts'
import { frameOf, homeOf, type Part } from './participants.ts'

/** One happening with every passage that tells it, the fullest first. */
export type Happening = { readonly told: readonly Draft[] }

/** A telling with the actors and countries on each side of it. */
type Telling = { readonly draft: Draft; readonly doing: ReadonlySet<string>; readonly done: ReadonlySet<string> }

const keyOf = ({ reference }: Part) => reference.actor?.id ?? null
const keysOf = (part: Part) => [keyOf(part), homeOf(part.reference)].filter((key) => key !== null)

const tellingOf = (draft: Draft): Telling => ({
  draft,
  doing: new Set(draft.parts.filter(({ role }) => role !== 'recipient').flatMap(keysOf)),
  done: new Set(draft.parts.filter(({ role }) => role === 'recipient').flatMap(keysOf)),
})

const overlaps = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((key) => other.has(key))
const agrees = (one: ReadonlySet<string>, other: ReadonlySet<string>) => one.size === 0 || other.size === 0 || overlaps(one, other)

/** One passage restates another: same type, mode and standing that agree, and the same people on each side. */
function restates(first: Telling, second: Telling): boolean {
  const { draft: one } = first
  const { draft: other } = second
  if (one.kind.type !== other.kind.type) return false
  if (one.kind.mode !== other.kind.mode && one.kind.mode !== null && other.kind.mode !== null && !isOnCall(first, second)) return false
  const repeats = one.isHeadline !== other.isHeadline && other.trigger.sentence.index < LEAD
  if (one.status !== other.status && !((isAlike(one) || repeats) && isVouched(one, other))) return false
  if (one.site?.country && other.site?.country && one.site.country !== other.site.country) return false
  if (!agrees(first.doing, second.doing) || !agrees(first.done, second.done)) return false
  if (!isSameTime(one.occurred, other.occurred) || !agrees(hostsOf(one), hostsOf(other))) return false
  const alike = isAlike(one) && isAlike(other)
  const sameRule = one.trigger.rule === other.trigger.rule
  if (one.trigger.sentence.index === other.trigger.sentence.index)
    return alike || sameRule || isEffect(one, other) || (isSpoken(one) && isSpoken(other) && overlapsInText(one, other))
  if (isSpoken(one)) return sameRule && sharesWords(one, other)
  return (alike || sameRule || (!isSpoken(other) && (repeats || sharesWords(one, other)))) && agreesFully(first, second)
}

/** "spoke by phone … the leaders exchanged views": the same ones, and only their number made another mode of it. */
const isOnCall = ({ draft: one, doing }: Telling, { draft: other, doing: others }: Telling): boolean =>
  [one, other].some(({ kind }) => kind.mode === 'phone') &&
  [one, other].some(({ kind, trigger }) => kind.mode === 'multilateral' && trigger.entry.kind.mode === null) &&
  doing.size === others.size &&
  [...doing].every((key) => others.has(key))

/** The states at which a visit is told to be. */
const hostsOf = ({ parts }: Draft): ReadonlySet<string> => new Set(parts.flatMap((part) => (part.role === 'host' ? (homeOf(part.reference) ?? []) : [])))

/** What is told of two days that have none in common happened twice. */
const isSameTime = (one: Draft['occurred'], other: Draft['occurred']): boolean =>
  one.earliest === null ||
  other.earliest === null ||
  one.latest === null ||
  other.latest === null ||
  (one.earliest <= other.latest && other.earliest <= one.latest)

const isAlike = ({ trigger }: Draft) => trigger.entry.meets === true || frameOf(trigger).alike === true
/** What a stranger to a meeting says of it is told again where the text itself tells it. */
const isVouched = (one: Draft, other: Draft) =>
  [one, other].every(({ status, assertedBy }) => status === 'occurred' || (status === 'alleged' && assertedBy !== null))
/** "were killed in drone strikes", "an attack that killed four": a deed and what it brings about are one happening. */
const isEffect = (one: Draft, other: Draft): boolean => {
  const [deed, effect] = one.trigger.verb === null ? [one, other] : [other, one]
  const nearness = Math.abs(deed.trigger.head - effect.trigger.head)
  return (
    deed.trigger.verb === null && deed.trigger.entry.hostile === true && nearness <= NEAR && effect.trigger.verb !== null && effects.has(effect.trigger.lemma)
  )
}
const effects = new Set(EFFECTS)
const NEAR = 12

const isSpoken = ({ trigger }: Draft) => trigger.entry.speech === true
const overlapsInText = (one: Draft, other: Draft) => one.evidence.start < other.evidence.end && other.evidence.start < one.evidence.end

/** An act is told again where the words about it come back. */
function sharesWords({ words: one }: Draft, { words: other }: Draft): boolean {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one]
  return short.size > 1 && [...short].filter((word) => long.has(word)).length >= SHARED * short.size
}
const SHARED = 0.6

/** Everybody whom the shorter telling names takes part in the longer one as well. */
function agreesFully(one: Telling, other: Telling): boolean {
  const [short, long] = one.draft.parts.length <= other.draft.parts.length ? [one, other] : [other, one]
  const keys = short.draft.parts.map(keysOf)
  const alike = isAlike(one.draft) && isAlike(other.draft)
  const isOther = ({ reference: { actor, country } }: Part) =>
    actor?.kind === 'person' &&
    !long.draft.parts.some((part) => keyOf(part) === actor.id) &&
    long.draft.parts.some(
      ({ reference }) => reference.actor?.kind === 'person' && reference.actor.country !== null && reference.actor.country === (actor.country ?? country),
    )
  const isIn = (key: string, role: Part['role']) =>
    ((alike || role !== 'recipient') && long.doing.has(key)) || ((alike || role === 'recipient') && long.done.has(key))
  return (
    keys.some((known) => known.length > 0) &&
    !short.draft.parts.some(isOther) &&
    short.draft.parts.every((part, place) => keys[place]?.length === 0 || keys[place]?.some((key) => isIn(key, part.role)))
  )
}

/** Who is named counts most, that it was a call, then how sure the telling is, where it stands, and how much it says. */
const fullness = ({ parts, confidence, evidence, trigger }: Draft) =>
  Number(trigger.entry.kind.mode === 'phone') / 2 +
  parts.filter((part) => keyOf(part) !== null).length +
  parts.length / 4 +
  confidence -
  Math.min(4, trigger.sentence.index) / 100 +
  (evidence.end - evidence.start) / 10_000

/** Joins the passages that tell the same happening; what the text says counts before its headline; linear in their number, as each is held against the last few happenings of its type. */
export function merge(drafts: readonly Draft[]): Happening[] {
  const happenings: { told: Telling[] }[] = []
  const byType = new Map<string, { told: Telling[] }[]>()
  for (const telling of drafts.map(tellingOf)) {
    const { type } = telling.draft.kind
    const near = byType.get(type) ?? []
    const same = near
      .slice(0, HELD)
      .concat(near.slice(-HELD))
      .find(({ told }) => told.some((one) => restates(one, telling)) && told.every(({ draft }) => isSameTime(draft.occurred, telling.draft.occurred)))
    if (same) {
      if (same.told.length < MOST_TOLD) same.told.push(telling)
    } else {
      const happening = { told: [telling] }
      happenings.push(happening)
      near.push(happening)
      byType.set(type, near)
    }
  }
  return happenings.map(({ told }) => ({
    told: told
      .map(({ draft }) => draft)
      .sort(
        (a, b) => Number(a.isHeadline) - Number(b.isHeadline) || Number(a.status === 'alleged') - Number(b.status === 'alleged') || fullness(b) - fullness(a),
      ),
  }))
}
/** Sentences from a headline to the end of what it may repeat. */
const LEAD = 4
const HELD = 8
/** Further tellings of one happening add nothing that a reader would look up. */
const MOST_TOLD = 24
