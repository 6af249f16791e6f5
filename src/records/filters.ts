/** What each list can be filtered and sorted by: the one table behind query strings, their documentation and the Store. */
import { z } from 'zod'
import { EdtfRange } from './date.ts'
import { ShareRange } from './number-range.ts'
import { Act, ActorKind, Context, EventType, Form, Mode, Role, Salience, Status, Voice } from './vocabulary.ts'

/** Every inner list is "any of", the outer one "and": `country=IRN,IRQ&country=TUR` is `[['IRN', 'IRQ'], ['TUR']]`. */
const allOf = <T extends z.ZodType>(value: T, description: string) => z.array(z.array(value).min(1)).min(1).optional().describe(description)

const id = z.string().min(1)
const country = z.string().regex(/^[A-Z]{3}$/, { error: 'not an ISO 3166 alpha-3 code, such as IRN' })

const article = allOf(id, 'Id of an article')
const actor = allOf(id, 'Id of an actor that takes part')
const takesPart = allOf(country, 'ISO 3166 alpha-3 of a country that takes part or is represented')
const outlet = allOf(id, 'Name of an outlet')
const confidence = allOf(ShareRange, 'Range of confidence from 0 to 1, such as 0.9/1 or 0.9/..')
const published = allOf(EdtfRange, 'EDTF day, month, year or interval that overlaps the day of publication')

export const ArticleFilter = z.strictObject({ outlet, published })

export const EventFilter = z.strictObject({
  type: allOf(EventType, 'PLOVER event type'),
  mode: allOf(Mode, 'PLOVER mode'),
  status: allOf(Status, 'Status'),
  context: allOf(Context, 'PLOVER context'),
  salience: allOf(Salience, 'Salience'),
  actor,
  country: takesPart,
  outlet,
  article,
  rule: allOf(id, 'Lexicon entry or model that made it, as its explanation names it, such as trigger/consult/meet'),
  confidence,
  occurred: allOf(EdtfRange, 'EDTF day, month, year or interval that overlaps the date of the event'),
  published,
})

export const ParticipantFilter = z.strictObject({
  role: allOf(Role, 'Role'),
  actor: allOf(id, 'Id of the actor'),
  country: allOf(country, 'ISO 3166 alpha-3 of the country represented'),
  article,
})

export const StatementFilter = z.strictObject({
  speaker: allOf(id, 'Id of the actor who speaks'),
  about: allOf(id, 'Id of an actor that the content speaks of'),
  actor: allOf(id, 'Id of an actor who speaks, is addressed or is spoken of'),
  country: allOf(country, 'ISO 3166 alpha-3 of the speaker’s country'),
  act: allOf(Act, 'Act'),
  form: allOf(Form, 'Form'),
  rule: allOf(id, 'Reader and lexicon entry that made it, as its explanation names them, such as speech/say'),
  context: allOf(Context, 'PLOVER context'),
  confidence,
  outlet,
  article,
  published,
})

export const ActorFilter = z.strictObject({ kind: allOf(ActorKind, 'Kind of actor'), country: allOf(country, 'ISO 3166 alpha-3 of the actor’s country') })

export const TermFilter = z.strictObject({
  voice: allOf(Voice, 'Voice'),
  surface: allOf(id, 'The words as printed, upper and lower case alike'),
  actor: allOf(id, 'Id of the actor that is named'),
  speaker: allOf(id, 'Id of the actor who is quoted or paraphrased'),
  outlet,
  article,
  published,
})

export type ArticleFilter = z.infer<typeof ArticleFilter>
export type EventFilter = z.infer<typeof EventFilter>
export type ParticipantFilter = z.infer<typeof ParticipantFilter>
export type StatementFilter = z.infer<typeof StatementFilter>
export type ActorFilter = z.infer<typeof ActorFilter>
export type TermFilter = z.infer<typeof TermFilter>

/** Sort keys of each list, the default first; every one may be led by `-` for descending. */
export const SORTS = {
  articles: ['-ingested', 'ingested', '-published', 'published'],
  events: ['-ingested', 'ingested', '-occurred', 'occurred', '-published', 'published'],
  participants: ['-ingested', 'ingested'],
  statements: ['-ingested', 'ingested', '-published', 'published', 'position'],
  actors: ['name', '-name', '-ingested', 'ingested'],
  terms: ['-ingested', 'ingested', 'surface', '-surface'],
} as const
export type ListName = keyof typeof SORTS

/** The lists that can be searched, and then also be sorted by relevance, the most relevant first. */
export const SEARCHED = ['articles', 'events', 'statements', 'actors'] as const satisfies readonly ListName[]
export type SearchedList = (typeof SEARCHED)[number]
export type Sort<L extends ListName> = (typeof SORTS)[L][number] | (L extends SearchedList ? 'relevance' : never)
