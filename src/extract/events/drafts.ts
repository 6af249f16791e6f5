import { NO_VISITORS } from '../../lexicon/nouns.ts'
import type { Rejection, Status, TypeAndMode } from '../../records/vocabulary.ts'
import { type Factors, factorsOf } from '../account.ts'
import type { Reference } from '../actors.ts'
import type { Token } from '../document/tokens.ts'
import type { EventReading, Span } from '../readout.ts'
import { castOf } from './casts.ts'
import { clauseEnd, complementEnd } from './clause-ends.ts'
import { isComplete } from './completeness.ts'
import { dateFact } from './dates.ts'
import { intentionOf } from './intentions.ts'
import { type Cast, frameOf, isSomebody, type Part } from './participants.ts'
import { type Site, siteOf } from './places.ts'
import { type Scene, spanBetween } from './scene.ts'
import { settle } from './settings.ts'
import { type Sides, withSides } from './sides.ts'
import { readStanding, type Standing } from './status.ts'
import { isOfOthers } from './third-parties.ts'
import type { Trigger } from './triggers.ts'

/** An event as one passage tells it. */
export type Draft = Standing & {
  readonly trigger: Trigger
  readonly kind: TypeAndMode
  readonly parts: readonly Part[]
  readonly site: Site | null
  readonly evidence: Span
  readonly factors: Factors
  readonly confidence: number
  /** Lemmas of the evidence that carry meaning. */
  readonly words: ReadonlySet<string>
  readonly occurred: EventReading['occurred']
  /** Token after the last of the evidence. */
  readonly until: number
  /** The headline tells it, which the text repeats. */
  readonly isHeadline: boolean
}

const LEAST = 0.6

/** Reads one trigger with everything about it, or says why it tells no event. `sides` are those told before. */
export function draft(scene: Scene, trigger: Trigger, sides: Sides, dateline: Site | null): Draft | Rejection {
  const { page } = scene
  const { entry, verb, sentence, last, head } = trigger
  const speaker = scene.statementAt(page.tokens[head]?.start ?? 0)?.speaker ?? null
  const cast = withSides(saidBy(scene, trigger, castOf(page, trigger, speaker)), sides, page.tokens)
  if (!isComplete(page, trigger, cast)) return 'incomplete'
  if (frameOf(trigger).places && cast.agents.length > 0 && cast.agents.every(travelsOnly)) return 'incomplete'
  const standing = readStanding(scene, trigger, cast)
  if (!standing || (entry.future && standing.status !== 'scheduled')) return 'unreal'
  if (entry.pair && standing.status === 'occurred' && cast.parts.length < 2) return 'incomplete'
  const end = verb ? clauseEnd(page.tokens, last, sentence.last) : phraseEnd(page.tokens, last, sentence.last)
  const own = entry.asks && opensComplement(page.tokens, last) ? last : Math.max(end, last)
  const first = Math.min(
    trigger.first,
    ...cast.parts
      .filter(({ reference }) => reference.sentence === sentence.index && trigger.first - reference.first < 30)
      .map(({ reference }) => reference.first),
  )
  const site = siteOf(page, { first: sentence.first, last: entry.topical ? head : verb ? own : firstParticiple(page.tokens, last, end) }, head, dateline, {
    places: frameOf(trigger).places === true,
    meets: entry.meets === true,
  })
  const settled = settle(trigger, cast.parts, page.tokens.slice(Math.max(sentence.first, first), Math.min(sentence.last, Math.max(end, last) + 2)), site)
  const isAnnounced = standing.status === 'scheduled' && standing.assertedBy !== null && cast.agents.length > 0
  if (isAnnounced && entry.hostile && isOfOthers(cast.agents, speaker)) return 'unreal'
  const kind = intentionOf(trigger, settled.kind, isAnnounced)
  const { parts } = settled
  const factors = sureness(trigger, cast, standing)
  const confidence = confidenceOf(factors)
  if (confidence < LEAST) return 'unsure'
  const until = Math.max(evidenceEnd(scene, trigger, end), last)
  const words = new Set(page.tokens.slice(last, until).flatMap(({ tag, lemma }) => (/^(NOUN|VERB|ADJ|PROPN)$/.test(tag) ? [lemma] : [])))
  const evidence = spanBetween(page, first, until)
  const occurred = dateOf(scene, trigger, evidence, standing.status, own)
  const isHeadline = evidence.start < (scene.headline?.end ?? 0)
  return { trigger, kind, parts, site, evidence, factors, confidence, words, occurred, until, isHeadline, ...standing }
}

