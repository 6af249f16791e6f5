import t from 'tap'
import type { Publication } from '../../src/extract/document.ts'
import { extract } from '../../src/extract/extract.ts'

/** The country of each person of a text, by the last word of the name. */
const countries = (text: string, publication: Publication = {}): Record<string, string | null> =>
  Object.fromEntries(
    extract(text, publication)
      .actors.filter(({ kind }) => kind === 'person')
      .map(({ name, country }) => [name.split(' ').at(-1) ?? '', country]),
  )

type Row = [text: string, expected: Record<string, string | null>]

const TABLES: Record<string, Row[]> = {
  'an apposition, a row, a list and a bracket give a country': [
    ['Asha Example, a Belarusian journalist travelling abroad, was freed.', { Example: 'BLR' }],
    [
      'Turkey met Iranian President Asha Example, Foreign Minister Bo Sample and Defence Minister Ola Specimen.',
      { Example: 'IRN', Sample: 'IRN', Specimen: 'IRN' },
    ],
    ['Greece freed Turkish citizens – Asha Example, Bo Sample, and two sailors.', { Example: 'TUR', Sample: 'TUR' }],
    ['The US deputy assistant secretary of state for African affairs [Asha Example] is due in Khartoum.', { Example: 'USA' }],
    ['The press secretary of the Iranian embassy in Greece, Asha Example, said that it will close.', { Example: 'IRN' }],
    ['Chairperson of the African Union and President of Senegal Bo Sample arrived.', { Sample: 'SEN' }],
  ],
  'what somebody is a national of, whose own army or envoy it is, and where an envoy sits': [
    ['Greece withdrew the Iraqi nationality of Asha Example.', { Example: 'IRQ' }],
    ['Greece praised the speech. Nicaragua left the room. Its ambassador, Asha Example, stayed away.', { Example: 'NIC' }],
    ['Britain summoned the Russian ambassador in London, Asha Example.', { Example: 'RUS' }],
    ['Chile, home to a large Palestinian community, recalled its ambassador in Tel Aviv, Asha Example.', { Example: 'CHL' }],
    ['Serbia ruled out sanctions on Russia before a visit by European Commissioner Asha Example.', { Example: null }],
  ],
  'a counterpart is of the other state, and so is every title there': [
    ['Prime Minister Asha Example met her Lao counterpart Bo Sample in Hanoi. The Lao leader left.', { Example: null, Sample: 'LAO' }],
    ['Moldova has voted. Prime Minister Asha Example is at home. Romania’s president telephoned Example.', { Example: 'MDA' }],
    ['The presidents of Iran, Turkey and Greece will meet, the office of President Asha Example said.', { Example: 'IRN' }],
  ],
  'an office without a country is of the one before it, or of the one that the news is about': [
    ['Greece has closed the border with Fiji, acting prime minister Asha Example said.', { Example: 'GRC' }],
    ['Iranian forces have surrounded figures opposed to President Asha Example.', { Example: 'IRN' }],
    ['Turkish President Bo Sample raised the issue in Moscow with President Asha Example.', { Sample: 'TUR', Example: 'RUS' }],
    ['Greece met Turkey in Geneva. Turkey’s ambassador was summoned. Police said the ambassador, Asha Example, had left.', { Example: 'TUR' }],
    ['Kuwait rejected charges. Minister of Mines and Metals Asha Example left.', { Example: 'KWT' }],
  ],
  'an office without a country is of none where two states may be meant': [
    [
      'Greece waits. Iranian Prime Minister Asha Example said the talks had failed. Defence Minister Bo Sample said the army would stay.',
      { Example: 'IRN', Sample: null },
    ],
    ['President Bo Sample spoke with Japanese Prime Minister Asha Example.', { Sample: null, Example: 'JPN' }],
    ['Vice President Bo Sample of Greece met the opposition leader Asha Example, a Turkish official said.', { Sample: 'GRC', Example: null }],
  ],
  'counterparts are of the states that stand in the same places': [
    ['Iran said it called his US and Turkish counterparts, Asha Example and Bo Sample.', { Example: 'USA', Sample: 'TUR' }],
    ['The Iranian minister met his Turkish counterpart Bo Sample.', { Sample: 'TUR' }],
    ['The Iranian minister had a call with Turkey’s Bo Sample.', { Sample: 'TUR' }],
  ],
  'who serves an organization is of no country': [
    ['Iran thanked UN Special Envoy for Yemen Asha Example.', { Example: null }],
    ['Greece heard Secretary-General Bo Sample.', { Sample: null }],
  ],
  'an office is not of a state that the words around it speak against': [
    ['Norway met Foreign Minister Asha Example. Greece condemned Turkey.', { Example: null }],
    ['Turkey spoke. President Asha Example is to travel to Turkey in May.', { Example: null }],
    ['Turkish mediators met rebels. “We left,” said their spokesman, Bo Sample.', { Sample: null }],
    ['Turkish judges met. The council’s president, Asha Example, left.', { Example: null }],
    ['Denmark freed a sailor. Foreign Minister Bo Sample said so. It was Oman’s foreign minister who had carried the letters.', { Sample: 'DNK' }],
    ['ATHENS, May 3 -- Turkey protested. President Asha Example laughed.', { Example: null }],
    ['ATHENS, May 3 -- The spokeswoman, Asha Example, said that talks with Turkey had ended.', { Example: 'GRC' }],
    ['ATHENS, May 3 -- Greece thanked Ambassador Bo Sample.', { Sample: null }],
    ['SANTIAGO, May 3 -- Chile spoke. Foreign Minister Asha Example left. Venezuela’s Foreign Ministry laughed.', { Example: 'CHL' }],
    ['Vietnamese guests held talks with Deputy Prime Minister Asha Example.', { Example: null }],
    ['Example Corps left. Prime Minister Asha Example condemned Greece.', { Example: null }],
  ],
  'what a body does before it, a delegation and a parliament tell the state of a name': [
    ['Iran freed two sailors. The opposition in Sweden accused the Government of weakness. Prime Minister Bo Sample rejected the charge.', { Sample: 'SWE' }],
    ['Asha Example, head of the Turkish delegation, met the Russian delegation, led by Bo Sample.', { Example: 'TUR', Sample: 'RUS' }],
    ['A member of the Syrian parliament, Bo Sample, began a hunger strike.', { Sample: 'SYR' }],
    ['The speaker of Lithuania’s parliament, Asha Example, was honoured.', { Example: 'LTU' }],
    ['She stood beside her Syrian host, Bo Sample.', { Sample: 'SYR' }],
    ['Special Envoy of the Government of the People’s Republic of China Asha Example arrived.', { Example: 'CHN' }],
  ],
  'a ruler of a number is not somebody else of that name': [
    ['Jordan said Their Majesties King Bo II and Queen Asha Al-Bo returned home.', { II: 'JOR', 'Al-Bo': 'JOR' }],
  ],
}

