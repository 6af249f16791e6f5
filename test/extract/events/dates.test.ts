import t from 'tap'
import { findDates } from '../../../src/extract/events/dates.ts'
import { readEvents } from '../happened.ts'

const PUBLISHED = '2024-05-29'
const dates = (text: string, publishedOn: string | null = PUBLISHED, ahead = false) =>
  findDates(text, { start: 0, end: text.length }, publishedOn, ahead).map(({ value, start, end }) => [text.slice(start, end), value])

t.test('reads days, months and years to EDTF, counted from Wednesday, 29 May 2024', async (t) => {
  const table: Record<string, string | null> = {
    'They met on 12 March 2024.': '2024-03-12',
    'They met on March 12, 2024.': '2024-03-12',
    'They met on 2024-03-12.': '2024-03-12',
    'They met on May 20.': '2024-05-20',
    'They met in March 2023.': '2023-03',
    'They met in March.': '2024-03',
    'They met in December.': '2023-12',
    'They met in 2014.': '2014',
    'They met today.': '2024-05-29',
    'They met yesterday.': '2024-05-28',
    'They met on Tuesday.': '2024-05-28',
    'They met on Wednesday.': '2024-05-29',
    'They met on Thursday.': '2024-05-23',
    'They met last Wednesday.': '2024-05-22',
    'They met last night.': '2024-05-28',
    'They met last week.': '2024-05-20/2024-05-26',
    'They met last month.': '2024-04',
    'They met this year.': '2024',
    'They met two days ago.': '2024-05-27',
    'They met 3 weeks ago.': '2024-05-06/2024-05-12',
    'They met a month ago.': '2024-04',
    'They met five years ago.': '2019',
  }
  for (const [text, value] of Object.entries(table)) t.equal(dates(text)[0]?.[1], value, text)
})

t.test('days from one to another are an interval', async (t) => {
  for (const [text, value] of Object.entries({
    'They met from 10 to 12 April 2024.': '2024-04-10/2024-04-12',
    'They met on 10-12 April 2024.': '2024-04-10/2024-04-12',
    'They met on April 10–12.': '2024-04-10/2024-04-12',
    'They met between 3 and 5 May.': '2024-05-03/2024-05-05',
    'They met from 30 April to 2 May 2024.': '2024-04-30/2024-05-02',
    'They met from 30 December 2023 to 2 January 2024.': '2023-12-30/2024-01-02',
    'They met on 10 and 12 April 2024.': '2024-04-12',
  }))
    t.equal(dates(text)[0]?.[1], value, text)
  const [visit] = readEvents('Asha Example visited Norway from 10 to 12 April 2024.')
  t.match(visit?.occurred, { value: '2024-04-10/2024-04-12', earliest: '2024-04-10', latest: '2024-04-12', basis: 'stated' })
})

t.test('looks forward where the event lies ahead', async (t) => {
  for (const [text, value] of Object.entries({
    'They meet on Thursday.': '2024-05-30',
    'They meet next Wednesday.': '2024-06-05',
    'They meet tomorrow.': '2024-05-30',
    'They meet next week.': '2024-06-03/2024-06-09',
    'They meet in March.': '2025-03',
    'They meet in July.': '2024-07',
  }))
    t.equal(dates(text, PUBLISHED, true)[0]?.[1], value, text)
})

t.test('takes no name or verb for a day', async (t) => {
  for (const text of [
    'Sun Example sat down with Bo Sample.',
    'Minister Sun Example may march on.',
    'May Example met Bo Sample.',
    'They meet some day.',
    'No date.',
  ])
    t.same(dates(text), [], text)
})

