import t from 'tap'
import { extract } from '../../../src/extract/extract.ts'
import { readEvents } from '../happened.ts'

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
    'Demonstrators marched in Paris.': 'Several parties demonstrated.',
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
