import type { Slot } from '../../lexicon/triggers.ts'
import type { Role } from '../../records/vocabulary.ts'
import { unitOwner } from '../actors/owners.ts'
import type { Reference } from '../actors.ts'
import { type Token, tokenBefore } from '../document/tokens.ts'
import { countryActor } from '../mentions/gazetteer.ts'
import type { Page } from '../page.ts'
import { lightSubjects, mainSubjects, subjectsOf } from './agents.ts'
import { governed } from './governing.ts'
import { nameHolders, nameOwners } from './holders.ts'
import { doersOf, judgedDeed, suffered } from './judged.ts'
import { assignRoles, type Cast, frameOf, isKnown, isSomebody, isTitleOf, type Part } from './participants.ts'
import { type Filled, fillSlots, isHelper, slotAfter } from './slots.ts'
import { withTarget } from './targets.ts'
import type { Trigger } from './triggers.ts'
import { isEachOther } from './word-classes.ts'

/** Finds who takes part in what a trigger tells; `speaker` is the one in whose words it stands. */
export function castOf(page: Page, trigger: Trigger, speaker: Reference | null): Cast {
  const cast = nameOwners(nameHolders(page, inPerson(trigger.verb ? castOfVerb(page, trigger) : castOfNoun(page, trigger), speaker)))
  if (trigger.entry.meets) return { ...cast, parts: cast.parts.map((part) => ({ ...part, role: roleBeside(page.tokens, part.reference) ?? part.role })) }
  if (!frameOf(trigger).voiced) return cast
  const voices = speaker ? [speaker] : governed(page, cast.agents[0]?.first ?? trigger.first, trigger.sentence)
  return { ...cast, agents: voices, parts: [...voices.map((reference): Part => ({ reference, role: 'actor' })), ...cast.parts] }
}

/** "talks brokered by Example", "Example-mediated talks", "a dinner hosted by Example": what somebody does for the others who meet. */
function roleBeside(tokens: readonly Token[], { first, last }: Reference): Role | null {
  const by = tokens[first - 1]?.tag === 'DET' ? first - 2 : first - 1
  const done = (tokens[by]?.lower === 'by' ? tokens[by - 1] : tokens[last]?.text === '-' ? tokens[last + 1] : undefined)?.lower ?? ''
  if (/^(brokered|mediated|facilitated|moderated)$/.test(done)) return 'mediator'
  return /^(hosted|convened)$/.test(done) ? 'host' : null
}

/** "I" is who speaks. */
function inPerson(cast: Cast, speaker: Reference | null): Cast {
  if (speaker?.actor?.kind !== 'person') return cast
  const settled = (reference: Reference): Reference =>
    reference.surface === 'I' && reference.actor === null
      ? { ...reference, actor: speaker.actor, country: speaker.country, resolvedBy: 'pronoun', antecedent: speaker }
      : reference
  return { ...cast, agents: cast.agents.map(settled), parts: cast.parts.map((part) => ({ ...part, reference: settled(part.reference) })) }
}

const at = (filled: readonly Filled[], wanted: Slot | undefined): Reference[] =>
  filled.filter(({ slot, reference }) => slot === wanted && isSomebody(reference) && !isTitleOf(reference, filled)).map(({ reference }) => reference)

