import { z } from 'zod'
import { isProblemName, PROBLEMS } from '../../problems.ts'
import { missing } from '../missing.ts'
import type { Api } from '../operation.ts'
import { problemAddress } from '../problem.ts'
import { NoParameters } from '../query.ts'

const ProblemType = z
  .object({ type: z.string(), status: z.int(), title: z.string(), meaning: z.string() })
  .meta({ id: 'ProblemType', description: 'What a type of problem means' })

/** What the types of the problems mean: their addresses resolve. */
export function problemRoutes(app: Api) {
  app.get('/problems/:name', {
    schema: {
      operationId: 'getProblemType',
      tag: 'service',
      summary: 'Get the meaning of a type of problem',
      params: z.object({ name: z.string().describe('Name of the problem') }),
      querystring: NoParameters,
      response: { 200: ProblemType },
      problems: ['not-found'],
    },
    handler: async ({ params: { name } }) =>
      isProblemName(name) ? JSON.stringify({ type: problemAddress(name), ...PROBLEMS[name] }) : missing('problem', name),
  })
}
