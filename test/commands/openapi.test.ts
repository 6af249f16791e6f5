import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { runCommand } from './memory-console.ts'

t.test('prints the OpenAPI document, or writes it to a file', async (t) => {
  const { exit, out, err } = await runCommand(['openapi'])
  t.same({ exit, err }, { exit: 0, err: '' })
  t.match(JSON.parse(out), { openapi: /^3\.1/, info: { title: 'Readout' } })
  const file = join(t.testdir(), 'openapi.json')
  t.same(await runCommand(['openapi', '--output', file]), { exit: 0, out: '', err: '' })
  t.equal(readFileSync(file, 'utf8'), out)
})

t.test('says in one line that a file cannot be written', async (t) => {
  const { exit, out, err } = await runCommand(['openapi', '--output', join(t.testdir(), 'missing', 'openapi.json')])
  t.same({ exit, out }, { exit: 1, out: '' })
  t.match(err, /^readout: [^\n]*ENOENT[^\n]*\n$/)
})
