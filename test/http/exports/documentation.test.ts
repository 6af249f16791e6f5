import { readFileSync } from 'node:fs'
import t from 'tap'
import { COLUMNS } from '../../../src/http/exports/columns.ts'
import { FORMATS } from '../../../src/http/exports/formats.ts'
import { GDELT_COLUMNS } from '../../../src/http/exports/gdelt/columns.ts'
import { checkedApp } from '../checked-app.ts'

const text = readFileSync(new URL('../../../docs/exports.md', import.meta.url), 'utf8')

t.test('the columns stand in the documentation as they are served', async (t) => {
  const { app } = await checkedApp(t)
  for (const [list, columns] of Object.entries(COLUMNS)) {
    const documented = new RegExp(`^- \\*\\*${list}\\*\\*: (.*)$`, 'm').exec(text)?.[1] ?? ''
    t.same(
      [...documented.matchAll(/`([^`]+)`/g)].map(([, column]) => column),
      columns,
      list,
    )
    const [header] = (await app.inject(`/v1/${list}?format=csv`)).body.split('\r\n')
    t.equal(header, columns.join(','))
  }
})

t.test('the documentation names no form and no column of GDELT that there is not', async (t) => {
  const [, gdelt = ''] = text.split('## GDELT 2.0’s form'.replace('’', "'"))
  const named = [...gdelt.matchAll(/`([A-Z][A-Za-z0-9]+(?:_[A-Za-z]+)?)`/g)].map(([, name = '']) => name)
  const columns: readonly string[] = GDELT_COLUMNS
  t.ok(named.length > 20)
  t.same(
    named.filter((name) => !columns.includes(name)),
    [],
  )
  t.same(
    [...text.matchAll(/format=(\w+)/g)].map(([, format = '']) => format).filter((format) => !(format in FORMATS)),
    [],
  )
})

t.test('every request of the documentation is answered', async (t) => {
  const { app } = await checkedApp(t)
  const requests = [...text.matchAll(/^curl .*'http:\/\/127\.0\.0\.1:3000(\S+)'/gm)].map(([, url = '']) => url)
  t.ok(requests.length >= 5)
  for (const url of requests) t.equal((await app.inject({ url, headers: { accept: '*/*' } })).statusCode, 200, url)
})
