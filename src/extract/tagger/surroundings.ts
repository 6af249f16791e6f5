import type { Token } from '../document/tokens.ts'
import type { Sentence } from '../sentences.ts'
import type { Columns } from './columns.ts'

const NEAR = 6
const STEPS = [9, 14, 22]

const FURTHEST = Math.max(...STEPS)
const CLASSES = Uint8Array.from({ length: FURTHEST + 1 }, (_, distance) =>
  distance < NEAR ? distance : NEAR + STEPS.filter((step) => distance >= step).length,
)

/** Puts a distance into classes: 0 to 5 as they are, longer ones in four steps. */
export const far = (distance: number): number => CLASSES[Math.min(distance, FURTHEST)] ?? 0

const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX'

/** Marks, token by token, what stands between it and the last reporting verb before it in its sentence. */
export function lookBack(columns: Columns, tokens: readonly Token[], { first, last }: Sentence): void {
  let [verb, gap, that, commas, verbs] = [0, 0, 0, 0, 0]
  let quote = columns.sinceQuote[first - 1] ?? 0
  for (let at = first; at < last; at += 1) {
    const token = tokens[at]
    if (!token) continue
    columns.verbBefore[at] = verb
    columns.isVerbBefore[at] = verb === 0 ? 0 : 1
    columns.sinceVerb[at] = far(gap)
    columns.thatSince[at] = that
    columns.commasSince[at] = far(commas)
    columns.verbsSince[at] = far(verbs)
    columns.sinceQuote[at] = far(quote)
    columns.place[at] = far(at - first)
    columns.opening[at] = columns.word[first] ?? 0
    const quoted = columns.quote[at] !== 0
    gap += 1
    quote = quoted ? 1 : quote === 0 ? 0 : quote + 1
    if (columns.speech[at] !== 0 && !quoted) [verb, gap, that, commas, verbs] = [columns.lemma[at] ?? 0, 1, 0, 0, 0]
    else if (isVerb(token)) verbs += 1
    if (token.lower === 'that') that = 1
    if (token.text === ',') commas += 1
  }
}

/** Marks, token by token, what stands between it and the next reporting verb of its sentence. */
export function lookAhead(columns: Columns, tokens: readonly Token[], { first, last }: Sentence): void {
  let [verb, gap, comma, verbs, quote] = [0, 0, 0, 0, 0]
  for (let at = last - 1; at >= first; at -= 1) {
    const token = tokens[at]
    if (!token) continue
    columns.verbAfter[at] = verb
    columns.isVerbAfter[at] = verb === 0 ? 0 : 1
    columns.untilVerb[at] = far(gap)
    columns.verbsUntil[at] = far(verbs)
    columns.commaUntil[at] = comma
    columns.untilQuote[at] = far(quote)
    const quoted = columns.quote[at] !== 0
    gap += 1
    quote = quoted ? 1 : quote === 0 ? 0 : quote + 1
    if (columns.speech[at] !== 0 && !quoted) [verb, gap, comma, verbs] = [columns.lemma[at] ?? 0, 1, 0, 0]
    else if (isVerb(token)) verbs += 1
    if (token.text === ',') comma = 1
  }
}