/** What is done by saying it is done by whoever says it: the speaker of the statement whose cue the trigger is. */
function saidBy({ statementsOf }: Scene, { entry, verb, head, sentence }: Trigger, cast: Cast): Cast {
  const said = entry.speech && verb && !verb.passive ? statementsOf(sentence.index).find(({ cue }) => cue && cue.first <= head && head < cue.last) : undefined
  const speaker = said?.speaker ?? null
  const [agent, ...others] = cast.agents
  if (!speaker?.actor || !agent || others.length > 0 || agent.actor?.id === speaker.actor.id || !isSomebody(speaker)) return cast
  const parts = cast.parts.map((part): Part => (part.reference === agent ? { ...part, reference: speaker } : part))
  return { ...cast, agents: [speaker], parts }
}

/** The day of an event that its own clause tells, which ends at the token `own`, where what is asked, promised or agreed on begins. */
function dateOf(
  { document, page, datesOf, today }: Scene,
  { sentence, head, entry, last }: Trigger,
  evidence: Span,
  status: Status,
  own: number,
): EventReading['occurred'] {
  const ahead = status === 'scheduled' || status === 'proposed'
  const until = page.tokens[entry.meets ? own : datedParticiple(page.tokens, last, own)]?.start ?? Number.POSITIVE_INFINITY
  const passage = { from: sentence.start, at: page.tokens[head]?.start ?? 0, until, latest: ahead ? null : today }
  return dateFact(datesOf(sentence, ahead), evidence, passage, document.text)
}

/** "agreed to meet", "urged that": what follows is not told of the asking itself. */
const opensComplement = (tokens: readonly Token[], last: number): boolean =>
  tokens[last - 1]?.lower === 'that' ||
  (tokens[last - 1]?.lower === 'to' && !/^(DET|PROPN|NUM|ADJ)$/.test(tokens[last]?.tag ?? '')) ||
  (tokens[last]?.lower === 'to' && tokens[last + 1]?.tag === 'VERB')

/** "the vessels seized by": a participle behind a noun opens a clause about something else. */
function firstParticiple(tokens: readonly Token[], from: number, last: number): number {
  let at = from
  while (at < last && !(tokens[at]?.tag === 'VERB' && /(ed|en)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'by')) at += 1
  return at
}

/** "a deal signed in 2015": a participle behind a noun has a date of its own. */
function datedParticiple(tokens: readonly Token[], from: number, last: number): number {
  let at = from
  while (
    at < last &&
    !(
      tokens[at]?.tag === 'VERB' &&
      /(ed|en)$/.test(tokens[at]?.lower ?? '') &&
      /^(NOUN|NUM)$/.test(tokens[at - 1]?.tag ?? '') &&
      DATING.test(tokens[at + 1]?.lower ?? '')
    )
  )
    at += 1
  return at
}
const DATING = /^(in|on|last|during|since|earlier|at|by|after|this)$/

const noVisitors = new Set(NO_VISITORS)
const travelsOnly = ({ kind, surface }: Reference): boolean =>
  (kind === 'group' || kind === 'organization') && noVisitors.has(surface.split(' ').at(-1)?.toLowerCase() ?? '')

/** A noun's clause ends at the first comma. */
function phraseEnd(tokens: readonly Token[], from: number, last: number): number {
  const end = clauseEnd(tokens, from, last)
  const comma = tokens.slice(from, end).findIndex(({ text }) => text === ',')
  return comma < 0 ? end : from + comma
}

/** The evidence goes on over infinitives and clauses with "that", to the end of what the trigger governs. */
function evidenceEnd({ page }: Scene, { sentence, last }: Trigger, end: number): number {
  const { tokens } = page
  let at = /^(to|that)$/.test(tokens[last - 1]?.lower ?? '') ? complementEnd(tokens, last, sentence.last) : end
  while (at < sentence.last && /^(to|that|if|for)$/.test(tokens[at]?.lower ?? '')) at = complementEnd(tokens, at + 1, sentence.last)
  while (at > sentence.first && /^[,;:.!?]$/.test(tokens[at - 1]?.text ?? '')) at -= 1
  return at
}

/** How sure the reading is: a verb with both its arguments most, a noun without any least. */
function sureness(trigger: Trigger, { agents, parts }: Cast, { doubt }: Standing): Factors {
  const others = parts.length > agents.length || (agents.length > 0 && frameOf(trigger).roles.object === undefined)
  return factorsOf({
    trigger: trigger.verb ? 0.6 : 0.5,
    agent: agents.length > 0 ? 0.12 : null,
    other: others ? 0.13 : null,
    lead: trigger.sentence.index < 2 ? 0.1 : null,
    standing: -doubt,
  })
}

/** The sum of factors, never quite certain. */
export function confidenceOf(factors: Factors): number {
  const sum = factors.reduce((all, { value }) => all + value, 0)
  return Math.round(100 * Math.max(0, Math.min(MOST, sum))) / 100
}
const MOST = 0.95
