import type { TriggerEntry } from '../../lexicon/triggers.ts'
import type { Token } from '../document/tokens.ts'
import type { Sentence } from '../sentences.ts'
import { type Match, matchNoun, matchVerb } from './phrases.ts'
import type { Scene } from './scene.ts'
import { isPassiveToo, readVerbGroup, type VerbGroup } from './verb-groups.ts'
import { isModifier, isNominal, isVerbal } from './word-classes.ts'

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
    if (!found || found.matched.some((one) => used.has(one)) || isModifier(tokens, found)) continue
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

const isName = (kind: string | undefined) => kind === 'person' || kind === 'name' || kind === 'title'
