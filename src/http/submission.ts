import { z } from 'zod'
import { type Mistake, Problem } from '../problems.ts'
import { ArticleDraft } from '../records/article.ts'
import { type Body, bodyOf } from './bodies.ts'
import { bodyMistakes, queryMistakes } from './mistakes.ts'
import { parameterNames } from './query.ts'

const withText = (what: string) => z.string().exactOptional().describe(`${what}, for an article in plain text`)

/** The query string of an article that is sent in. */
export const SubmissionQuery = z.strictObject({
  dryRun: z.enum(['true', 'false']).exactOptional().describe('Whether to store nothing and only answer what would be read'),
  outlet: withText('Name of the outlet, which may end in its country'),
  headline: withText('Headline'),
  url: withText('Address at which it was published'),
  publishedOn: withText('Day of publication'),
  language: withText('BCP 47 tag'),
})

const PARAMETERS = parameterNames(SubmissionQuery)
const FIELDS = Object.keys(ArticleDraft.shape)
const OUTLET_FIELDS = ['name', 'country']

const fieldsAt = (path: readonly PropertyKey[]) => (path.length === 0 ? FIELDS : OUTLET_FIELDS)

/** An article to be read, and whether to keep it. */
export type Submission = { draft: ArticleDraft; dryRun: boolean }

/** A mistake of an article in plain text stands in a parameter, or in the whole body. */
const toParameter = ({ pointer = '#', ...mistake }: Mistake): Mistake =>
  pointer === '#/text' ? { pointer: '#', ...mistake } : { parameter: pointer.slice('#/'.length), ...mistake }

/** Throws a failure to read an article again, its mistakes named as they stand in that article's form. */
export function rethrowFor(request: { body: unknown }, error: unknown): never {
  if (!(error instanceof Problem) || error.errors.length === 0 || bodyOf(request).kind === 'json') throw error
  throw new Problem(error.problem, error.message, { errors: error.errors.map(toParameter) })
}

const misplaced = (names: readonly string[]): Mistake[] =>
  names.map((parameter) => ({ parameter, detail: 'is for articles in plain text; in JSON it is a field of the body' }))

function readBody(body: Body, metadata: Record<string, unknown>) {
  const draft = ArticleDraft.safeParse(body.kind === 'json' ? body.value : { ...metadata, text: body.value }, { reportInput: true })
  const wrong = draft.success ? [] : bodyMistakes(draft.error.issues, fieldsAt)
  return { draft, mistakes: body.kind === 'json' ? [...misplaced(Object.keys(metadata)), ...wrong] : wrong.map(toParameter) }
}

/** Reads an article that is sent in. Throws Problem 'invalid-request' with all mistakes of query and body. */
export function readSubmission(request: { query: unknown; body: unknown }): Submission {
  const query = SubmissionQuery.safeParse(request.query, { reportInput: true })
  const given = Object.entries(Object(request.query))
  const metadata = Object.fromEntries(given.filter(([name, value]) => name in ArticleDraft.shape && typeof value === 'string'))
  const { draft, mistakes } = readBody(bodyOf(request), metadata)
  const wrong = query.success ? [] : queryMistakes(query.error.issues, PARAMETERS)
  if (draft.success && query.success && mistakes.length === 0) return { draft: draft.data, dryRun: query.data.dryRun === 'true' }
  const doubled = wrong.map(({ parameter }) => parameter)
  const others = mistakes.filter(({ parameter }) => parameter === undefined || !doubled.includes(parameter))
  throw new Problem('invalid-request', 'The article cannot be taken as it was sent', { errors: [...wrong, ...others] })
}
