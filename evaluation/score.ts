import { type Answer, NO_ANSWER } from './answer.ts'
import { EVENT_MEASURES, scoreEvents, scoreTypes, TYPE_MEASURES } from './events.ts'
import type { Figures } from './figures.ts'
import { type Ledger, type Miss, openLedger } from './ledger.ts'
import { READOUT_MEASURES, scoreReadouts } from './readouts.ts'
import type { GoldSet } from './sets.ts'
import { STATEMENT_MEASURES, scoreStatements } from './statements.ts'

/** The answer to a text, or null where the reader refuses it. */
export type Read = (text: { id: string; text: string; publishedOn?: string | null | undefined; outlet?: string | undefined }) => Answer | null

const MEASURES = { readouts: READOUT_MEASURES, statements: STATEMENT_MEASURES, events: EVENT_MEASURES, types: TYPE_MEASURES } as const

/** Reads every text of a gold set and scores the answers: figures, and every miss. */
export function scoreSet(set: GoldSet, read: Read): { figures: Figures; misses: Miss[] } {
  const ledger = openLedger(MEASURES[set.shape])
  let refused = 0
  const scoreAll = <Text extends Parameters<Read>[0]>(texts: readonly Text[], score: (text: Text, answer: Answer, ledger: Ledger) => void) => {
    for (const text of texts) {
      const answer = read(text)
      if (!answer) refused += 1
      score(text, answer ?? NO_ANSWER, ledger)
    }
  }
  if (set.shape === 'readouts') scoreAll(set.texts, scoreReadouts)
  else if (set.shape === 'statements') scoreAll(set.texts, scoreStatements)
  else scoreAll(set.texts, set.shape === 'events' ? scoreEvents : scoreTypes)
  const { misses, ...measured } = ledger.close()
  const bytes = set.texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  return { figures: { shape: set.shape, texts: set.texts.length, refused, bytes, ...measured }, misses }
}
