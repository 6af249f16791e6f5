import fc from 'fast-check'
import t from 'tap'
import { readSearch, SEARCH_LIMIT, type Search } from '../../src/records/search.ts'

/** A search as it was understood, every group in parentheses. */
function shown(search: Search): string {
  if (search.kind === 'words') return `[${search.text}]${search.isPrefix ? '*' : ''}`
  if (search.kind === 'any') return `(${search.of.map(shown).join(' or ')})`
  return `(${[search.of.map(shown).join(' and '), ...search.but.map(shown)].join(' not ')})`
}

const understood = (text: string): string => {
  const read = readSearch(text)
  return 'search' in read ? shown(read.search) : read.mistake
}

t.test('a search is read as it is meant', async (t) => {
  const meant = {
    iran: '[iran]',
    'iran turkey': '([iran] and [turkey])',
    'iran AND turkey': '([iran] and [turkey])',
    'iran OR turkey talks': '([iran] or ([turkey] and [talks]))',
    '(iran OR turkey) talks': '(([iran] or [turkey]) and [talks])',
    '"foreign minister" -visit': '([foreign minister] not [visit])',
    'talks NOT "a visit" NOT call': '([talks] not [a visit] not [call])',
    'NOT visit AND talks': '([talks] not [visit])',
    'talks -(visit call)': '([talks] not ([visit] and [call]))',
    'minis*': '[minis]*',
    '"foreign minis*"': '[foreign minis]*',
    '“foreign minister” said': '([foreign minister] and [said])',
    'he "is half typed': '([he] and [is half typed])',
    'D-8 & — talks': '([D-8] and [talks])',
    'and or not': '([and] and [or] and [not])',
    'constructor __proto__': '([constructor] and [__proto__])',
    'x\u0000y': '([x] and [y])',
    '北京 إيران': '([北京] and [إيران])',
  }
  for (const [text, tree] of Object.entries(meant)) t.equal(understood(text), tree, text)
})

t.test('what cannot be meant is refused in words', async (t) => {
  const refused = {
    '!?! 🎉': 'holds no word to search for',
    AND: 'nothing stands before AND',
    'iran AND': 'nothing stands after AND',
    'iran OR OR turkey': 'OR and OR stand side by side',
    'NOT NOT iran': 'NOT and NOT stand side by side',
    '(iran OR)': 'nothing stands after OR',
    '(iran': 'a parenthesis is not closed',
    'iran)': 'a parenthesis is closed that was not opened',
    'iran ()': 'there is nothing between the parentheses',
    'NOT iran': 'NOT only takes away: it needs a word beside it that is searched for',
    'iran OR -turkey': 'NOT only takes away: it needs a word beside it that is searched for',
    'ir*n': 'a * stands only at the end of the beginning of a word',
    '*': 'a * stands only at the end of the beginning of a word',
    [Array(40).fill('a').join(' ')]: `holds 40 words; at most ${SEARCH_LIMIT.words} are searched for`,
    ['x'.repeat(8000)]: `longer than ${SEARCH_LIMIT.characters} characters`,
  }
  for (const [text, mistake] of Object.entries(refused)) t.equal(understood(text), mistake, text.slice(0, 40))
})

t.test('whatever is typed is understood or refused', async (t) => {
  const part = fc.oneof(
    fc.constantFrom('"', '“', '(', ')', '-', '*', ' AND ', ' OR ', ' NOT ', ' ', ':', '^', '+', '{', 'NEAR(', '\u0000'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const read = readSearch(parts.join(''))
      return 'search' in read || read.mistake.length > 0
    }),
    { numRuns: 2000 },
  )
  t.pass()
})
