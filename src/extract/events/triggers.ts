import { IRREGULAR_VERBS } from '../../lexicon/irregular-verbs.ts'
import type { TriggerEntry } from '../../lexicon/triggers.ts'
import type { Reference } from '../actors.ts'
import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import { type Match, matchNoun, matchVerb } from './phrases.ts'
import type { Scene } from './scene.ts'
import { isPassiveToo, readVerbGroup, type VerbGroup } from './verb-groups.ts'

/** Words that tell an event, with how they stand in their clause; tokens `[first, last)`. */
export type Trigger = {
  readonly rule: string
  readonly entry: TriggerEntry
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  /** Token from which its arguments stand: after the words that follow the head without a gap. */
  readonly from: number
  /** The verb or the head noun. */
  readonly head: number
  readonly lemma: string
  /** The noun of the phrase stands before its passive verb: "sanctions were imposed". */
  readonly inverted: boolean
  /** Null for a noun. */
  readonly verb: VerbGroup | null
}

/** Finds every trigger of a sentence in reading order; the longest phrase at a token counts, and no word is used twice. */
export function findTriggers({ page }: Scene, sentence: Sentence): Trigger[] {
  const { tokens } = page
  const used = new Set<number>()
  const fronted = frontedEnd(tokens, sentence)
  const triggers: Trigger[] = []
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = tokens[at]
    if (!token || used.has(at) || isName(page.referenceAt(at)?.kind)) continue
    const verbal = isVerbal(page, at, sentence) ? matchVerb(tokens, at, sentence.first, sentence.last) : null
    const found = verbal ?? (isNominal(tokens, at) ? matchNoun(tokens, at, sentence.last) : null)
    if (!found || found.matched.some((one) => used.has(one)) || describesNoun(tokens, found)) continue
    const { entry } = found.phrase
    const clause = verbal && at < fronted ? { ...sentence, last: Math.max(fronted, found.last) } : sentence
    const trigger = entry && toTrigger(tokens, at, found, entry, clause, verbal !== null)
    if (!trigger && entry) continue
    for (const one of found.matched) used.add(one)
    if (trigger) triggers.push(trigger)
  }
  return triggers
}

function toTrigger(
  tokens: readonly Token[],
  at: number,
  { phrase, last, matched, inverted }: Match,
  entry: TriggerEntry,
  sentence: Sentence,
  isVerb: boolean,
): Trigger | null {
  const { rule, forms, negated } = phrase
  const read = isVerb ? readVerbGroup(tokens, at, forms, sentence.first) : null
  const verb = read && forms.includes('participle') && isPassiveToo(tokens, read, sentence.first) ? { ...read, passive: true } : read
  if (inverted && !verb?.passive) return null
  if (negated && !verb?.negated) return null
  const group = verb && negated ? { ...verb, negated: false } : verb
  return {
    rule: `trigger/${rule}`,
    entry,
    sentence,
    first: group ? group.start : at,
    last,
    from: runEnd(at, matched),
    head: at,
    lemma: tokens[at]?.lemma ?? '',
    inverted,
    verb: group,
  }
}

const OPENING = /^(after|when|while|as|since|although|though|because|before|once|if|unless)$/
const MOST_BEFORE = 4

/** "Two days after Example left, …": the token where a clause at the head of a sentence ends; its start where there is none. */
function frontedEnd(tokens: readonly Token[], { first, last }: Sentence): number {
  let opening = first
  while (opening < first + MOST_BEFORE && !OPENING.test(tokens[opening]?.lower ?? '')) opening += 1
  if (opening === first + MOST_BEFORE || tokens.slice(first, opening).some(({ tag }) => /^(VERB|AUX|PROPN|PUNCT)$/.test(tag))) return first
  let verbs = 0
  let comma = 0
  for (let at = opening + 1; at < last; at += 1) {
    const token = tokens[at]
    if (token?.text === ',') comma = verbs > 0 ? at : 0
    if (/^(VERB|AUX)$/.test(token?.tag ?? '') && !/ing$/.test(token?.lower ?? '') && tokens[at - 1]?.lower !== 'to') {
      if (comma > 0 && !/^(who|which|whose|and|or)$/.test(tokens[comma + 1]?.lower ?? '')) return comma
      verbs += 1
    }
  }
  return first
}

