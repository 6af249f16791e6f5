import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { extract } from '../../../src/extract/extract.ts'
import { readEvents, toHappened } from '../happened.ts'

const asha = 'Iranian Foreign Minister Asha Example'
const bo = 'Turkish Foreign Minister Bo Sample'
const first = (text: string) => readEvents(text)[0]

t.test('tells an event in neutral words of its own', async (t) => {
  const table: Record<string, string> = {
    [`${asha} spoke with ${bo} by phone.`]: 'Asha Example (Iran) and Bo Sample (Turkey) spoke by phone.',
    [`${asha} will visit Turkey.`]: 'Asha Example (Iran) is to visit Turkey.',
    [`${asha} and ${bo} are to meet.`]: 'Asha Example (Iran) and Bo Sample (Turkey) are to meet.',
    [`${asha} hopes to meet ${bo}.`]: 'According to Asha Example (Iran), Asha Example (Iran) and Bo Sample (Turkey) may meet.',
    'Iran could meet Turkey.': 'It is proposed or wished that Iran and Turkey meet.',
    'Iran denied that it had attacked Turkey.': 'Iran denied a claim.',
    [`${bo} received ${asha}.`]: 'Bo Sample (Turkey) received Asha Example (Iran).',
    [`${bo} invited ${asha} to Ankara.`]: 'Bo Sample (Turkey) invited Asha Example (Iran).',
    'Turkish police arrested three Greek journalists.': 'Turkish police detained a group from Greece.',
    'The president of Turkey thanked the United States.': 'A head of state of Turkey expressed thanks to the United States.',
    [`${asha} said the Zionist regime attacked Lebanon.`]: 'According to Asha Example (Iran), Israel is said to have attacked Lebanon.',
    'Demonstrators marched in Paris.': 'An unnamed party demonstrated.',
  }
  for (const [text, summary] of Object.entries(table)) t.equal(first(text)?.summary, summary, text)
})

t.test('gives CAMEO’s code where the words decide one', async (t) => {
  const table: Record<string, string> = {
    [`${asha} telephoned ${bo}.`]: '041',
    [`${asha} visited Turkey.`]: '042',
    [`${bo} received ${asha}.`]: '043',
    [`${asha} met ${bo} in Geneva.`]: '044',
    [`${asha} will meet ${bo}.`]: '036',
    [`${asha} hopes to meet ${bo}.`]: '106',
    [`${bo} invited ${asha} to Ankara.`]: '036',
    [`${asha} condemned Turkey.`]: '111',
    'Germany sent humanitarian aid to Lebanon.': '070',
  }
  for (const [text, cameo] of Object.entries(table)) t.equal(first(text)?.cameo, cameo, text)
})

t.test('says where it happened and what it is about', async (t) => {
  t.match(first(`${asha} met ${bo} in Geneva to discuss trade.`), {
    place: { value: { name: 'Geneva', country: 'CHE' }, basis: 'stated' },
    contexts: ['economic'],
  })
  t.match(first(`LONDON, May 28 (Some Agency) - ${asha} met ${bo} here.`), { place: { value: { country: 'GBR' }, basis: 'derived' } })
  t.match(first(`${asha} met ${bo}.`), { place: { value: null, reason: 'not-stated' } })
})

t.test('carries the office and the country of everybody who takes part', async (t) => {
  t.match(first(`Acting ${asha} met ${bo}.`)?.participants, [
    { actorId: 'person/asha-example', office: { kind: 'foreign-minister', acting: true }, country: 'IRN', surface: `Acting ${asha}` },
    { actorId: 'person/bo-sample', office: { kind: 'foreign-minister', acting: false }, country: 'TUR' },
  ])
})

t.test('makes a later meeting part of the visit, and a claim a link to its statement', async (t) => {
  const text = `${asha} visited Turkey on Monday. Example met ${bo} on Tuesday.`
  t.ok(readEvents(text).every(({ mode }) => mode === 'visit'))
  const claim = extract(`${asha} said Israel had bombed a hospital in Lebanon.`)
  t.match(claim.events, [{ status: 'alleged', assertedBy: 0, statements: [0] }])
})

t.test('reads the seed article as a careful reader does', async (t) => {
  const text = readFileSync(new URL('../../seed/iran-press-bagheri-fidan.txt', import.meta.url), 'utf8').replace(/^---\n.*?\n---\n/s, '')
  const events = extract(text, { outlet: 'Iran Press', country: 'IRN' }).events.map((event) => toHappened(text, event))
  t.match(events[0], { main: true, what: 'CONSULT phone occurred', who: ['actor Ali Bagheri', 'actor Hakan Fidan'] })
  t.equal(events[0]?.words.length, 2, 'told in the headline paragraph and in the lead')
  const meetings = events.filter(({ what }) => what.startsWith('CONSULT')).map(({ what }) => what)
  t.same(meetings, ['CONSULT phone occurred', 'CONSULT multilateral scheduled', 'CONSULT multilateral proposed', 'CONSULT multilateral proposed'])
  t.same(
    events.filter(({ what }) => what.includes('alleged')).map(({ what }) => what),
    ['COERCE restrict alleged', 'COERCE withhold alleged', 'COERCE restrict alleged'],
  )
  t.notMatch(events.map(({ what }) => what).join(), /ASSAULT/, 'accusing nouns make no event')
})

t.test('never throws, and every span and link holds, whatever the text', async (t) => {
  const words = [
    'Iran',
    'met',
    'Turkey',
    'with',
    '“',
    '”',
    ',',
    '.',
    'and',
    'to',
    'the',
    asha,
    'visit',
    'on Monday',
    'talks',
    'between',
    'said that',
    'will',
    'not',
    'by',
    'was',
    'condemned',
    'attack',
    'in',
    '2024',
    'May 3',
    '\n\n',
    '—',
    'constructor',
    '🙂',
    'who',
    'hopes',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 50 }), (chosen) => {
      const text = chosen.join(' ')
      const { events, actors, statements } = extract(text, { publishedOn: '2024-05-29' })
      const spans = events.flatMap(({ evidence, occurred, place, participants }) => [
        ...evidence,
        ...occurred.evidence,
        ...place.evidence,
        ...participants.flatMap((one) => one.evidence),
      ])
      return (
        spans.every(({ start, end }) => start >= 0 && start < end && end <= text.length) &&
        events.every(({ participants }) => participants.every(({ actorId }) => actorId === null || actors.some(({ id }) => id === actorId))) &&
        events.every((event) => event.statements.every((index) => index < statements.length)) &&
        events.every(({ salience }, place) => (salience === 'main') === (place === 0))
      )
    }),
    { numRuns: 150 },
  )
  t.same(readEvents(''), [])
  t.same(extract('Iran met Turkey.'), extract('Iran met Turkey.'), 'the same text gives the same events')
})
