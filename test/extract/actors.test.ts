import t from 'tap'
import { readActors } from './reading.ts'

/** What a mention is settled on: the actor's id, or null. */
const settled = (text: string, outlet = '', country: string | null = null): [string, string | null][] =>
  readActors(text, { outlet, country })
    .references.filter(({ adjective, kind }) => !adjective && kind !== 'place')
    .map(({ surface, actor }) => [surface, actor?.id ?? null])

type Row = [text: string, ...mentions: [surface: string, actor: string | null][]]

const TABLES: Record<string, Row[]> = {
  'one person by full name, surname and title': [
    [
      'Turkish Foreign Minister Asha Example spoke. Example left. The foreign minister returned.',
      ['Turkish Foreign Minister Asha Example', 'person/asha-example'],
      ['Example', 'person/asha-example'],
      ['foreign minister', 'person/asha-example'],
    ],
    ['Sample arrived before Foreign Minister Bo Sample spoke.', ['Sample', 'person/bo-sample'], ['Foreign Minister Bo Sample', 'person/bo-sample']],
    ['Asha Example, the Turkish foreign minister, spoke.', ['Asha Example', 'person/asha-example'], ['Turkish foreign minister', 'person/asha-example']],
    ['The Turkish foreign minister, Asha Example, spoke.', ['Turkish foreign minister', 'person/asha-example'], ['Asha Example', 'person/asha-example']],
  ],
  'a title is that of whoever is named behind it, from then on': [
    [
      'The President of Tajikistan, His Excellency Bo Sample, spoke. The Head of State left.',
      ['President of Tajikistan', 'person/bo-sample'],
      ['His Excellency Bo Sample', 'person/bo-sample'],
      ['Head of State', 'person/bo-sample'],
    ],
    ['His Turkish counterpart, Asha Example, spoke.', ['His Turkish counterpart', 'person/asha-example'], ['Asha Example', 'person/asha-example']],
    ['They met the head of the Arab League, Bo Sample.', ['They', null], ['head of the Arab League', 'person/bo-sample'], ['Bo Sample', 'person/bo-sample']],
  ],
  'an official visit is no official, and "that" points at no more than one': [
    ['An official visit began.'],
    ['Iran denied claims that agents were sent.', ['Iran', 'country/irn'], ['agents', null]],
  ],
  'he and she are told apart by what they utter, and by whose words stand between commas': [
    [
      'Minister Kim Example conveyed her condolences to Minister Lee Sample. He thanked her.',
      ['Minister Kim Example', 'person/kim-example'],
      ['Minister Lee Sample', 'person/lee-sample'],
      ['He', 'person/lee-sample'],
      ['her', 'person/kim-example'],
    ],
    [
      'Minister Kim Example spoke. Minister Lee Sample, she added, was warned.',
      ['Minister Kim Example', 'person/kim-example'],
      ['Minister Lee Sample', 'person/lee-sample'],
      ['she', 'person/kim-example'],
    ],
  ],
  'a diplomat is one who was named before, and never one of another state': [
    [
      'Russia expelled a British diplomat. Spokesman Bo Sample said so.',
      ['Russia', 'country/rus'],
      ['British diplomat', null],
      ['Spokesman Bo Sample', 'person/bo-sample'],
    ],
    ['Spokesman Bo Sample said so. The diplomat left.', ['Spokesman Bo Sample', 'person/bo-sample'], ['diplomat', 'person/bo-sample']],
  ],
  'holders of one office in two countries are two persons': [
    [
      'Turkish Foreign Minister Asha Example met Iranian Foreign Minister Bo Sample. The Iranian foreign minister left.',
      ['Turkish Foreign Minister Asha Example', 'person/asha-example'],
      ['Iranian Foreign Minister Bo Sample', 'person/bo-sample'],
      ['Iranian foreign minister', 'person/bo-sample'],
    ],
  ],
  'who held an office and holds it no more is not who holds it now': [
    [
      'Iranian Foreign Minister Bo Sample mourned the late Iranian president and foreign minister.',
      ['Iranian Foreign Minister Bo Sample', 'person/bo-sample'],
      ['late Iranian president', null],
      ['foreign minister', null],
    ],
    [
      'Iranian Foreign Minister Bo Sample spoke of the death of the Iranian foreign minister.',
      ['Iranian Foreign Minister Bo Sample', 'person/bo-sample'],
      ['Iranian foreign minister', null],
    ],
    ['Foreign Minister Bo Sample praised a foreign minister.', ['Foreign Minister Bo Sample', 'person/bo-sample'], ['foreign minister', null]],
  ],
  'pronouns go back to the last subject that fits': [
    ['Bo Sample met Asha Example. He left.', ['Bo Sample', 'person/bo-sample'], ['Asha Example', 'person/asha-example'], ['He', 'person/bo-sample']],
    [
      'Mrs Asha Example met Mr Bo Sample. He left. She stayed.',
      ['Mrs Asha Example', 'person/asha-example'],
      ['Mr Bo Sample', 'person/bo-sample'],
      ['He', 'person/bo-sample'],
      ['She', 'person/asha-example'],
    ],
    ['Iran closed the road. It opened a bridge.', ['Iran', 'country/irn'], ['It', 'country/irn']],
  ],
  'countries by name, capital, former and partisan name': [
    ['Türkiye and Burma agreed.', ['Türkiye', 'country/tur'], ['Burma', 'country/mmr']],
    ['Ankara warned Tehran.', ['Ankara', 'country/tur'], ['Tehran', 'country/irn']],
    ['The Zionist regime answered.', ['Zionist regime', 'country/isr']],
    ['The minister flew to Ankara.', ['minister', null]],
    ['The Iranian government met the Turkish army.', ['Iranian government', 'country/irn'], ['Turkish army', 'org/tur-army']],
  ],
  'organizations by name and by short name': [
    ['The Organization of Islamic Cooperation (OIC) will meet.', ['Organization of Islamic Cooperation', 'org/oic'], ['OIC', 'org/oic']],
    ['The United Nations thanked the EU.', ['United Nations', 'org/un'], ['EU', 'org/eu']],
  ],
  'a dateline and an agency are nobody': [
    ['Tehran (IP): Bo Sample spoke.'],
    ['LONDON, May 3 (Agency) -- Bo Sample spoke.'],
    ['Some Press/Some Press news: Bo Sample spoke.'],
  ].map(([text]): Row => [text ?? '', ['Bo Sample', 'person/bo-sample']]),
}

