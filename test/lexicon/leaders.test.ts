import t from 'tap'
import { extract } from '../../src/extract/extract.ts'
import { COUNTRIES } from '../../src/lexicon/countries.ts'
import { LEADERS } from '../../src/lexicon/leaders.ts'

const codes = new Set(COUNTRIES.map(({ code }) => code))

t.test('names every leader once, of a state that the lexicon knows', async (t) => {
  const names = LEADERS.flatMap(({ full, short = [] }) => [...full, ...short])
  t.equal(new Set(names).size, names.length)
  for (const { country } of LEADERS) t.ok(codes.has(country), country)
})

t.test('knows the state of a leader who is named without it, unless the text says another', async (t) => {
  for (const { country, full } of LEADERS.slice(0, 5)) {
    const [name = ''] = full
    const read = (text: string) => extract(text).actors.find(({ kind }) => kind === 'person')?.country
    t.equal(read(`Mr. ${name} met Asha Example.`), country, name)
    t.equal(read(`Fijian President ${name} met Asha Example.`), 'FJI', name)
  }
})

t.test('knows the state of one who is called by a surname alone', async (t) => {
  const { country, short: [name] = [] } = LEADERS[0] ?? { country: '' }
  t.match(
    extract(`${name} condemned the attack by Fiji.`).events.map(({ participants }) => participants),
    [[{ surface: name, country }]],
  )
})
