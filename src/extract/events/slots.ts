import type { Slot } from '../../lexicon/triggers.ts'
import type { Reference } from '../actors.ts'
import { isTime, isWeekday } from '../document/times.ts'
import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import { clauseEnd } from './clause-ends.ts'

/** A mention right of a trigger with the place that it takes: after which preposition, or as the object; `placed` where a place stands for a target. */
export type Filled = { readonly slot: Slot; readonly reference: Reference; readonly adjacent: boolean; readonly placed?: true }

const SLOTS: ReadonlyMap<string, Slot> = new Map(
  Object.entries({
    with: 'with',
    between: 'between',
    among: 'between',
    amongst: 'between',
    against: 'against',
    on: 'on',
    upon: 'on',
    to: 'to',
    toward: 'to',
    towards: 'to',
    into: 'to',
    from: 'from',
    of: 'of',
    for: 'for',
    in: 'in',
    over: 'over',
    about: 'about',
    at: 'at',
    by: 'by',
  } as const),
)
/** "the Example Union (EU)": the letters behind a name name nobody else. */
const isAbbreviation = ({ tokens, references }: Page, { first, last, index, country }: Reference): boolean =>
  references[index - 1]?.last === first - 1 &&
  references[index - 1]?.country === country &&
  tokens[first - 1]?.text === '(' &&
  tokens[last]?.text === ')' &&
  last - first === 1 &&
  tokens[first]?.text === tokens[first]?.text.toUpperCase()

/** "Example's armed forces": whose they are stands in what follows. */
const isPossessor = ({ tokens, references }: Page, { last, index, kind, country }: Reference): boolean => {
  const owned = references[index + 1]
  return (
    kind === 'country' &&
    tokens[last]?.lower === "'s" &&
    owned?.first === last + 1 &&
    (owned.country === country || owned.actor !== null) &&
    owned.kind !== 'place'
  )
}

/** "more than 1,000", "up to 16", "over a dozen": words that measure a number open no place of their own. */
const measures = (tokens: readonly Token[], at: number): boolean =>
  OPENING.has(pair(tokens, at)) ? isCount(tokens[at + 2]) : (OPENING.has(pair(tokens, at - 1)) || tokens[at]?.lower === 'over') && isCount(tokens[at + 1])
const OPENING = new Set(['more than', 'less than', 'fewer than', 'up to', 'close to', 'at least', 'at most', 'as many', 'many as', 'few as'])
const pair = (tokens: readonly Token[], at: number): string => `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`
const isCount = (token: Token | undefined): boolean => token?.tag === 'NUM' || /^(a|an|as)$/.test(token?.lower ?? '')

/** "near the border with": where it is, not against whom. */
const isByBorder = (tokens: readonly Token[], at: number): boolean =>
  /^(border|frontier)$/.test(tokens[at - 1]?.lower ?? '') && tokens.slice(at - 4, at - 1).some(({ lower }) => /^(near|at|along)$/.test(lower))

/** "pushed for it together with": who does it too. */
const isBesides = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'with' && /^(together|along)$/.test(tokens[at - 1]?.lower ?? '')

/** "briefed the president on her talks with Example": other talks, of which these are. */
const TALKS = /^(talk|meeting|conversation|discussion|contact|call|visit|trip)s?$/

/** "for the benefit of Example": the "of" before those for whom it is good, and who take no part. */
const isBenefit = (tokens: readonly Token[], of: number): boolean =>
  tokens[of]?.lower === 'of' && /^(benefit|sake|good|interests?|advantage|behalf)$/.test(tokens[of - 1]?.lower ?? '')

/** Somebody before whom such words stand. */
export const isBeneficiary = (tokens: readonly Token[], { first }: Reference): boolean =>
  isBenefit(tokens, tokens[first - 1]?.tag === 'DET' ? first - 2 : first - 1)

/** "in an Example-brokered exchange": what somebody does for others. */
export const isHelper = (tokens: readonly Token[], { last }: Reference): boolean =>
  tokens[last]?.text === '-' && /^(brokered|mediated|facilitated|sponsored|hosted)$/.test(tokens[last + 1]?.lower ?? '')

/** "companies based in Example and one in Sample": where somebody is, and nobody who takes part. */
const SITUATED = /^(based|located|registered|headquartered|incorporated|situated|domiciled|living|residing|stationed)$/
const COUNTED = /^(one|two|three|four|five|others?|another|some|those)$/

/** The slot that a preposition opens; null for any other word. */
export const slotAfter = (word: string): Slot | null => SLOTS.get(word) ?? null

/** Mentions right of a trigger, up to the end of its clause and of the quotation that it stands in, with their slots; before `after` adjectives only describe, unless whoever stands `inside` is meant. */
export function fillSlots(page: Page, from: number, { last }: Sentence, opening: Slot = 'object', after = from, inside = false): Filled[] {
  const { tokens } = page
  const end = clauseEnd(tokens, Math.max(from, after), last)
  const filled: Filled[] = []
  let slot: Filled['slot'] = opening
  let nouns = 0
  let situated = false
  let aside = false
  let retold = false
  const voice = page.quotationOf(from - 1)
  for (let at = from; at < end; at += 1) {
    if (voice && page.quotationOf(at) !== voice) break
    const reference = page.referenceAt(at)
    if (reference && reference.first >= from && reference.first === at) {
      at = reference.last - 1
      if (isAbbreviation(page, reference) || isPossessor(page, reference) || tokens[reference.first - 1]?.lower === 'what') continue
      if (!inside && reference.first < after && (reference.adjective || tokens[reference.last]?.tag === 'NOUN')) continue
      const title = filled.find((one) => one.reference.index === reference.apposition)
      filled.push({ slot: title?.slot ?? slot, reference, adjacent: title?.adjacent ?? nouns === 0 })
      continue
    }
    const token = tokens[at]
    if (!token || reference) continue
    if (measures(tokens, at)) continue
    const named = SLOTS.get(token.lower)
    if (SITUATED.test(token.lower) && /^(NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? '')) situated = true
    if (/^(on|about)$/.test(slot) && token.tag === 'NOUN' && TALKS.test(token.lemma) && tokens[at - 1]?.tag !== 'DET') retold = true
    if (named === 'in' && (situated || COUNTED.test(tokens[at - 1]?.lower ?? ''))) slot = 'other'
    else if (named === 'of' && (aside || isBenefit(tokens, at))) slot = 'other'
    else if (named && retold) slot = 'other'
    else if (named) slot = isByBorder(tokens, at) || isBesides(tokens, at) ? 'other' : named
    else if (token.tag === 'ADP' && !/^('s|as)$/.test(token.lower)) slot = 'other'
    if (token.tag === 'ADP') aside = token.lower === 'along' || token.lower === 'near' || (aside && named === 'of')
    if (token.tag === 'NOUN' && !isTime(token)) nouns += 1
    if (named && named !== 'of') nouns = 0
    if (slot === 'on' && isWeekday(token)) {
      slot = opening
      nouns = 0
    }
  }
  return filled
}
