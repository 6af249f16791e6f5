import { extract } from '../../src/extract/extract.ts'
import type { EventReading } from '../../src/extract/readout.ts'

/** What the tables of the tests say of one event: `what` is type, mode and status, `who` the participants as "role name". */
export type Happened = { what: string; who?: string[]; words?: string[]; rule?: string; main?: boolean }

const PUBLISHED = '2024-05-29'

/** Reads the events of a text that was published on Wednesday, 29 May 2024, by a wire service in France. */
export const readEvents = (text: string, publishedOn: string | null = PUBLISHED): EventReading[] =>
  extract(text, { publishedOn, outlet: 'A Wire Service', country: 'FRA' }).events

/** An event in the short form of the tables. */
export function toHappened(text: string, { type, mode, status, participants, evidence, rule, salience }: EventReading): Required<Happened> {
  return {
    what: [type, mode, status].filter((word) => word !== null).join(' '),
    who: participants.map(({ role, name, surface }) => `${role} ${name ?? `[${surface}]`}`),
    words: evidence.map(({ start, end }) => text.slice(start, end)),
    rule: rule.replace(/^trigger\//, ''),
    main: salience === 'main',
  }
}
