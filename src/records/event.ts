import { z } from 'zod'
import { ActorId } from './actor.ts'
import { DateFact, Evidence, PlaceFact } from './evidence.ts'
import { Context, EVENT_TYPES, EventType, isLegalPair, Mode, modesOf, OfficeKind, Role, Salience, Status } from './vocabulary.ts'

export const Office = z
  .object({ title: z.string().min(1).describe('As printed'), kind: OfficeKind, acting: z.boolean().describe('Acting, interim or caretaker') })
  .meta({ id: 'Office', description: 'An office held at the time of the event' })
export type Office = z.infer<typeof Office>

export const Participant = z
  .object({
    id: z.string(),
    eventId: z.string(),
    actorId: ActorId.nullable().describe('Null for somebody described and not named'),
    name: z.string().nullable(),
    surface: z.string().min(1).describe('The mention as printed'),
    role: Role,
    office: Office.nullable(),
    country: z.string().length(3).nullable().describe('ISO 3166 alpha-3 of the country represented'),
    evidence: z.array(Evidence).min(1),
  })
  .meta({ id: 'Participant', description: 'Somebody’s part in one event' })
export type Participant = z.infer<typeof Participant>

export const Asserter = z
  .object({ kind: z.enum(['outlet', 'statement']), id: z.string().describe('The statement’s id, or the article’s where its outlet asserts it') })
  .meta({ id: 'Asserter', description: 'Whose word it is' })
export type Asserter = z.infer<typeof Asserter>

const review = z.enum(['unreviewed']).describe('Whether a person has checked the record')
/** What every record that was read from a text tells of how it came about. */
export const provenance = {
  revision: z.int().min(1),
  rule: z.string().min(1).describe('The lexicon entry or model that made the record'),
  confidence: z.number().min(0).max(1),
  review,
}

export const Event = z
  .object({
    id: z.string(),
    articleId: z.string(),
    type: EventType,
    mode: Mode.nullable(),
    contexts: z.array(Context),
    cameo: z
      .string()
      .regex(/^\d{2,4}$/)
      .describe('CAMEO code; a root code where the text does not decide a finer one'),
    quad: z.int().min(1).max(4).describe('Follows from the type: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict'),
    status: Status,
    salience: Salience,
    occurred: DateFact,
    place: PlaceFact,
    summary: z.string().min(1).describe('One neutral sentence in Readout’s own words'),
    participants: z.array(Participant),
    statementIds: z.array(z.string()).describe('The statements that make or tell it'),
    assertedBy: Asserter,
    evidence: z.array(Evidence).min(1).describe('The passages that tell it, the fullest first'),
    ...provenance,
  })
  .refine(({ type, mode }) => isLegalPair(type, mode), { error: 'the type does not have this mode', path: ['mode'] })
  .refine(({ type, quad }) => EVENT_TYPES[type].quad === quad, { error: 'the type is not of this quad', path: ['quad'] })
  .meta({
    id: 'Event',
    description: 'Something that happened, is to happen, or is said to have happened between actors',
    allOf: EventType.options.map((type) => ({
      if: { properties: { type: { const: type } } },
      then: { properties: { mode: { enum: [...modesOf(type), null] } } },
    })),
  })
export type Event = z.infer<typeof Event>
