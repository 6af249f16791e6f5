/** The table of expected failures: each name's HTTP status and title (RFC 9457). */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'bad-cursor': { status: 400, title: 'The cursor does not belong to this query' },
  forbidden: { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  'payload-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The media type is not supported' },
  'uri-too-long': { status: 414, title: 'The address is too long' },
  'unsupported-language': { status: 422, title: 'The language is not supported' },
  'internal-error': { status: 500, title: 'Something went wrong here' },
  unavailable: { status: 503, title: 'Too busy to answer' },
} as const
export type ProblemName = keyof typeof PROBLEMS

/** One mistake in a request: where it stands, what is wrong, and what would be right. */
export type Mistake = { pointer?: string; parameter?: string; detail: string; allowed?: readonly string[] }

/** An expected failure, thrown by name; its status and title stand in PROBLEMS. */
export class Problem extends Error {
  readonly problem: ProblemName
  readonly errors: readonly Mistake[]
  readonly retryAfter: number | undefined

  constructor(problem: ProblemName, detail: string, { errors = [], retryAfter }: { errors?: readonly Mistake[]; retryAfter?: number } = {}) {
    super(detail)
    this.name = 'Problem'
    this.problem = problem
    this.errors = errors
    this.retryAfter = retryAfter
  }
}