for (const [name, rows] of Object.entries(TABLES)) {
  t.test(name, async (t) => {
    for (const [text, ...mentions] of rows) t.same(settled(text), mentions, text)
  })
}

t.test('in the words of a state’s own organ "the President" is its own', async (t) => {
  const text = 'President Bo Sample met French President Asha Example. The President thanked her.'
  t.same(settled(text, 'Office of the President', 'TUR').at(2), ['President', 'person/bo-sample'])
})

t.test('an office says its kind, whether it is acting, and for which country', async (t) => {
  const offices = (text: string) => readActors(text).references.flatMap(({ office, country }) => (office ? [{ ...office, country }] : []))
  t.same(offices('Iranian Acting Foreign Minister Bo Sample spoke.'), [
    { title: 'Iranian Acting Foreign Minister', kind: 'foreign-minister', acting: true, country: 'IRN' },
  ])
  t.same(offices('President of the Republic of Korea Bo Sample spoke.'), [{ title: 'President', kind: 'head-of-state', acting: false, country: 'KOR' }])
  t.same(offices('The deputy Turkish foreign minister spoke.'), [
    { title: 'deputy Turkish foreign minister', kind: 'deputy-minister', acting: false, country: 'TUR' },
  ])
})

t.test('lines that sign a joint statement give each name its own office and state', async (t) => {
  const text =
    'We, the foreign ministers of Estonia, Latvia and Lithuania, condemn the violence against peaceful protesters in Tbilisi. We call on the authorities to release all detainees.\n\n' +
    'Asha Example, Minister of Foreign Affairs of Estonia\nBo Sample, Deputy Prime Minister of Latvia\nGail Mockup, Minister for Foreign Affairs of the Republic of Lithuania'
  t.same(
    readActors(text).persons.map(({ name, country }) => [name, country]),
    [
      ['Asha Example', 'EST'],
      ['Bo Sample', 'LVA'],
      ['Gail Mockup', 'LTU'],
    ],
  )
})

t.test('an office without a country is not of the state that deals with its holder', async (t) => {
  const countryOf = (text: string) => readActors(text).persons.find(({ name }) => name === 'Bo Sample')?.country
  t.equal(countryOf('Egyptian President Asha Example received a call from Prime Minister Bo Sample on the situation in Khartoum.'), null)
  t.equal(countryOf('Egypt hosted the talks. Prime Minister Bo Sample thanked Egypt for its help.'), null)
})

t.test('the state that ends a headline is not that of the name below it', async (t) => {
  const text = 'PM receives a telephone call from the President of France\n\nPrime Minister Bo Sample received a telephone call today from Asha Example.'
  const { persons } = readActors(text, { outlet: 'Office of the Prime Minister', country: 'IND' })
  t.equal(persons.find(({ name }) => name === 'Bo Sample')?.country, 'IND')
})
