/** The table of expected failures: each name's HTTP status, title (RFC 9457) and meaning, as GET /problems/{name} serves them. */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'The request is not valid', meaning: 'The address, the query or the body is wrong; errors names every mistake.' },
  'bad-cursor': {
    status: 400,
    title: 'The cursor does not belong to this query',
    meaning: 'A cursor is the next of a page before, sent back with the same filters and the same sort.',
  },
  forbidden: {
    status: 403,
    title: 'Not allowed',
    meaning: 'Articles are taken only from this machine unless the setting OPEN_INGEST lets others send them.',
  },
  'not-found': { status: 404, title: 'Not found', meaning: 'No record has this id, or nothing is served at this address.' },
  'method-not-allowed': {
    status: 405,
    title: 'The method is not allowed here',
    meaning: 'The address is known with other methods, which the header Allow names.',
  },
  'not-acceptable': {
    status: 406,
    title: 'The form is not served',
    meaning: 'The header Accept allows none of the media types in which a list is served; the parameter format chooses one without it.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request took too long to arrive',
    meaning: 'The request did not arrive in full in the time that is allowed for it.',
  },
  'payload-too-large': { status: 413, title: 'The body is too large', meaning: 'The body is larger than the setting BODY_LIMIT.' },
  'uri-too-long': { status: 414, title: 'The address is too long', meaning: 'The address with its query is longer than 8,192 characters.' },
  'unsupported-media-type': {
    status: 415,
    title: 'The media type is not supported',
    meaning: 'An article is sent as application/json or as text/plain, both in UTF-8 and without a content encoding.',
  },
  'unsupported-language': { status: 422, title: 'The language is not supported', meaning: 'Only English is read.' },
  'headers-too-large': { status: 431, title: 'The headers are too large', meaning: 'Request line and headers together are larger than 16 KiB.' },
  'internal-error': { status: 500, title: 'Something went wrong here', meaning: 'The request may be right; the log tells under the requestId what failed.' },
  unavailable: { status: 503, title: 'Too busy to answer', meaning: 'Asking again after the time in the header Retry-After may help.' },
} as const
export type ProblemName = keyof typeof PROBLEMS

/** True for the name of a problem. */
export const isProblemName = (name: string): name is ProblemName => Object.hasOwn(PROBLEMS, name)
export const PROBLEM_NAMES: readonly ProblemName[] = Object.keys(PROBLEMS).filter(isProblemName)

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
