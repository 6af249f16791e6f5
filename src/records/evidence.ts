import { z } from 'zod'
import { Basis, Reason } from './vocabulary.ts'

/** Exact characters of an article. Offsets count Unicode code points, half-open `[start, end)`, into the text as received. */
export const Evidence = z
  .object({
    articleId: z.string().describe('The article that the characters stand in'),
    start: z.int().min(0).describe('First code point'),
    end: z.int().min(1).describe('Code point after the last'),
    quote: z.string().min(1).describe('The slice itself, character for character'),
  })
  .refine(({ start, end }) => start < end, { error: 'the end is not after the start', path: ['end'] })
  .meta({ id: 'Evidence', description: 'The characters of an article that say so, in Unicode code points, half-open' })
export type Evidence = z.infer<typeof Evidence>

const fact = {
  basis: Basis,
  reason: Reason.nullable().describe('Why the value is null; null when there is a value'),
  evidence: z.array(Evidence),
}
const isHonest = ({ value, basis, reason }: { value: unknown; basis: string; reason: string | null }) =>
  (value === null) === (basis === 'unknown') && (value === null) === (reason !== null)
const dishonest = { error: 'a value needs a basis and a missing value a reason' }

/** When something happened: an EDTF date with the first and last day that it may mean, or null with a reason. */
export const DateFact = z
  .object({
    value: z.string().nullable().describe('EDTF date, for example 2024-05-17, 2024-05, 2024~ or an interval 2024-05-17/2024-05-19'),
    earliest: z.iso.date().nullable().describe('First day that the value may mean'),
    latest: z.iso.date().nullable().describe('Last day that the value may mean'),
    ...fact,
  })
  .refine(isHonest, dishonest)
  .meta({ id: 'DateFact', description: 'A date that may be missing, with the characters that state it' })
export type DateFact = z.infer<typeof DateFact>

export const Place = z
  .object({ name: z.string().describe('As printed'), country: z.string().length(3).nullable().describe('ISO 3166 alpha-3, if known') })
  .meta({ id: 'Place', description: 'Where something happens' })
export type Place = z.infer<typeof Place>

/** Where something happened, or null with a reason. */
export const PlaceFact = z
  .object({ value: Place.nullable(), ...fact })
  .refine(isHonest, dishonest)
  .meta({ id: 'PlaceFact', description: 'A place that may be missing, with the characters that state it' })
export type PlaceFact = z.infer<typeof PlaceFact>
