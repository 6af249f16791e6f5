import type { Actors, Reference } from './actors.ts'
import { quotationAt } from './document/clauses.ts'
import type { Document } from './document.ts'
import type { TermReading } from './readout.ts'
import type { FoundStatement } from './statements/statement.ts'

const NEUTRAL = new Set(['name', 'demonym', 'city'])

/** The naming as printed, without what stands before it: "Zionist regime" in "the brutal Zionist regime". */
const isTerm = ({ actor, naming, kind }: Reference): boolean =>
  actor !== null && actor.kind !== 'person' && naming !== null && !NEUTRAL.has(naming) && kind !== 'place'

/** Finds every naming of a country or an organization that is not its neutral name, and in whose voice it stands. */
export function findTerms({ quotations }: Document, { references }: Actors, statements: readonly FoundStatement[]): TermReading[] {
  const spoken = statements.flatMap((statement) => statement.content.map((span) => ({ ...span, statement }))).sort((a, b) => a.start - b.start)
  let next = 0
  let open: typeof spoken = []
  return references.filter(isTerm).flatMap((reference): TermReading[] => {
    if (reference.actor === null) return []
    while (next < spoken.length && (spoken[next]?.start ?? 0) <= reference.start) {
      const span = spoken[next]
      if (span) open.push(span)
      next += 1
    }
    open = open.filter(({ end }) => end >= reference.end)
    const innermost = open.at(-1)?.statement
    const quoted = quotationAt(quotations, reference.start) !== null
    const voice = quoted ? 'quotation' : innermost ? 'paraphrase' : 'narration'
    return [
      {
        surface: reference.surface,
        actorId: reference.actor.id,
        voice,
        speaker: innermost?.speaker?.actor?.id ?? null,
        evidence: { start: reference.start, end: reference.end },
      },
    ]
  })
}
