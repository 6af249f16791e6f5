import t from 'tap'
import { HONORIFICS, MODIFIERS, OFFICES } from '../../src/lexicon/offices.ts'
import { OfficeKind } from '../../src/records/vocabulary.ts'

/** What stands more than once. */
const twice = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index)

t.test('knows at least 200 titles, each once and in lower case', async (t) => {
  const titles = OFFICES.map(({ title }) => title)
  t.ok(titles.length >= 200, `${titles.length} titles`)
  t.strictSame(twice(titles), [])
  t.strictSame(
    titles.filter((title) => title !== title.toLowerCase() || title !== title.trim() || title.includes('’')),
    [],
  )
})

t.test('has a title for every kind of office', async (t) => {
  t.strictSame(
    OfficeKind.options.filter((kind) => !OFFICES.some((office) => office.kind === kind)),
    [],
  )
})

t.test('tells offices apart by their titles', async (t) => {
  const kindOf = (title: string) => OFFICES.find((office) => office.title === title)?.kind
  const cases: Record<string, OfficeKind> = {
    president: 'head-of-state',
    taoiseach: 'head-of-government',
    'vice president': 'deputy-head',
    'minister of foreign affairs': 'foreign-minister',
    'secretary of state': 'foreign-minister',
    'defense secretary': 'defence-minister',
    'minister of interior': 'minister',
    'deputy foreign minister': 'deputy-minister',
    'permanent representative': 'ambassador',
    'special envoy': 'envoy',
    'consul general': 'diplomat',
    'national security adviser': 'adviser',
    spokeswoman: 'spokesperson',
    'secretary-general': 'organization-head',
    'parliament speaker': 'parliament-head',
    mp: 'legislator',
    'chief prosecutor': 'judge',
    'army chief': 'military-officer',
    'grand imam': 'religious-leader',
    'opposition leader': 'party-leader',
    mayor: 'official',
  }
  for (const [title, kind] of Object.entries(cases)) t.equal(kindOf(title), kind, title)
})

t.test('says which offices are held in an organization', async (t) => {
  t.strictSame(
    OFFICES.filter(({ kind, organization }) => kind === 'organization-head' && !organization),
    [],
  )
})

t.test('lists every modifier and form of address once', async (t) => {
  t.strictSame(twice(Object.values(MODIFIERS).flat()), [])
  t.strictSame(twice(HONORIFICS), [])
})
