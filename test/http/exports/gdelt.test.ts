import t, { type Test } from 'tap'
import { KNOWN_GROUPS, toCameoCountry } from '../../../src/http/exports/gdelt/codes.ts'
import { GDELT_COLUMNS, toGdeltLine } from '../../../src/http/exports/gdelt/columns.ts'
import { pairsOf } from '../../../src/http/exports/gdelt/pairs.ts'
import { ORGANIZATIONS } from '../../../src/lexicon/organizations.ts'
import type { Actor } from '../../../src/records/actor.ts'
import type { Event, Participant } from '../../../src/records/event.ts'
import { sampleRecords } from '../../sample.ts'
import { checkedApp } from '../checked-app.ts'

/** The table's rows by the names of its columns; every line must have all of them. */
function readTable(t: Test, body: string): Record<string, string>[] {
  return body
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const cells = line.split('\t')
      t.equal(cells.length, 61)
      return Object.fromEntries(GDELT_COLUMNS.map((name, column) => [name, cells[column] ?? '']))
    })
}

const filled = (row: Record<string, string> | undefined) => Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value !== ''))

t.test('the table has the 61 columns of GDELT 2.0', async (t) => {
  t.equal(GDELT_COLUMNS.length, 61)
  t.equal(new Set(GDELT_COLUMNS).size, 61)
  t.same(
    [GDELT_COLUMNS[5], GDELT_COLUMNS[15], GDELT_COLUMNS[26], GDELT_COLUMNS[59], GDELT_COLUMNS[60]],
    ['Actor1Code', 'Actor2Code', 'EventCode', 'DATEADDED', 'SOURCEURL'],
  )
})

t.test('an event is a row with what is known of it, and nothing else', async (t) => {
  const { app, store } = await checkedApp(t, { keys: [] })
  await store.saveArticle(sampleRecords({ article: { url: 'https://example.org/a' } }))
  const rows = readTable(t, (await app.inject('/v1/events?format=gdelt')).body)
  t.equal(rows.length, 2)
  const met = filled(rows.find(({ EventCode }) => EventCode === '040'))
  t.match(met, { GLOBALEVENTID: /^[1-9]\d{0,15}$/ })
  t.same(
    { ...met, GLOBALEVENTID: '' },
    {
      GLOBALEVENTID: '',
      SQLDATE: '20240517',
      MonthYear: '202405',
      Year: '2024',
      Actor1Code: 'TURGOV',
      Actor1Name: 'Asha Example',
      Actor1CountryCode: 'TUR',
      Actor1Type1Code: 'GOV',
      Actor2Code: 'IRNGOV',
      Actor2Name: 'Bo Sample',
      Actor2CountryCode: 'IRN',
      Actor2Type1Code: 'GOV',
      IsRootEvent: '1',
      EventCode: '040',
      EventBaseCode: '040',
      EventRootCode: '04',
      QuadClass: '1',
      NumMentions: '1',
      NumSources: '1',
      NumArticles: '1',
      DATEADDED: '20240518120000',
      SOURCEURL: 'https://example.org/a',
    },
  )
  t.match(filled(rows.find(({ EventCode }) => EventCode === '112')), { Actor1Code: 'IRN', Actor2Name: 'Sample League', IsRootEvent: '0', QuadClass: '3' })
})

t.test('a date stands only as far as it is known', async (t) => {
  const { app, store } = await checkedApp(t, { keys: [] })
  const days = {
    day: ['2024-05-17', '2024-05-17', '2024-05-17'],
    month: ['2024-05', '2024-05-01', '2024-05-31'],
    year: ['2024', '2024-01-01', '2024-12-31'],
    about: ['2024-05~', '2024-05-01', '2024-05-31'],
    span: ['2024-05-30/2024-06-02', '2024-05-30', '2024-06-02'],
    open: ['2024-05-17/..', '2024-05-17', null],
  } as const
  for (const [key, [value, earliest, latest]] of Object.entries(days))
    await store.saveArticle(sampleRecords({ key, main: { occurred: { value, earliest, latest, basis: 'derived', reason: null, evidence: [] } } }))
  const rows = readTable(t, (await app.inject('/v1/events?format=gdelt&type=CONSULT&sort=ingested')).body)
  t.same(
    rows.map(({ SQLDATE, MonthYear, Year }) => [SQLDATE, MonthYear, Year]),
    [
      ['20240517', '202405', '2024'],
      ['', '202405', '2024'],
      ['', '', '2024'],
      ['', '', ''],
      ['', '', '2024'],
      ['', '', ''],
    ],
  )
})

