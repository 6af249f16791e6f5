import { z } from 'zod'
import { isDate } from './date.ts'

export const Outlet = z
  .object({
    name: z.string().min(1).describe('Name of the outlet'),
    country: z.string().length(3).nullable().describe('ISO 3166 alpha-3 of its seat, if known'),
  })
  .meta({ id: 'Outlet', description: 'Who published the article' })
export type Outlet = z.infer<typeof Outlet>

const isWellFormed = (text: string) => text.isWellFormed()
const lone = { error: 'holds a lone surrogate, which no encoding can carry' }
/** Characters that the name of an outlet may have: what is longer is no name. */
const LONGEST_OUTLET = 200
const outletName = z.string().trim().min(1).max(LONGEST_OUTLET).refine(isWellFormed, lone)

const metadata = {
  headline: z.string().refine(isWellFormed, lone).nullable(),
  url: z
    .url({ protocol: /^https?$/, error: 'not an address that begins with http: or https:' })
    .refine(isWellFormed, lone)
    .nullable(),
  publishedOn: z
    .string()
    .refine(isDate, {
      error: 'not a day, month or year, such as 2024-05-17, 2024-05 or 2024',
    })
    .nullable()
    .describe('Day of publication, or the month or year if no more is known (EDTF); never guessed'),
}

export const Article = z
  .object({
    id: z.string().describe('Derived from outlet and text: sending the same twice gives the same id'),
    revision: z.int().min(1),
    outlet: Outlet,
    ...metadata,
    language: z.string().describe('BCP 47 tag'),
    dateline: z.string().nullable().describe('The dateline as printed at the head of the text, if there is one'),
    text: z.string().min(1).describe('Exactly as received'),
    textSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the text in UTF-8, hexadecimal'),
    ingestedAt: z.iso.datetime(),
    extractor: z.object({ name: z.string(), version: z.string() }).describe('The program that read it'),
  })
  .meta({ id: 'Article', description: 'A source text with what is known of its publication' })
export type Article = z.infer<typeof Article>

/** An article as sent in. The outlet is a name that may end in a country, "AFP (France)", or `{ name, country }`. */
export const ArticleDraft = z
  .strictObject({
    outlet: z.union([
      outletName,
      z.strictObject({
        name: outletName,
        country: z
          .string()
          .regex(/^[A-Z]{3}$/, { error: 'not an ISO 3166 alpha-3 code, such as IRN' })
          .nullable()
          .optional(),
      }),
    ]),
    text: z
      .string()
      .refine((text) => text.trim() !== '', { error: 'the text is blank' })
      .refine(isWellFormed, lone),
    headline: metadata.headline.optional(),
    url: metadata.url.optional(),
    publishedOn: metadata.publishedOn.optional(),
    language: z
      .string()
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'not a BCP 47 tag, such as en or en-GB' })
      .optional()
      .describe('BCP 47 tag; only English is read'),
  })
  .meta({ id: 'ArticleDraft', description: 'An article to be read' })
export type ArticleDraft = z.infer<typeof ArticleDraft>

/** The answer to GET /v1/articles/{id}/verify: every span and the text's hash, computed anew. */
export const Verification = z
  .object({
    articleId: z.string(),
    textSha256: z.string().describe('Computed anew from the stored text'),
    spans: z.int().min(0).describe('Number of spans compared'),
    mismatches: z.array(
      z.object({
        record: z.string().describe('Id of the record that holds the span, or of the article for its hash'),
        start: z.int().nullable(),
        end: z.int().nullable(),
        expected: z.string().describe('What the record says'),
        found: z.string().describe('What the text says'),
      }),
    ),
  })
  .meta({ id: 'Verification', description: 'The result of comparing every span and the hash with the text' })
export type Verification = z.infer<typeof Verification>
