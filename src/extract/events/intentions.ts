import { ANNOUNCED, REFUSED } from '../../lexicon/intentions.ts'
import type { TypeAndMode } from '../../records/vocabulary.ts'
import type { Trigger } from './triggers.ts'

const WILL = /^(will|would|shall|'ll|'d|wo)$/

/** A deed that its doer says will not be done: "will not lift the ban". */
export const isRuledOut = ({ verb, entry }: Trigger): boolean =>
  verb?.negated === true && !verb.passive && WILL.test(verb.modal ?? '') && entry.topical !== true && REFUSED[entry.kind.type] !== undefined

/** What a promise is by the deed that it is of: to do harm is to threaten; what the deed is to help with does not count. */
export const promiseOf = ({ entry, last }: Trigger, promise: TypeAndMode, { first }: Trigger, deed: TypeAndMode): TypeAndMode =>
  (entry.promises === true && first - last <= 1 ? ANNOUNCED[deed.type] : undefined) ?? promise

/** What a deed is that its doer announces or rules out: a pledge, a threat or a refusal; the deed itself where it is none of these. */
export function intentionOf(trigger: Trigger, kind: TypeAndMode, isAnnounced: boolean): TypeAndMode {
  if (isRuledOut(trigger)) return REFUSED[kind.type] ?? kind
  const { verb } = trigger
  const isOwnWill = isAnnounced && verb !== null && !verb.passive && WILL.test(verb.modal ?? '')
  return (isOwnWill ? ANNOUNCED[kind.type] : undefined) ?? kind
}