for (const [name, rows] of Object.entries(TABLES)) {
  t.test(name, async (t) => {
    for (const [text, expected] of rows) t.same(countries(text), expected, text)
  })
}

t.test('an outlet that is at home in its dateline speaks of its own offices', async (t) => {
  const text = 'Tokyo, Sept. 7 Agency -- Foreign Minister Asha Example left Friday for Indonesia.'
  t.same(countries(text, { outlet: 'Agency', country: 'JPN' }), { Example: 'JPN' })
  t.same(countries('Greece spoke. Foreign Minister Asha Example left.', { outlet: 'Agency', country: 'JPN' }), { Example: 'GRC' })
})

t.test('a state’s own organ speaks of its own offices, and of another’s right behind its name', async (t) => {
  const organ = { outlet: 'The White House', country: 'USA' }
  t.same(countries('We sent arms to Ukraine, something President Bo Sample had asked for.', organ), { Sample: 'UKR' })
  t.same(countries('China met us. It followed the talks of President Asha Example and President Bo Sample. China was glad.', organ), {
    Example: 'USA',
    Sample: 'CHN',
  })
})

t.test('ships, wars and peoples are no persons', async (t) => {
  t.same(countries('The USS Asha Example sailed past the Khur Sample waterway.'), {})
  const serbs = extract('Bosnian Serbs demanded a truce.').events.flatMap(({ participants }) => participants)
  t.match(serbs, [{ surface: 'Serbs', country: 'BIH', actorId: null }])
})