function castOfVerb(page: Page, trigger: Trigger): Cast {
  const { verb, entry, last, from, sentence } = trigger
  const before = subjectsOf(page, trigger).filter(isSomebody)
  const between = page.tokens[last - 1]?.lower === 'between'
  const all = isEachOther(page.tokens, last)
    ? []
    : fillSlots(page, between ? last : from, sentence, between ? 'between' : 'object', last, entry.inside).map(ofAuthor)
  const apart = all.filter(({ reference }) => !isOwnerInside(page.tokens, trigger, reference) && (entry.meets || !isHelper(page.tokens, reference)))
  const filled = entry.topical ? apart.filter(({ slot, adjacent }) => slot === 'with' || (slot === 'object' && adjacent)) : apart
  const isTarget = ({ reference }: Filled) => !entry.apart || !isApart(page, trigger, reference)
  const deed = judgedDeed(page.tokens, trigger)
  if (deed !== null && !verb?.passive) return assignRoles(trigger, before, doersOf(deed, filled))
  if (!verb?.passive) return assignRoles(trigger, before, withTarget(page, trigger, before, filled).filter(isTarget))
  const named = at(filled, 'by')
  const doers = named.length > 0 || !entry.local ? named : authorities(filled)
  const leaves = page.tokens[last - 1]?.lower === 'leave'
  const rest = filled.filter(
    ({ slot, reference }) => !(leaves && reference.first >= last) && slot !== 'by' && slot !== 'object' && (slot !== 'in' || frameOf(trigger).places === true),
  )
  const { alike, roles } = frameOf(trigger)
  if ((alike || roles.object === undefined) && doers.length === 0) return assignRoles(trigger, before.filter(isKnown), rest)
  return assignRoles(trigger, doers, [
    ...(trigger.inverted
      ? []
      : before.filter((one) => !suffered(page.tokens, trigger, one) && !(entry.kind.type === 'REJECT' && one.kind === 'pronoun' && one.gender === 'neuter'))
    ).map((reference): Filled => ({ slot: 'object', reference, adjacent: true })),
    ...rest,
  ])
}

/** "denied that Example had attacked", "denied abducting children": who takes part in what is denied, not in the denial. */
function isApart({ tokens }: Page, { last }: Trigger, { first, last: end }: Reference): boolean {
  const after = tokens[end]
  if (after && (after.tag === 'AUX' || (after.tag === 'VERB' && !/(ing|s)$/.test(after.lower) && tokens[end + 1]?.lower !== 'by')) && !isOblique(tokens, first))
    return true
  const opening = tokens[last]
  return last < first && /^(VERB|NOUN)$/.test(opening?.tag ?? '') && /ing$/.test(opening?.lower ?? '')
}
const isOblique = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1]
  return (before?.tag === 'DET' ? tokens[first - 2] : before)?.tag === 'ADP'
}

