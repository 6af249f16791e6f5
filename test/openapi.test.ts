import { readFileSync } from 'node:fs'
import t from 'tap'
import { openapiDocument } from '../src/openapi.ts'

/** The first line in which two texts differ, as both have it. */
function firstDifference(one: string, other: string) {
  const [lines, others] = [one.split('\n'), other.split('\n')]
  const index = lines.findIndex((line, number) => line !== others[number])
  return index < 0 && lines.length === others.length ? null : { line: index + 1, committed: lines[index], current: others[index] }
}

t.test('the committed document is what the service makes now; "npm run openapi -- --write" renews it', async (t) => {
  const committed = readFileSync(new URL('../openapi/openapi.json', import.meta.url), 'utf8')
  const current = `${JSON.stringify(await openapiDocument(), null, 2)}\n`
  t.same(firstDifference(committed, current), null)
})