t.test('only what occurred is exported, and asking for anything else is refused', async (t) => {
  const { app, store } = await checkedApp(t, { keys: [] })
  await store.saveArticle(sampleRecords({ main: { status: 'alleged' } }))
  const rows = async (query: string) => readTable(t, (await app.inject(`/v1/events?format=gdelt${query}`)).body)
  t.same(
    (await rows('')).map(({ EventCode }) => EventCode),
    ['112'],
  )
  t.equal((await rows('&status=occurred,alleged')).length, 1)
  t.match((await app.inject('/v1/events?format=gdelt&status=alleged')).json(), { status: 400, errors: [{ parameter: 'status', allowed: ['occurred'] }] })
  t.match((await app.inject('/v1/events?format=gdelt&not[status]=occurred')).json(), { status: 400, errors: [{ parameter: 'not[status]' }] })
  t.equal((await rows('&not[status]=alleged')).length, 1)
  t.equal((await app.inject('/v1/events?status=alleged')).json().items.length, 1)
})

t.test('a row keeps its number from one export and one database to the next', async (t) => {
  const numbers = async (keys: string[]) => {
    const { app } = await checkedApp(t, { keys })
    return readTable(t, (await app.inject('/v1/events?format=gdelt')).body).map(({ GLOBALEVENTID }) => Number(GLOBALEVENTID))
  }
  const some = await numbers(['one'])
  const more = await numbers(['two', 'one', 'three'])
  t.ok(some.every((number) => more.includes(number) && Number.isSafeInteger(number)))
  t.equal(new Set(more).size, 6)
})

const participant = (id: string, role: Participant['role']): Participant => ({
  id,
  eventId: 'evt_1',
  actorId: null,
  name: null,
  surface: id,
  role,
  office: null,
  country: null,
  evidence: [{ articleId: 'art_1', start: 0, end: 1, quote: 'x' }],
})
const pairs = (...participants: Participant[]) => pairsOf({ participants }).map((pair) => pair.map((side) => side?.id ?? null))

t.test('an event of many becomes a row for each pair', async (t) => {
  const [a, b, c] = [participant('a', 'actor'), participant('b', 'actor'), participant('c', 'actor')]
  const [x, y] = [participant('x', 'recipient'), participant('y', 'host')]
  t.same(pairs(a, x), [['a', 'x']])
  t.same(pairs(x, a, b, y), [
    ['a', 'x'],
    ['a', 'y'],
    ['b', 'x'],
    ['b', 'y'],
  ])
  t.same(pairs(a, b, c), [
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ])
  t.same(pairs(a), [['a', null]])
  t.same(pairs(x), [[null, 'x']])
  t.same(pairs(participant('m', 'mediator')), [[null, null]])
  t.same(pairs(), [[null, null]])
})

t.test('organizations have the codes that CAMEO gives them, by their sector', async (t) => {
  const { app, store } = await checkedApp(t, { keys: [] })
  const records = sampleRecords()
  const hamas: Actor = { id: 'org/hamas', kind: 'organization', name: 'Hamas', names: ['Hamas'], country: 'PSE', sector: 'REB' }
  const events = records.events.map(
    (event): Event => ({
      ...event,
      participants: event.participants.map((each) => (each.role === 'recipient' ? { ...each, actorId: hamas.id, name: 'Hamas', country: 'PSE' } : each)),
    }),
  )
  await store.saveArticle({ ...records, actors: [...records.actors, hamas], events })
  const [row] = readTable(t, (await app.inject('/v1/events?format=gdelt&type=ACCUSE')).body)
  t.match(row, { Actor2Code: 'PSEHMSREB', Actor2CountryCode: 'PSE', Actor2KnownGroupCode: 'HMS', Actor2Type1Code: 'REB' })
})

t.test('codes are CAMEO’s where they differ from ISO’s, and stand for organizations that exist', async (t) => {
  t.same(['IRN', 'ROU', 'XKX', null].map(toCameoCountry), ['IRN', 'ROM', null, null])
  const ids = ORGANIZATIONS.map(({ id }) => `org/${id}`)
  t.same(
    Object.keys(KNOWN_GROUPS).filter((id) => !ids.includes(id)),
    [],
  )
  t.equal(new Set(Object.values(KNOWN_GROUPS)).size, Object.keys(KNOWN_GROUPS).length)
})

t.test('nothing in a value breaks a row', async (t) => {
  const line = toGdeltLine({ Actor1Name: 'a\tb\r\nc\u2028d\u0000e', SOURCEURL: 'https://example.org/' })
  t.equal(line.split('\n').length, 2)
  t.equal(line.trimEnd().split('\t').length, 61)
  t.match(line, 'a b c d e')
})
