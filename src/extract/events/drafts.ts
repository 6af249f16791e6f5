import type { TypeAndMode } from '../../records/vocabulary.ts'
import type { Reference } from '../actors.ts'
import type { Token } from '../document/tokens.ts'
import type { Span } from '../readout.ts'
import { castOf } from './casts.ts'
import { type Cast, frameOf, type Part } from './participants.ts'
import { type Site, siteOf } from './places.ts'
import { type Scene, spanBetween } from './scene.ts'
import { settle } from './settings.ts'
import { clauseEnd, complementEnd } from './slots.ts'
import { readStanding, type Standing } from './status.ts'
import type { Trigger } from './triggers.ts'

/** An event as one passage tells it. */
export type Draft = Standing & {
  readonly trigger: Trigger
  readonly kind: TypeAndMode
  readonly parts: readonly Part[]
  readonly site: Site | null
  readonly evidence: Span
  readonly confidence: number
  /** Lemmas of the evidence that carry meaning. */
  readonly words: ReadonlySet<string>
  /** Token after the last of the evidence. */
  readonly until: number
}

const LEAST = 0.6
const BOTH = /^(the |both |these |those )?(two|both|three|neighbou?ring)\b/i
const ALL = /^(leaders|presidents|ministers|foreign ministers|parties|sides|countries|nations|governments|officials|diplomats|interlocutors|heads of state)$/

/** Reads one trigger with everything about it; null where it tells no event. `sides` are those of the consultation last told. */
export function draft(scene: Scene, trigger: Trigger, sides: readonly Part[], dateline: Site | null): Draft | null {
  const { page } = scene
  const { entry, verb, sentence, last, head } = trigger
  const cast = withSides(castOf(page, trigger, scene.statementAt(page.tokens[head]?.start ?? 0)?.speaker ?? null), sides, page.tokens)
  if (!isComplete(trigger, cast, page.tokens[cast.parts.at(-1)?.reference.last ?? 0])) return null
  const standing = readStanding(scene, trigger, cast.agents)
  if (!standing || (entry.future && standing.status !== 'scheduled') || (entry.pair && standing.status === 'occurred' && cast.parts.length < 2)) return null
  const end = verb ? clauseEnd(page.tokens, last, sentence.last) : phraseEnd(page.tokens, last, sentence.last)
  const first = Math.min(
    trigger.first,
    ...cast.parts
      .filter(({ reference }) => reference.sentence === sentence.index && trigger.first - reference.first < 30)
      .map(({ reference }) => reference.first),
  )
  const site = siteOf(page, { first: sentence.first, last: entry.topical ? head : Math.max(end, last) }, head, dateline, frameOf(trigger).places === true)
  const { kind, parts } = settle(
    trigger,
    cast.parts,
    page.tokens.slice(Math.max(sentence.first, first), Math.min(sentence.last, Math.max(end, last) + 2)),
    site,
  )
  const confidence = confidenceOf(trigger, cast, standing, verb === null)
  if (confidence < LEAST) return null
  const until = Math.max(evidenceEnd(scene, trigger, end), last)
  const words = new Set(page.tokens.slice(last, until).flatMap(({ tag, lemma }) => (/^(NOUN|VERB|ADJ|PROPN)$/.test(tag) ? [lemma] : [])))
  return { trigger, kind, parts, site, evidence: spanBetween(page, first, until), confidence, words, until, ...standing }
}

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

/** "The two sides", "the leaders" and "they" are those who met before. */
function withSides(cast: Cast, sides: readonly Part[], tokens: readonly Token[]): Cast {
  if (sides.length < 2) return cast
  const isBoth = ({ actor, country, surface, first, last }: Reference): boolean => {
    if (actor !== null || country !== null) return false
    const head = tokens[last - 1]?.lower ?? ''
    const definite = /^(the|both|two)$/.test(tokens[first]?.lower ?? '') || /^(the|both|two)$/.test(tokens[first - 1]?.lower ?? '')
    return (
      BOTH.test(surface) || /^they$/i.test(surface) || (definite && ALL.test(head) && last - first <= 2 && !/^(of|from|in)$/.test(tokens[last]?.lower ?? ''))
    )
  }
  const parts = cast.parts.flatMap((part) => (isBoth(part.reference) ? sides.map(({ reference }) => ({ reference, role: part.role })) : [part]))
  return { ...cast, parts }
}

/** What the entry asks for stands there. */
function isComplete(trigger: Trigger, { agents, parts, adjacent }: Cast, after: Token | undefined): boolean {
  const { entry, verb } = trigger
  const others = parts.filter(({ reference }) => !agents.includes(reference))
  const needs = entry.needs ?? 'subject'
  if (entry.bare && after && (/^(DET|ADJ|NOUN|PROPN)$/.test(after.tag) || /^["“”‘']$/.test(after.text))) return false
  if (needs === 'nothing') return true
  if (!verb)
    return needs === 'subject' ? (frameOf(trigger).alike ? parts.length > 0 : agents.length > 0) : parts.length > 1 || (needs === 'target' && others.length > 0)
  if (needs === 'subject') return agents.length > 0 || verb.passive || verb.shape !== 'finite'
  if (needs === 'object') return frameOf(trigger).alike ? parts.length > 1 : others.length > 0 && (adjacent || verb.passive)
  return others.length > 0
}

/** How sure the reading is: a verb with both its arguments most, a noun without any least. */
function confidenceOf(trigger: Trigger, { agents, parts }: Cast, { doubt }: Standing, nominal: boolean): number {
  const others = parts.length > agents.length || (agents.length > 0 && frameOf(trigger).roles.object === undefined)
  const sum = (nominal ? 0.5 : 0.6) + (agents.length > 0 ? 0.12 : 0) + (others ? 0.13 : 0) + (trigger.sentence.index < 2 ? 0.1 : 0) - doubt
  return Math.round(Math.max(0, Math.min(0.95, sum)) * 100) / 100
}