function runEnd(head: number, matched: readonly number[]): number {
  let end = head + 1
  while (matched.includes(end)) end += 1
  return end
}

/** Past tenses that a tagger may take for nouns: "retook". */
const pasts = new Set(IRREGULAR_VERBS.flatMap((verb) => verb.split(' ')[1]?.split('/') ?? []))

const isName = (kind: string | undefined) => kind === 'person' || kind === 'name' || kind === 'title'

/** A word that the tagger takes for a verb, or that stands where only a verb can. */
function isVerbal({ tokens, referenceAt }: Page, at: number, { first }: Sentence): boolean {
  const token = tokens[at]
  const before = at > first ? tokens[at - 1] : undefined
  if (!token) return false
  const beside = at > first ? referenceAt(at - 1) : undefined
  const isHead = beside?.last === at && !beside.adjective && token.tag === 'VERB'
  const isOpen = before && (before.tag === 'DET' || before.lower === "'s" || (before.tag === 'ADJ' && !isHead) || before.text === '-')
  if (isOpen && !/^(this|that|all|each)$/.test(before.lower)) return false
  if (isAttributive(tokens, at, first) || isPlural(tokens, at, beside)) return false
  if (token.tag === 'VERB' || token.tag === 'AUX') return true
  if (!/^(NOUN|PROPN|ADJ|X)$/.test(token.tag) || before === undefined || before.tag === 'ADP') return false
  return (
    /(ed|ing)$/.test(token.lower) ||
    (beside?.last === at && pasts.has(token.lower)) ||
    (/s$/.test(token.lower) && !beside?.adjective && (beside !== undefined || before.tag !== 'NOUN'))
  )
}

/** "investigating abuses", "to resume attacks", "in exchange for promises": no verb in -s can stand right behind a verb or a preposition. */
const isPlural = (tokens: readonly Token[], at: number, beside: Reference | undefined): boolean =>
  beside === undefined &&
  tokens[at + 1]?.lower !== 'that' &&
  /[^s]s$/.test(tokens[at]?.lower ?? '') &&
  /^(VERB|NOUN)$/.test(tokens[at]?.tag ?? '') &&
  (/^(for|of|with|against|over|from|despite|amid)$/.test(tokens[at - 1]?.lower ?? '') ||
    (tokens[at - 1]?.tag === 'VERB' && (tokens[at - 2]?.lower === 'to' || /(ing|ed)$/.test(tokens[at - 1]?.lower ?? ''))))

/** "its alleged role", "the temporarily occupied areas", "to release detained students": a participle that only describes the noun behind it. */
function isAttributive(tokens: readonly Token[], at: number, first: number): boolean {
  if (!tokens[at]?.lower.endsWith('ed') || !/^(NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.tag ?? '')) return false
  const verb = tokens[at - 1]
  if (verb?.tag === 'VERB' && at > first && (/ing$/.test(verb.lower) || tokens[at - 2]?.lower === 'to')) return true
  let before = at - 1
  while (before > first && /ly$/.test(tokens[before]?.lower ?? '')) before -= 1
  return before >= first && (/^(its|his|her|their|our|my|your)$/.test(tokens[before]?.lower ?? '') || (before < at - 1 && tokens[before]?.tag === 'DET'))
}

/** "bilateral ties": an adjective that describes the noun behind it is no meeting. */
const describesNoun = (tokens: readonly Token[], { matched: [at = -1, ...rest] }: Match): boolean =>
  rest.length === 0 && tokens[at]?.tag === 'ADJ' && /^(NOUN|PROPN)$/.test(tokens[at + 1]?.tag ?? '')

function isNominal(tokens: readonly Token[], at: number): boolean {
  const { tag } = tokens[at] ?? {}
  return (
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'ADJ' ||
    isPlural(tokens, at, undefined) ||
    (tag === 'VERB' && /^(DET|ADJ|ADP|PRON|PART|NOUN)$/.test(tokens[at - 1]?.tag ?? '') && !/^(I|we|you|he|she|it|they|who)$/i.test(tokens[at - 1]?.text ?? ''))
  )
}
