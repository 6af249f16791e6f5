import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { PROBLEM_NAMES, PROBLEMS, Problem, type ProblemName } from '../problems.ts'
import { BAD_ENCODING } from './encoding.ts'
import { sendProblem } from './problem.ts'

/** What the framework's own refusals mean here. */
const REFUSALS: Record<string, { problem: ProblemName; detail: string }> = {
  FST_ERR_BAD_URL: { problem: 'invalid-request', detail: `The address ${BAD_ENCODING}` },
  FST_ERR_MAX_PARAM_LENGTH: { problem: 'not-found', detail: 'Nothing is served at an address as long as this' },
  FST_ERR_CTP_BODY_TOO_LARGE: { problem: 'payload-too-large', detail: 'The body is larger than is taken' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { problem: 'unsupported-media-type', detail: 'The body’s media type is missing or not one that is taken here' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { problem: 'invalid-request', detail: 'The body is empty' },
  FST_ERR_CTP_INVALID_JSON_BODY: { problem: 'invalid-request', detail: 'The body is not JSON' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { problem: 'invalid-request', detail: 'The body is not as long as Content-Length says' },
}

const nameOfStatus = (status: number) => PROBLEM_NAMES.find((name) => PROBLEMS[name].status === status)

/** Turns whatever was thrown into a problem; what nobody expected becomes 'internal-error', without its message. */
export function toProblem(error: Partial<FastifyError>): Problem {
  if (error instanceof Problem) {
    if (error.problem !== 'bad-cursor' || error.errors.length > 0) return error
    return new Problem('bad-cursor', error.message, { errors: [{ parameter: 'cursor', detail: error.message }] })
  }
  const refusal = REFUSALS[error.code ?? '']
  if (refusal) return new Problem(refusal.problem, refusal.detail)
  const status = error.statusCode ?? 500
  if (status === 403) return new Problem('not-found', 'Nothing is served at this address')
  if (status >= 400 && status < 500) {
    const name = nameOfStatus(status) ?? 'invalid-request'
    return new Problem(name, PROBLEMS[name].meaning)
  }
  return new Problem('internal-error', 'The request could not be answered; the log tells more under its requestId')
}

/** Answers a request that failed, and logs what nobody expected. */
export function answerError(error: Partial<FastifyError>, request: FastifyRequest, reply: FastifyReply) {
  const problem = toProblem(error)
  if (problem.problem === 'internal-error') request.log.error({ requestId: request.id, err: error }, 'unexpected error')
  return sendProblem(reply, problem)
}
