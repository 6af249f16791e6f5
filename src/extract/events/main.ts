import type { Status } from '../../records/vocabulary.ts'
import type { Happening } from './merge.ts'

/** How much less likely an event of a status is what an article is about. */
const RANK: Readonly<Record<Status, number>> = { occurred: 0, scheduled: 0.05, proposed: 0.15, alleged: 0.2, denied: 0.2 }

/** What the headline or the lead says: the surest event of the first sentences that is more than a claim. */
export function mainOf(happenings: readonly Happening[]): Happening | null {
  const weight = ({ told }: Happening) => {
    const weights = told.map(
      ({ trigger, confidence, status }) =>
        confidence - 0.25 * Math.min(4, trigger.sentence.index) + (trigger.verb?.shape === 'finite' ? 0.15 : 0) - RANK[status],
    )
    return Math.max(...weights) + (told.length > 1 ? 0.05 : 0)
  }
  return happenings.reduce<Happening | null>((best, one) => (best === null || weight(one) > weight(best) ? one : best), null)
}
