import { z } from 'zod'

/** Characters of a text in UTF-16 units, half-open. */
export const Span = z.tuple([z.int().min(0), z.int().min(0)])
export type Span = z.infer<typeof Span>

const spans = z.array(Span)
const text = { id: z.string(), text: z.string().min(1), publishedOn: z.string().nullish(), outlet: z.string().optional() }
const type = z.string().nullable()
const optional = z.boolean().default(false)

/** A text with what is said in it, by whom and by which words. */
const StatementsText = z.object({
  ...text,
  statements: z.array(z.object({ content: spans, speaker: spans.nullish(), cue: spans.nullish() })),
})
export type StatementsText = z.infer<typeof StatementsText>

const sides = { source: spans.default([]), target: spans.default([]) }

/** A text with events between countries. */
const EventsText = z.object({
  ...text,
  events: z.array(z.object({ type, sourceCodes: z.array(z.string()), targetCodes: z.array(z.string()), ...sides })),
})
export type EventsText = z.infer<typeof EventsText>

const none = z.array(z.string()).default([])

/** A text with events of which only the type and the words for both sides are known. */
const TypesText = z.object({
  ...text,
  events: z.array(z.object({ type, sourceCodes: none, targetCodes: none, source: spans, target: spans })),
})

/** An event that is wanted, what else would be right of it, and where it is told again. */
const GoldEvent = z.object({
  type: z.string(),
  altTypes: z.array(z.string()).default([]),
  mode: z.string().nullable(),
  altModes: z.array(z.string().nullable()).default([]),
  status: z.string(),
  altStatus: z.array(z.string()).default([]),
  participants: z.array(z.object({ name: z.string(), country: z.string().nullish() })),
  evidence: Span,
  also: spans.default([]),
  optional,
})
export type GoldEvent = z.infer<typeof GoldEvent>

/** A person who is wanted, with the first office that the text gives. */
const GoldPerson = z.object({
  name: z.string(),
  role: z.string().nullish(),
  country: z.string().nullish(),
  altCountries: z.array(z.string()).default([]),
  optional,
})
export type GoldPerson = z.infer<typeof GoldPerson>

/** A statement that is wanted; a quotation that its cue interrupts is two. */
const GoldStatement = z.object({ speaker: z.string().nullable(), speakerAlt: z.array(z.string()).default([]), content: Span, kind: z.string(), optional })
export type GoldStatement = z.infer<typeof GoldStatement>

/** A text with everything that is wanted of it; what is optional neither helps nor hurts. */
const ReadoutsText = z.object({
  ...text,
  gold: z.object({ events: z.array(GoldEvent), persons: z.array(GoldPerson), statements: z.array(GoldStatement) }),
})
export type ReadoutsText = z.infer<typeof ReadoutsText>

/** The shapes that a line of a gold set may have, the fullest first. */
export const SHAPES = { readouts: ReadoutsText, statements: StatementsText, events: EventsText, types: TypesText } as const
