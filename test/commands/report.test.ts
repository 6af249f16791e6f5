import { stripVTControlCharacters } from 'node:util'
import t from 'tap'
import { formatReport, wrap } from '../../src/commands/report.ts'
import { sampleRecords } from '../sample.ts'

t.test('marks statements and events in the text and lists both', async (t) => {
  const records = sampleRecords()
  const report = formatReport(records, { colours: false, columns: 1000 })
  const [event] = records.events
  const [statement] = records.statements
  t.match(report, `${event?.evidence[0]?.quote} E1}`)
  t.match(report, `[S1 ${statement?.content[0]?.quote}`)
  t.match(report, new RegExp(`^E1 +${event?.type}`, 'm'))
  t.match(report, new RegExp(`^S1 +${statement?.speaker?.name}`, 'm'))
  t.equal(report, stripVTControlCharacters(report))
})

t.test('says the same in colours', async (t) => {
  const records = sampleRecords()
  const plain = formatReport(records, { colours: false, columns: 80 })
  const coloured = formatReport(records, { colours: true, columns: 80 })
  t.not(coloured, plain)
  t.equal(stripVTControlCharacters(coloured), plain)
})

t.test('says so where nothing was read', async (t) => {
  const { article } = sampleRecords({ article: { headline: 'A quiet day', publishedOn: '2026-11-02', url: 'https://example.org/1' } })
  const report = formatReport({ article: { ...article, dateline: 'OSLO' }, actors: [], events: [], statements: [], terms: [] }, { colours: false, columns: 80 })
  t.match(report, 'A quiet day\n')
  t.match(report, 'Dateline: OSLO\n')
  t.match(report, 'No events.\n')
  t.match(report, 'No statements.\n')
})

t.test('shows control characters of an article and does not obey them', async (t) => {
  const { article } = sampleRecords()
  const report = formatReport(
    { article: { ...article, text: 'red \u{1b}[31m\u{9b}1m' }, actors: [], events: [], statements: [], terms: [] },
    { colours: false, columns: 80 },
  )
  t.match(report, 'red ␛[31m�1m')
})

t.test('wraps at spaces', async (t) => {
  t.equal(wrap('one two three\n\nfour incomparable', 9), 'one two\nthree\n\nfour\nincomparable')
})

t.test('gives a line to every candidate that lost', async (t) => {
  const records = sampleRecords()
  const [event] = records.events
  const candidate = {
    kind: 'event' as const,
    rule: 'trigger/sample',
    confidence: 0.4,
    why: 'unsure' as const,
    evidence: event?.evidence[0] ?? { articleId: 'none', start: 0, end: 1, quote: '-' },
  }
  const explanations = { [event?.id ?? '']: { entry: 'sample', factors: [{ factor: 'trigger' as const, value: 0.6 }], rejected: [candidate] } }
  const report = formatReport({ ...records, explanations, rejected: [{ ...candidate, confidence: null }] }, { colours: false, columns: 80 })
  t.match(report, /^E1 {2}sample, confidence 0.9: trigger 0.6\n {4}not the event trigger\/sample \(0.4\), “.*”: It is less sure than what is served$/m)
  t.match(report, /^Elsewhere\n {4}not the event trigger\/sample, /m)
})
