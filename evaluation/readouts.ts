import type { Answer } from './answer.ts'
import type { Ledger } from './ledger.ts'
import { scoreDeeds } from './readout-events.ts'
import { scorePersons } from './readout-persons.ts'
import { scoreSaid } from './readout-statements.ts'
import type { ReadoutsText } from './shapes.ts'
import { FORMS } from './statements.ts'

/** Measures of a set of readouts, in the order of the report. */
export const READOUT_MEASURES = {
  scores: ['statements', ...FORMS, 'persons', 'participants', 'events'],
  shares: [
    'wrong speaker',
    'no speaker',
    'false direct quotation',
    'speaker right',
    'form right',
    'office right',
    'country right',
    'mode right',
    'status right',
    'silent without events',
  ],
} as const

/** Tells everything that was read from a text by its gold; what is optional neither helps nor hurts. */
export function scoreReadouts(gold: ReadoutsText, answer: Answer, ledger: Ledger): void {
  scoreDeeds(gold, answer, ledger)
  scorePersons(gold, answer, ledger)
  scoreSaid(gold, answer, ledger)
}
