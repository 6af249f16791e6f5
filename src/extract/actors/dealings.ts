import { CABINET_OFFICES } from '../../lexicon/offices.ts'
import type { Document } from '../document.ts'
import type { Mention } from '../mentions/mention.ts'
import { isSubject } from './nearby.ts'
import type { Person } from './persons.ts'

/** "the president met the Turkish prime minister": he is hardly of the state of whom he deals with. */
export const meetsOne = ({ tokens }: Document, mentions: readonly Mention[], { index, sentence }: Mention, country: string): boolean =>
  mentions.slice(index + 1, index + MOST_NEAR).some((other) => {
    const before = /^(the|his|her)$/.test(tokens[other.first - 1]?.lower ?? '') ? tokens[other.first - 2] : tokens[other.first - 1]
    return other.sentence === sentence && other.country === country && isOfCabinet(other) && MEETING.test(before?.lower ?? '')
  })

/** "the Egyptian president met the prime minister", "the prime minister thanked Egypt": with whom a state deals is hardly its own. */
export const isMet = (document: Document, mentions: readonly Mention[], { offices }: Person, country: string): boolean =>
  offices.some(({ mention: index }) => {
    const office = mentions[index]
    if (!office) return false
    const { tokens } = document
    const link = /^(the|his|her|,)$/.test(tokens[office.first - 1]?.lower ?? '') ? tokens[office.first - 2] : tokens[office.first - 1]
    const host = mentions
      .slice(Math.max(0, index - MOST_NEAR), index)
      .find((other) => other.sentence === office.sentence && (isOfCabinet(other) || !other.adjective))
    if (host?.country === country && isSubject(document, host) && (link?.lower === 'from' || MEETING.test(link?.lower ?? ''))) return true
    const target = mentions[index + 1]
    const verb = tokens[office.last]
    if (target?.country === country && target.sentence === office.sentence && target.first - office.last < FAR && travels(tokens, office.last, target.first))
      return true
    return TOWARD.test(verb?.lower ?? '') && target?.kind === 'country' && !target.adjective && target.country === country && target.first - office.last <= 2
  })
const TOWARD = /^(thanked|thanks|praised|praises|visited|visits|accused|accuses|congratulated|urged|urges|commended)$/

/** "is to travel to", "arrived in". */
const travels = (tokens: Document['tokens'], from: number, to: number): boolean =>
  /^(to|in)$/.test(tokens[to - 1]?.lower ?? '') && tokens.slice(from, to).some(({ lemma }) => /^(travel|fly|go|head|arrive|land|visit)$/.test(lemma))
const FAR = 9
const MOST_NEAR = 4
const MEETING = /^(with|met|meets|meet|meeting|received|hosted|called|phoned|telephoned|see|sees|saw)$/

const cabinet = new Set(CABINET_OFFICES)
/** An office of those who govern a state. */
export const isOfCabinet = ({ office }: Mention): boolean => office !== null && cabinet.has(office.kind)

/** The country of the office of government that is the subject last before another one, in the same or the sentence before. */
export function neighbourOf(document: Document, mentions: readonly Mention[], { index, sentence }: Mention): string | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const mention = mentions[at]
    if (!mention || mention.sentence < sentence - 1) return null
    if (isOfCabinet(mention) && !mention.plural && mention.country !== null && !mention.past && isSubject(document, mention)) return mention.country
  }
  return null
}