t.test('says why a day is not known', async (t) => {
  const occurred = (text: string, publishedOn: string | null = PUBLISHED) => readEvents(text, publishedOn)[0]?.occurred
  t.match(occurred('Iran met Turkey.'), { value: null, earliest: null, latest: null, basis: 'unknown', reason: 'not-stated', evidence: [] })
  t.match(occurred('Iran met Turkey on Monday.', null), { value: null, basis: 'unknown', reason: 'relative-without-anchor', evidence: [{}] })
  t.match(occurred('Iran met Turkey on May 3.', 'some day'), { value: null, reason: 'relative-without-anchor' })
  t.match(occurred('Iran met Turkey on May 3.', '2024-99-99'), { value: null, reason: 'relative-without-anchor' })
  t.match(occurred('Iran met Turkey on 3 May 2023.', null), {
    value: '2023-05-03',
    earliest: '2023-05-03',
    latest: '2023-05-03',
    basis: 'stated',
    reason: null,
  })
  t.match(occurred('Iran met Turkey in May 2023.'), { value: '2023-05', earliest: '2023-05-01', latest: '2023-05-31' })
  t.match(occurred('Turkey, which attacked Iraq last year, met Iran on Monday.'), { value: '2024-05-27' })
  t.match(occurred('Today, Iran met Turkey.'), { value: '2024-05-29', basis: 'derived' })
  t.match(occurred('Iran met Turkey after the attack of 7 October 2023.'), { value: null, reason: 'not-stated' }, 'a bound is not the day')
})

const dated = (text: string, publishedOn: string | null = PUBLISHED) =>
  readEvents(text, publishedOn).map(({ type, occurred }) => `${type} ${occurred.value ?? occurred.reason}`)

t.test('a day belongs to the clause that tells it', async (t) => {
  t.same(dated('Asha Example, who met the Greek president on Monday, praised Turkey.'), ['SUPPORT not-stated', 'CONSULT 2024-05-27'])
  t.match(dated('Iran met Turkey in Ankara after talks with Greece in Athens on Monday.'), ['CONSULT not-stated', 'CONSULT 2024-05-27'])
  t.same(dated('Two days after Turkey expelled a Greek diplomat, Greece closed its consulate in Izmir on Monday.'), [
    'SANCTION 2024-05-27',
    'SANCTION not-stated',
  ])
})

t.test('what is agreed on, asked or promised keeps its day to itself', async (t) => {
  t.same(dated('Iran and Turkey agreed to resume flights on 3 July.'), ['AGREE not-stated'])
  t.same(dated('Iran and Turkey on Monday agreed to resume flights early next year.'), ['AGREE 2024-05-27'])
})

t.test('nothing that has happened is of a day to come, and nothing to come is of a day long past', async (t) => {
  t.same(dated('Iran met Turkey for the start of next year.'), ['CONSULT not-stated'])
  t.same(dated('Turkey will meet Iran on March 3.'), ['CONSULT 2025-03-03'])
  t.match(dated('East Timor is to be admitted as a member in October.'), ['CONCEDE 2024-10'])
})

t.test('days are counted from the dateline, where it tells one', async (t) => {
  t.same(dated('ANKARA, 27 May: Iran met Turkey today.'), ['CONSULT 2024-05-27'])
  t.same(dated('ANKARA, 27 May 2024: Iran met Turkey on Sunday.', null), ['CONSULT 2024-05-26'])
  t.same(dated('ANKARA, 27 May: Iran met Turkey on Sunday.', null), ['CONSULT relative-without-anchor'])
  t.same(dated('ANKARA, 27 March: Iran met Turkey today.'), ['CONSULT 2024-05-29'], 'a dateline of another day says nothing')
})

t.test('the day of saying so is not the day of the deed', async (t) => {
  t.same(dated('Turkey announced on Monday that it had expelled a Greek diplomat.'), ['SANCTION not-stated'])
})

t.test('the date of what a participle tells is not that of the sentence', async (t) => {
  const dayOf = (text: string) => readEvents(text)[0]?.occurred.value ?? null
  t.equal(dayOf('Turkey suspended a trade agreement signed in 2015.'), null)
  t.equal(dayOf('Turkey suspended a trade agreement in 2015.'), '2015')
  t.equal(dayOf('Iran and Turkey had agreed to a ceasefire in February 2021.'), '2021-02')
})
