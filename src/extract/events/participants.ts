import { FRAMES, type Slot } from '../../lexicon/triggers.ts'
import type { Role } from '../../records/vocabulary.ts'
import type { Reference } from '../actors.ts'
import { governed, mainSubjects, subjectsOf } from './agents.ts'
import { coordinated } from './coordination.ts'
import type { Scene } from './scene.ts'
import { type Filled, fillSlots } from './slots.ts'
import type { Trigger } from './triggers.ts'

/** A mention with its part in an event. */
export type Part = { readonly reference: Reference; readonly role: Role }
/** Who takes part: doers first; `adjacent` where the object stands right beside the verb. */
export type Cast = { readonly agents: readonly Reference[]; readonly parts: readonly Part[]; readonly adjacent: boolean }

const isSomebody = ({ kind, naming, media }: Reference) => kind !== 'place' && naming !== 'city' && !media

/** Finds who takes part in what a trigger tells, by the frame of its entry. */
export function castOf(scene: Scene, trigger: Trigger): Cast {
  return trigger.verb ? castOfVerb(scene, trigger) : castOfNoun(scene, trigger)
}

function castOfVerb({ page }: Scene, trigger: Trigger): Cast {
  const { verb, entry, last, sentence } = trigger
  const before = subjectsOf(page, trigger).filter(isSomebody)
  const filled = fillSlots(page, last, sentence, openingSlot(trigger, page.tokens))
  if (!verb?.passive) return assemble(trigger, before, filled)
  const doers = filled.filter(({ slot, reference }) => slot === 'by' && isSomebody(reference)).map(({ reference }) => reference)
  const done = before.map((reference): Filled => ({ slot: 'object', reference, adjacent: true }))
  const rest = filled.filter(({ slot }) => slot !== 'by' && slot !== 'object')
  return entry.frame === 'mutual' && doers.length === 0 ? assemble(trigger, before, rest) : assemble(trigger, doers, [...done, ...rest])
}

/** The slot that a phrase's own last word opens: "call on" asks for its object. */
const openingSlot = ({ last, head }: Trigger, tokens: Scene['page']['tokens']): Slot | 'by' =>
  last - 1 > head && tokens[last - 1]?.lower === 'between' ? 'between' : 'object'

function castOfNoun({ page }: Scene, trigger: Trigger): Cast {
  const { head, last, sentence, entry } = trigger
  const owner = ownerOf(page, head, sentence.first)
  const word = page.tokens[last - 1]?.lower ?? ''
  const opening: Slot | 'by' =
    word === 'by'
      ? 'by'
      : word === 'of' || word === 'from' || word === 'with' || word === 'between' || word === 'on' || word === 'against' || word === 'in'
        ? word
        : 'object'
  const filled = fillSlots(page, last, sentence, opening).filter(({ slot, adjacent }) => slot !== 'object' || (last > head + 1 && adjacent))
  const doers = filled.filter(({ slot, reference }) => slot === 'by' && isSomebody(reference)).map(({ reference }) => reference)
  const roles: Partial<Record<Slot, Role>> = FRAMES[entry.frame]
  const mutual = roles.with === roles.subject && roles.between === roles.subject
  const source = filled
    .filter(({ slot, reference }) => slot === (entry.frame === 'visit' ? 'of' : 'from') && isSomebody(reference))
    .map(({ reference }) => reference)
  let agents = doers.length > 0 ? doers : owner ? [owner] : entry.speech || entry.frame === 'visit' ? source : []
  const sides = filled.filter(({ slot, reference }) => roles[slot as Slot] === 'actor' && isSomebody(reference)).length
  if (mutual && agents.length === 0 && sides < 2) {
    const shared = governed(page, head, sentence)
    agents = (shared.length > 0 ? shared : mainSubjects(page, last, sentence)).filter(isSomebody)
  }
  return assemble(
    trigger,
    agents,
    filled.filter(({ reference }) => !agents.includes(reference)),
  )
}

/** "Iran's visit", "the Israeli attack", "US-Iran talks". */
function ownerOf(page: Scene['page'], head: number, first: number): Reference | null {
  for (let at = head - 1; at >= first && head - at <= 5; at -= 1) {
    const token = page.tokens[at]
    const reference = page.referenceAt(at)
    if (reference) return isSomebody(reference) ? reference : null
    if (!token || !(token.tag === 'ADJ' || token.tag === 'NUM' || token.tag === 'NOUN' || token.lower === "'s" || token.text === "'" || token.text === '-'))
      return null
  }
  return null
}

function assemble({ entry, verb }: Trigger, agents: readonly Reference[], filled: readonly Filled[]): Cast {
  const roles: Partial<Record<Slot, Role>> = FRAMES[entry.frame]
  const own = roles.subject ?? 'actor'
  const parts: Part[] = agents.map((reference) => ({ reference, role: own }))
  const wanted = filled.filter(({ slot, reference }) => slot in roles && (isSomebody(reference) || takesPlace(entry.frame, slot)))
  if (own === (roles.with ?? null) && roles.object === own) {
    for (const { slot, reference } of wanted) if (slot !== 'of' || !verb) parts.push({ reference, role: roles[slot as Slot] ?? own })
  } else {
    const target = wanted.find(({ slot }) => slot === 'object') ?? wanted[0]
    const together = target
      ? wanted.filter(
          ({ slot, reference }) => slot === target.slot && (reference === target.reference || entry.frame === 'visit' || isJoined(target, reference, filled)),
        )
      : []
    for (const { slot, reference } of together) parts.push({ reference, role: roles[slot as Slot] ?? 'recipient' })
    if (entry.frame === 'mediate') for (const { slot, reference } of wanted) if (slot !== target?.slot) parts.push({ reference, role: 'actor' })
  }
  return { agents, parts: unique(parts), adjacent: filled.some(({ slot, adjacent, reference }) => slot === 'object' && adjacent && isSomebody(reference)) }
}

const takesPlace = (frame: Trigger['entry']['frame'], slot: Filled['slot']) => frame === 'visit' && slot !== 'by' && slot !== 'other'
const isJoined = (target: Filled, reference: Reference, filled: readonly Filled[]) =>
  filled.filter(({ slot }) => slot === target.slot).findIndex((one) => one.reference === reference) -
    filled.filter(({ slot }) => slot === target.slot).findIndex((one) => one.reference === target.reference) <=
    3 &&
  reference.sentence === target.reference.sentence &&
  reference.adjective === target.reference.adjective

/** Everybody once: the first role counts; a country's adjective gives way to the country's own people. */
function unique(parts: readonly Part[]): Part[] {
  const seen = new Set<string>()
  return parts.filter(({ reference }) => {
    const key = reference.actor?.id ?? `#${reference.index}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

export { coordinated }
