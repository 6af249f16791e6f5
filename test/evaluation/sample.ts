import type { Answer, EventAnswer, PersonAnswer, StatementAnswer } from '../../evaluation/answer.ts'
import { type Ledger, openLedger } from '../../evaluation/ledger.ts'
import { type EventsText, type ReadoutsText, SHAPES, type Span, type StatementsText } from '../../evaluation/shapes.ts'

/** The text of all samples. */
export const TEXT = '“The road is open,” Foreign Minister Ana Placeholder of Turkey said. She met Bo Sample in Oslo and urged Norway to pay its share.'

/** The characters of some words of a text. */
export const spanOf = (words: string, text: string = TEXT): Span => [text.indexOf(words), text.indexOf(words) + words.length]

const MET = 'She met Bo Sample in Oslo'
const URGED = 'urged Norway to pay its share'

/** Gold statements of the text. */
export const SAID: StatementsText = SHAPES.statements.parse({
  id: 'said',
  text: TEXT,
  statements: [
    { content: [spanOf('“The road is open,”')], speaker: [spanOf('Foreign Minister Ana Placeholder')], cue: [spanOf('said')] },
    { content: [spanOf('Norway to pay its share')], speaker: [spanOf('She')], cue: [spanOf('urged')] },
  ],
})

/** Gold events between countries of the text. */
export const BETWEEN: EventsText = SHAPES.events.parse({
  id: 'between',
  text: TEXT,
  events: [{ type: 'DEMAND', sourceCodes: ['TURGOV'], targetCodes: ['NOR'], source: [spanOf('She')], target: [spanOf('Norway')] }],
})

/** Everything that is wanted of the text. */
export const WANTED: ReadoutsText = SHAPES.readouts.parse({
  id: 'wanted',
  text: TEXT,
  gold: {
    events: [
      {
        type: 'CONSULT',
        mode: 'visit',
        status: 'occurred',
        evidence: spanOf(MET),
        participants: [
          { name: 'Ana Placeholder', country: 'TUR' },
          { name: 'Bo Sample', country: 'NOR' },
        ],
      },
      {
        type: 'REQUEST',
        mode: null,
        status: 'occurred',
        evidence: spanOf(URGED),
        participants: [
          { name: 'Placeholder', country: 'TUR' },
          { name: 'Norway', country: 'NOR' },
        ],
      },
    ],
    persons: [
      { name: 'Ana Placeholder', role: 'Foreign Minister', country: 'TUR' },
      { name: 'Bo Sample', role: null, country: 'NOR' },
    ],
    statements: [
      { speaker: 'Ana Placeholder', content: spanOf('The road is open'), kind: 'direct' },
      { speaker: 'Ana Placeholder', content: spanOf('Norway to pay its share'), kind: 'indirect' },
    ],
  },
})

/** The quotation of the text as it should be read. */
export const QUOTED: StatementAnswer = {
  form: 'direct',
  speaker: 'Ana Placeholder',
  speakerSpan: spanOf('Foreign Minister Ana Placeholder'),
  cue: spanOf('said'),
  content: [spanOf('The road is open')],
  confidence: 0.95,
}
/** The paraphrase of the text as it should be read. */
export const PARAPHRASED: StatementAnswer = {
  form: 'indirect',
  speaker: 'Ana Placeholder',
  speakerSpan: spanOf('She'),
  cue: spanOf('urged'),
  content: [spanOf('Norway to pay its share')],
  confidence: 0.55,
}
/** The meeting of the text as it should be read. */
export const MEETING: EventAnswer = {
  type: 'CONSULT',
  mode: 'visit',
  status: 'occurred',
  evidence: spanOf(MET),
  participants: [{ name: 'Bo Sample' }, { name: 'Ana Placeholder' }],
  sourceCodes: ['TUR'],
  targetCodes: ['NOR'],
  source: [spanOf('She')],
  target: [spanOf('Bo Sample')],
  confidence: 0.9,
}
/** The demand of the text as it should be read. */
export const URGING: EventAnswer = {
  ...MEETING,
  type: 'REQUEST',
  mode: null,
  evidence: spanOf(URGED),
  participants: [{ name: 'Ana Placeholder' }, { name: 'Norway' }],
  target: [spanOf('Norway')],
  confidence: 0.3,
}
/** The minister of the text as she should be read. */
export const ANA: PersonAnswer = { name: 'Ana Placeholder', offices: ['Turkish Foreign Minister'], country: 'TUR' }
/** Her host as he should be read. */
export const BO: PersonAnswer = { name: 'Bo Sample', offices: [], country: 'NOR' }

/** The answer that gold of every shape is content with. */
export const PERFECT: Answer = { statements: [QUOTED, PARAPHRASED], events: [MEETING, URGING], persons: [ANA, BO] }

/** The perfect answer with something changed in its quotation. */
export const withQuoted = (change: Partial<StatementAnswer>): Answer => ({ ...PERFECT, statements: [{ ...QUOTED, ...change }, PARAPHRASED] })
/** The perfect answer with something changed in its meeting. */
export const withMeeting = (change: Partial<EventAnswer>): Answer => ({ ...PERFECT, events: [{ ...MEETING, ...change }, URGING] })

/** What a scorer enters in an empty ledger for one text. */
export function scored<Text>(score: (gold: Text, answer: Answer, ledger: Ledger) => void, gold: Text, answer: Answer) {
  const ledger = openLedger({ scores: [], shares: [] })
  score(gold, answer, ledger)
  return ledger.close()
}
