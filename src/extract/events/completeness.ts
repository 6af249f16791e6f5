import { GUEST_VERBS } from '../../lexicon/control-verbs.ts'
import { WEAPONS } from '../../lexicon/nouns.ts'
import type { Reference } from '../actors.ts'
import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import { type Cast, frameOf, isKnown, type Part } from './participants.ts'
import type { Trigger } from './triggers.ts'
import { isEachOther } from './word-classes.ts'

/** "was called a liar": what stands there is not whom a verb is about, but what it says of him. */
const isComplement = ({ tag, text }: Token): boolean => /^(DET|ADJ|NOUN|PROPN)$/.test(tag) || text === 'what' || /^["“”‘']$/.test(text)

/** "released a statement", "handed over to the guest a letter", "a transcript released by": the head of the object, where it is a thing that the verb is not about. */
function isExcepted({ tokens, referenceAt }: Page, { entry, verb, last }: Trigger): boolean {
  if (!entry.except || !verb) return false
  const to = tokens[last]?.lower === 'to' ? (referenceAt(last + 1) ?? referenceAt(last + 2)) : undefined
  let at = to?.last ?? last
  while (/^(DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/.test(tokens[at]?.tag ?? '') && at - last < LONGEST_OBJECT) at += 1
  return [tokens[at - 1], tokens[verb.start - 1]].some((token) => token?.tag === 'NOUN' && entry.except?.includes(token.lemma))
}
const LONGEST_OBJECT = 8

const weapons = new Set(WEAPONS)
/** States, and teams that are called as they are. */
const STATES = /^(country|place)$/
const SIDES = /^(country|organization|group)$/

/** The last of the nouns that a name describes: "missiles" in "Example's ballistic missiles"; null where it describes none. */
function describedBy(tokens: readonly Token[], { last }: Reference): string | null {
  let at = last
  while (/^(NOUN|ADJ|PART)$/.test(tokens[at]?.tag ?? '')) at += 1
  return at > last ? (tokens[at - 1]?.lemma ?? null) : null
}

/** "Example hit Sample with tariffs": no weapons. */
const isWithout = (tokens: readonly Token[], { last }: Reference): boolean =>
  tokens[last]?.lower === 'with' && !tokens.slice(last, last + LONGEST_OBJECT).some(({ lemma }) => weapons.has(lemma))

/** A side or its weapons, "Example", "Example's missiles", does it to another with arms. */
const isArmed = (tokens: readonly Token[], agents: readonly Reference[], others: readonly Part[]): boolean => {
  const [agent] = agents
  const described = agent ? describedBy(tokens, agent) : null
  return (
    agent !== undefined &&
    SIDES.test(agent.kind) &&
    (described === null || weapons.has(described)) &&
    others.every(({ reference }) => (SIDES.test(reference.kind) || reference.kind === 'place') && !isWithout(tokens, reference))
  )
}

/** "invited Example to come forward with options": to do something, and not to come. */
function bidsOther(tokens: readonly Token[], { last, sentence }: Trigger): boolean {
  for (let at = last; at + 1 < sentence.last && at - last < LONGEST_OBJECT && !/^[,;:.]$/.test(tokens[at]?.text ?? ''); at += 1)
    if (tokens[at]?.lower === 'to' && tokens[at + 1]?.tag === 'VERB')
      return !guestVerbs.has(tokens[at + 1]?.lemma ?? '') || (tokens[at + 1]?.lemma === 'come' && /^(forward|up)$/.test(tokens[at + 2]?.lower ?? ''))
  return false
}
const guestVerbs = new Set(GUEST_VERBS)

/** "warned that forces were massing": of what is, and with nothing. */
function isAssessment(tokens: readonly Token[], { lemma, last, sentence }: Trigger): boolean {
  if (lemma !== 'warn') return false
  const that = tokens.slice(last - 1, Math.min(sentence.last, last + LONGEST_OBJECT)).find(({ lower }) => lower === 'that')
  if (!that) return false
  for (let at = that.index + 1; at < sentence.last && at - that.index < CLAUSE; at += 1) {
    if (/^(will|would|could|may|might|shall|must|'d|'ll)$/.test(tokens[at]?.lower ?? '')) return false
    if (tokens[at]?.tag === 'AUX') return true
  }
  return false
}
const CLAUSE = 16

/** What the entry asks for stands there. */
export function isComplete(page: Page, trigger: Trigger, { agents, parts, adjacent }: Cast): boolean {
  const { tokens } = page
  const { entry, verb, last, sentence } = trigger
  const [next, after] = [tokens[last], tokens[parts.at(-1)?.reference.last ?? 0]]
  const others = parts.filter(({ reference }) => !agents.includes(reference))
  const needs = entry.needs ?? 'subject'
  if (isExcepted(page, trigger)) return false
  if (entry.bare && !adjacent) return false
  if (isAssessment(tokens, trigger)) return false
  if (entry.frame === 'invite' && verb && bidsOther(tokens, trigger)) return false
  if (parts.length === 0 && (entry.peopled || (entry.hostile && verb?.passive === true))) return false
  if (entry.bodily && others.some(({ reference }) => STATES.test(reference.kind))) return false
  if (entry.armed && !isArmed(tokens, agents, others)) return false
  if (entry.bare && verb?.passive && next && isComplement(next)) return false
  if (entry.bids && !tokens.slice(last, sentence.last).some(({ lower }) => /^(to|for|that|not)$/.test(lower))) return false
  if (entry.bare && after && isComplement(after)) return false
  if (entry.speech && verb?.passive && agents.length === 0 && !parts.some(({ reference }) => isKnown(reference))) return false
  if (frameOf(trigger).voiced && !parts.some(({ role }) => role === 'recipient')) return false
  const isMutual = agents.length > 1 && isEachOther(tokens, last)
  if (needs === 'nothing' || isMutual) return true
  if (!verb)
    return needs === 'subject' ? (frameOf(trigger).alike ? parts.length > 0 : agents.length > 0) : parts.length > 1 || (needs === 'target' && others.length > 0)
  if (needs === 'subject')
    return (
      agents.length > 0 ||
      (verb.passive && (frameOf(trigger).alike !== true || entry.meets === true || parts.some(({ reference }) => isKnown(reference)))) ||
      verb.shape !== 'finite' ||
      (entry.hostile === true && adjacent && others.some(({ reference }) => isKnown(reference)))
    )
  if (needs === 'object') return frameOf(trigger).alike ? parts.length > 1 : others.length > 0 && (adjacent || verb.passive)
  return frameOf(trigger).alike ? parts.length > 1 && parts.slice(1).some(({ reference }) => isKnown(reference)) : others.length > 0
}
