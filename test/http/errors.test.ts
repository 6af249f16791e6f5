import t from 'tap'
import { toProblem } from '../../src/http/errors.ts'

t.test('a file that the documentation may not show is as one that is not there', async (t) => {
  t.match(toProblem({ statusCode: 403, message: 'Forbidden' }), { problem: 'not-found' })
})

t.test('what nobody expected does not tell what it was', async (t) => {
  const problem = toProblem(new Error('no such table: secrets'))
  t.match(problem, { problem: 'internal-error' })
  t.notMatch(problem.message, /secrets/)
})
