import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { PROBLEMS, type Problem, type ProblemName } from '../problems.ts'

/** RFC 9457 problem details, as every failure is answered. */
export const ProblemDetails = z
  .object({
    type: z.string().describe('Address of the problem’s meaning: /problems/ and its name'),
    title: z.string().describe('The same for every problem of the type'),
    status: z.int().min(400).max(599).describe('The HTTP status'),
    detail: z.string().describe('What is wrong this time'),
    requestId: z.string().describe('Under which the log tells of the request'),
    errors: z
      .array(
        z.object({
          parameter: z.string().optional().describe('Name of the query parameter that is wrong'),
          pointer: z.string().optional().describe('JSON Pointer (RFC 6901, as a URI fragment) to what is wrong in the body'),
          detail: z.string().describe('What is wrong with it'),
          allowed: z.array(z.string()).optional().describe('What would be right, where that is a list'),
        }),
      )
      .describe('Every mistake in the request, as far as it is one of parameters or body'),
  })
  .meta({ id: 'Problem', description: 'Why a request was not answered as asked (RFC 9457)' })
export type ProblemDetails = z.infer<typeof ProblemDetails>

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** The address that explains a problem. */
export const problemAddress = (name: ProblemName) => `/problems/${name}`

/** The answer to a request that fails. */
export const toProblemDetails = ({ problem, message, errors }: Problem, requestId: string) => ({
  type: problemAddress(problem),
  title: PROBLEMS[problem].title,
  status: PROBLEMS[problem].status,
  detail: message,
  requestId,
  errors,
})

/** Answers a request with a problem. */
export function sendProblem(reply: FastifyReply, problem: Problem) {
  if (problem.retryAfter !== undefined) reply.header('retry-after', problem.retryAfter)
  const details = toProblemDetails(problem, reply.request.id)
  return reply.code(details.status).type(PROBLEM_TYPE).send(JSON.stringify(details))
}
