import { readFileSync } from 'node:fs'
import t from 'tap'
import { openapiDocument } from '../src/openapi.ts'

t.test('the committed document is what the service makes now; "npm run openapi -- --write" renews it', async (t) => {
  const committed = readFileSync(new URL('../openapi/openapi.json', import.meta.url), 'utf8')
  const current = `${JSON.stringify(await openapiDocument(), null, 2)}\n`
  t.ok(committed === current, 'openapi/openapi.json is current')
})
