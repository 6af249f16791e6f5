import t from 'tap'
import { AMBIGUOUS_DEMONYMS, AMBIGUOUS_NAMES, COUNTRIES } from '../../src/lexicon/countries.ts'

/** What stands more than once. */
const twice = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index)

const placesOf = ({ capital, metonyms = [], cities = [] }: (typeof COUNTRIES)[number]) => [capital, ...metonyms, ...cities]
const namesOf = ({ name, names = [], former = [] }: (typeof COUNTRIES)[number]) => [name, ...names, ...former]

t.test('knows at least 195 countries by three capitals each, in order', async (t) => {
  const codes = COUNTRIES.map(({ code }) => code)
  t.ok(codes.length >= 195, `${codes.length} countries`)
  t.strictSame(codes, [...new Set(codes)].sort())
  t.strictSame(
    codes.filter((code) => !/^[A-Z]{3}$/.test(code)),
    [],
  )
})

t.test('gives every country a demonym and no empty or padded word', async (t) => {
  t.strictSame(
    COUNTRIES.filter(({ demonyms }) => demonyms.length === 0),
    [],
  )
  const words = COUNTRIES.flatMap((country) => [...namesOf(country), ...placesOf(country), ...country.demonyms, ...(country.loaded ?? [])])
  t.strictSame(
    words.filter((word) => word === '' || word !== word.trim() || /’|\s\s/.test(word)),
    [],
  )
})

t.test('lets one name stand for one country', async (t) => {
  t.strictSame(twice(COUNTRIES.flatMap(namesOf)), [])
  t.strictSame(twice(COUNTRIES.flatMap(placesOf)), [])
  t.strictSame(twice(COUNTRIES.flatMap(({ loaded = [] }) => loaded)), [])
})

t.test('marks every demonym that more than one country owns', async (t) => {
  const shared = new Set(twice(COUNTRIES.flatMap(({ demonyms }) => demonyms)))
  t.strictSame(
    [...shared].filter((word) => !AMBIGUOUS_DEMONYMS.includes(word)),
    [],
  )
  t.strictSame(twice(AMBIGUOUS_DEMONYMS), [])
})

t.test('marks as ambiguous only what it knows', async (t) => {
  const names = new Set(COUNTRIES.flatMap((country) => [...namesOf(country), ...placesOf(country)]))
  const demonyms = new Set(COUNTRIES.flatMap(({ demonyms }) => demonyms))
  t.strictSame(
    AMBIGUOUS_NAMES.filter((name) => !names.has(name)),
    [],
  )
  t.strictSame(
    AMBIGUOUS_DEMONYMS.filter((word) => !demonyms.has(word)),
    [],
  )
  t.strictSame(twice(AMBIGUOUS_NAMES), [])
})

t.test('keeps partisan namings apart from neutral names', async (t) => {
  const neutral = new Set(COUNTRIES.flatMap((country) => [...namesOf(country), ...placesOf(country), ...country.demonyms]))
  t.strictSame(
    COUNTRIES.flatMap(({ loaded = [] }) => loaded).filter((word) => neutral.has(word)),
    [],
  )
})

t.test('names governments as the news does', async (t) => {
  const byWord = (word: string) =>
    COUNTRIES.filter((country) => [...namesOf(country), ...placesOf(country), ...country.demonyms, ...(country.loaded ?? [])].includes(word))
  const cases = {
    Turkey: 'TUR',
    'U.S.': 'USA',
    Kremlin: 'RUS',
    Kiev: 'UKR',
    Burma: 'MMR',
    Zaire: 'COD',
    Rafah: 'PSE',
    Iranians: 'IRN',
    'Zionist regime': 'ISR',
    Kosovars: 'XKX',
  }
  for (const [word, code] of Object.entries(cases))
    t.strictSame(
      byWord(word).map((country) => country.code),
      [code],
      word,
    )
})
