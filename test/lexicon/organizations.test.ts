import t from 'tap'
import { COUNTRIES } from '../../src/lexicon/countries.ts'
import { ORGANIZATIONS } from '../../src/lexicon/organizations.ts'

/** What stands more than once. */
const twice = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index)

const surfacesOf = ({ name, names }: (typeof ORGANIZATIONS)[number]) => [name, ...names.filter((other) => other !== name)]

t.test('knows at least 60 international organizations and 110 that act', async (t) => {
  const acting = ORGANIZATIONS.filter(({ kind }) => kind !== 'media')
  t.ok(acting.filter(({ kind }) => kind === 'international').length >= 60)
  t.ok(acting.length >= 110)
})

t.test('gives every organization an id of its own that fits into an actor’s path', async (t) => {
  const ids = ORGANIZATIONS.map(({ id }) => id)
  t.strictSame(twice(ids), [])
  t.strictSame(
    ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
    [],
  )
})

t.test('lets one name stand for one organization', async (t) => {
  t.strictSame(twice(ORGANIZATIONS.flatMap(surfacesOf)), [])
  t.strictSame(twice(ORGANIZATIONS.flatMap(({ metonyms = [] }) => metonyms)), [])
  t.strictSame(twice(ORGANIZATIONS.flatMap(({ loaded = [] }) => loaded)), [])
})

t.test('lists no name of an organization twice', async (t) => {
  t.strictSame(
    ORGANIZATIONS.filter(({ name, names }) => names.includes(name)).map(({ id }) => id),
    [],
  )
})

t.test('places organizations in countries that it knows', async (t) => {
  const codes = new Set(COUNTRIES.map(({ code }) => code))
  t.strictSame(
    ORGANIZATIONS.filter(({ country }) => country !== null && !codes.has(country)).map(({ id }) => id),
    [],
  )
  t.strictSame(
    ORGANIZATIONS.filter(({ kind, country }) => kind === 'international' && country !== null).map(({ id }) => id),
    [],
  )
})

t.test('never takes a country’s name for an organization, but where capitals tell them apart', async (t) => {
  const countries = new Set(COUNTRIES.flatMap(({ name, names = [], former = [], demonyms }) => [name, ...names, ...former, ...demonyms]))
  t.strictSame(
    ORGANIZATIONS.filter((organization) => !organization.capitalsOnly && surfacesOf(organization).some((word) => countries.has(word))).map(({ id }) => id),
    [],
  )
})

t.test('keeps partisan namings apart from neutral names', async (t) => {
  const neutral = new Set(ORGANIZATIONS.flatMap(surfacesOf))
  t.strictSame(
    ORGANIZATIONS.flatMap(({ loaded = [] }) => loaded).filter((word) => neutral.has(word)),
    [],
  )
})

t.test('finds organizations by their usual short names', async (t) => {
  const idsOf = (word: string) => ORGANIZATIONS.filter((organization) => surfacesOf(organization).includes(word)).map(({ id }) => id)
  const cases = {
    OIC: 'oic',
    'U.N.': 'un',
    'Security Council': 'unsc',
    'D-8': 'd-8',
    Daesh: 'isis',
    'Ansar Allah': 'houthis',
    AFP: 'afp',
    'Red Cross': 'red-cross',
  }
  for (const [word, id] of Object.entries(cases)) t.strictSame(idsOf(word), [id], word)
})