/** "reiterated Example's support for Sample": whose support it is, and not for whom. */
const isOwnerInside = (tokens: readonly Token[], { last }: Trigger, { first, last: end }: Reference): boolean =>
  first < last && /^['’]s?$/.test(tokens[end]?.text ?? '') && tokens.slice(end, last).some(({ lower }) => OWN_ATTITUDE.test(lower))
const OWN_ATTITUDE =
  /^(support|solidarity|commitment|readiness|willingness|gratitude|thanks|condolences?|sympathy|appreciation|concerns?|congratulations|greetings)$/

/** "was arrested in Example": where nobody else is named, the state there does it. */
const authorities = (filled: readonly Filled[]): Reference[] =>
  filled
    .filter(({ slot, reference }) => /^(in|from)$/.test(slot) && reference.country !== null && !reference.adjective && reference.naming !== null)
    .map(({ reference }) => reference)
    .slice(0, 1)

function castOfNoun(page: Page, trigger: Trigger): Cast {
  const { head, from, last, sentence, entry } = trigger
  const { alike, shares, doer, roles } = frameOf(trigger)
  const opening = slotAfter(page.tokens[from - 1]?.lower ?? '')
  const deed = judgedDeed(page.tokens, trigger)
  const all = fillSlots(page, from, sentence, opening ?? 'other', last).filter(
    ({ reference }) => reference.first > head && !isBeyondComma(page.tokens, from, reference),
  )
  const filled = (deed === null ? all : doersOf(deed, all)).map((one) =>
    one.slot === 'by' && isOfParticiple(page, one.reference) ? { ...one, slot: 'of' as const } : one,
  )
  const owner = ownerOf(page, head, sentence.first)
  const own = [...at(filled, 'by'), ...(owner ? [owner] : [])]
  const late = entry.speech || doer === 'of' ? at(filled, doer) : []
  const light = own.length > 0 || late.some(isKnown) || alike ? [] : lightSubjects(page, head, sentence).filter(isSomebody)
  let agents = own.length > 0 ? own.slice(0, alike ? MOST : 1) : light.length > 0 ? light : late
  const sides = filled.filter(({ slot, reference }) => roles[slot] === roles.subject && isSomebody(reference)).length
  if (alike && shares && agents.length + sides < 2) {
    const shared = governed(page, head, sentence)
    agents = [...agents, ...(shared.length > 0 ? shared : mainSubjects(page, last, sentence)).filter(isSomebody)]
  }
  const by = new Set(agents)
  return assignRoles(
    trigger,
    agents,
    filled.filter(({ slot, reference }) => !by.has(reference) && slot !== 'by'),
  )
}
const MOST = 6
const FAR = 5

/** "a summit, the council condemns the arrest of": what a preposition leads that stands further behind a comma is of another clause. */
function isBeyondComma(tokens: readonly Token[], from: number, { first }: Reference): boolean {
  let preposition = first - 1
  while (preposition > from && tokens[preposition]?.tag !== 'ADP' && tokens[preposition]?.text !== ',') preposition -= 1
  if (tokens[preposition]?.tag !== 'ADP' || tokens[preposition - 1]?.text === ',') return false
  return tokens
    .slice(from, preposition)
    .some(({ text, index }) => text === ',' && (tokens[index + 1]?.tag === 'DET' || !/^(with|between)$/.test(tokens[preposition]?.lower ?? '')))
}

/** "a rejection of remarks made by Example": whose remarks they are, not whose rejection. */
const isOfParticiple = ({ tokens }: Page, { first }: Reference): boolean => {
  const by = tokens[first - 1]?.lower === 'by' ? first - 1 : first - 2
  return tokens[by]?.lower === 'by' && tokens[by - 1]?.tag === 'VERB'
}

/** "vetoed a United Nations resolution": what is done to a paper is done to whoever wrote it. */
const ofAuthor = (filled: Filled): Filled => {
  const { slot, reference } = filled
  const author = slot === 'object' && reference.kind === 'description' && !isSomebody(reference) ? ownerOfDocument(reference) : null
  return author ? { ...filled, reference: { ...author, kind: 'organization' } } : filled
}

/** "killed in a Central African Republic ambush": where it was. */
const isSite = ({ tokens }: Page, { first, last, kind, naming }: Reference): boolean =>
  kind === 'country' && naming !== 'demonym' && /^(in|near)$/.test(tokenBefore(tokens, first)?.lower ?? '') && !/^['’]s?$/.test(tokens[last]?.text ?? '')

/** Whose it is: "Iran's visit", "the Israeli attack", "US-Iran talks"; a document's owner where the noun is part of its name. */
function ownerOf(page: Page, head: number, first: number): Reference | null {
  for (let back = head; back >= first && head - back <= FAR; back -= 1) {
    const token = page.tokens[back]
    const reference = page.referenceAt(back)
    if (reference && back === head) return ownerOfDocument(reference)
    if (reference) return isSomebody(reference) && !isSite(page, reference) ? reference : null
    if (back < head && (!token || !(/^(ADJ|NUM|NOUN)$/.test(token.tag) || /^('s|'|-)$/.test(token.lower)))) return null
  }
  return null
}

/** "Turkey's declaration": the country whose document the mention describes. */
export function ownerOfDocument(reference: Reference): Reference | null {
  const { ownerId, country } = reference
  const unit = unitOwner(reference)
  if (unit) return { ...reference, actor: unit }
  if (ownerId === null || country === null) return null
  return { ...reference, actor: { ...countryActor(country), id: ownerId } }
}
