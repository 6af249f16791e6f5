import fc from 'fast-check'
import t from 'tap'
import type { z } from 'zod'
import { textAt, toLine, withoutFormula } from '../../../src/http/exports/cells.ts'
import { COLUMNS } from '../../../src/http/exports/columns.ts'
import { Actor } from '../../../src/records/actor.ts'
import { Article } from '../../../src/records/article.ts'
import { Event, Participant } from '../../../src/records/event.ts'
import type { ListName } from '../../../src/records/filters.ts'
import { Statement } from '../../../src/records/statement.ts'
import { Term } from '../../../src/records/term.ts'
import { sampleRecords } from '../../sample.ts'
import { checkedApp } from '../checked-app.ts'
import { parseCsv, parseTable } from './parsed-csv.ts'

t.test('every field of every record has a column', async (t) => {
  const check = (list: ListName, record: z.ZodObject) => {
    const fields = COLUMNS[list].map((column) => column.split('.', 1)[0])
    t.same(new Set(fields), new Set(Object.keys(record.shape)), list)
    t.equal(new Set(COLUMNS[list]).size, COLUMNS[list].length, `${list} has no column twice`)
  }
  check('articles', Article)
  check('events', Event)
  check('participants', Participant)
  check('statements', Statement)
  check('actors', Actor)
  check('terms', Term)
})

t.test('cells hold what the record holds', async (t) => {
  const { app, record } = await checkedApp(t)
  const { article, events, statements } = record
  const rows = async (list: string) => parseTable((await app.inject(`/v1/${list}?format=csv`)).body)
  const [main] = events
  t.match(
    (await rows('events')).find(({ id }) => id === main?.id),
    {
      type: 'CONSULT',
      mode: '',
      contexts: 'diplomatic',
      cameo: '040',
      quad: '1',
      'occurred.value': '2024-05-17',
      'place.value.name': '',
      'place.reason': 'not-stated',
      'participants.name': 'Asha Example | Bo Sample',
      'participants.country': 'TUR | IRN',
      'evidence.quote': main?.evidence[0]?.quote,
      confidence: '0.9',
    },
  )
  t.match(await rows('articles'), [{ 'outlet.name': 'Sample Wire', text: article.text, publishedOn: '2024-05-18' }])
  t.match(
    (await rows('statements')).find(({ position }) => position === '2'),
    {
      'speaker.name': 'Bo Sample',
      'about.actorId': 'org/sample-league',
      'content.quote': statements[1]?.content[0]?.quote,
      'chain.name': 'Bo Sample | Sample Wire',
    },
  )
  t.match(
    (await rows('participants')).find(({ name }) => name === 'Asha Example'),
    { 'office.title': 'Foreign Minister', 'office.acting': 'false' },
  )
})

t.test('lists in one cell keep their order, and the place of what is missing', async (t) => {
  t.equal(textAt({ of: [{ name: 'a' }, { name: null }, { name: 'c' }] }, ['of', 'name']), 'a |  | c')
  t.equal(textAt({ of: [] }, ['of', 'name']), '')
  t.equal(textAt({ of: null }, ['of', 'name']), '')
  t.equal(textAt({ of: false }, ['of']), 'false')
})

t.test('whatever a cell holds, a reader of RFC 4180 gets it back', async () => {
  const cells = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', '""', ',', '\r', '\n', '\r\n', ' a ', '')), { minLength: 1 })
  fc.assert(fc.property(fc.array(cells), (rows) => JSON.stringify(parseCsv(rows.map(toLine).join(''))) === JSON.stringify(rows)))
})

t.test('what a spreadsheet would run gets an apostrophe before it, and nothing else does', async (t) => {
  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@A1',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff@x',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '=cmd|"/C x"!A0',
    '\tx',
    '\rx',
  ]
  for (const text of formulas) t.equal(withoutFormula(text), `'${text}`, JSON.stringify(text))
  for (const text of ['', 'plain', 'a=b', '“-”', "'quoted", '1-2', '2024-05-17', '–1', 'é']) t.equal(withoutFormula(text), text, text)
})

t.test('formulas are harmless in CSV, exact where that is asked for, and always exact in NDJSON', async (t) => {
  const { app, store } = await checkedApp(t, { keys: [] })
  await store.saveArticle(sampleRecords({ article: { headline: '=HYPERLINK("http://example.org","Sample, Bo")' } }))
  const headline = async (query: string) => parseTable((await app.inject(`/v1/articles?format=csv${query}`)).body)[0]?.headline
  t.equal(await headline(''), '\'=HYPERLINK("http://example.org","Sample, Bo")')
  t.equal(await headline('&formulas=escape'), '\'=HYPERLINK("http://example.org","Sample, Bo")')
  t.equal(await headline('&formulas=keep'), '=HYPERLINK("http://example.org","Sample, Bo")')
  t.match((await app.inject('/v1/articles?format=ndjson')).body, /"headline":"=HYPERLINK/)
})

t.test('a byte order mark comes only where it is asked for', async (t) => {
  const { app } = await checkedApp(t)
  t.equal((await app.inject('/v1/terms?format=csv')).body.slice(0, 3), 'id,')
  t.equal((await app.inject('/v1/terms?format=csv&bom=false')).body.slice(0, 3), 'id,')
  t.equal((await app.inject('/v1/terms?format=csv&bom=true')).body.slice(0, 4), '\ufeffid,')
})
