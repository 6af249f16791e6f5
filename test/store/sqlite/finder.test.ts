import { deepStrictEqual } from 'node:assert'
import fc from 'fast-check'
import t from 'tap'
import { loadDriver } from '../../../src/store/sqlite/driver.ts'
import { quoted } from '../../../src/store/sqlite/search/expression.ts'
import { compileFinder } from '../../../src/store/sqlite/search/finder.ts'
import { openTokens } from '../../../src/store/sqlite/search/tokens.ts'

const tokens = openTokens()
const database = new (loadDriver())(':memory:')
database.exec("create virtual table texts using fts5(text, tokenize='porter unicode61 remove_diacritics 2')")
t.teardown(() => {
  tokens.close()
  database.close()
})
let marked = 0

const write = database.prepare<[string]>('insert into texts (rowid, text) values (1, ?)')
const clear = database.prepare('delete from texts')
const highlight = database.prepare<[string], string>("select highlight(texts, 0, '⟦', '⟧') from texts where texts match ?").pluck()

/** The words that SQLite itself marks in a text. */
function markedIn(text: string, phrase: string): string[] {
  clear.run()
  write.run(text)
  const words = [...(highlight.get(quoted(phrase)) ?? '').matchAll(/⟦([^⟧]*)⟧/g)].map(([, each = '']) => each)
  marked += words.length
  return words
}

const foundIn = (text: string, phrase: string) => compileFinder([{ text: phrase, term: 0 }], tokens)(text).map(({ start, end }) => text.slice(start, end))

// biome-ignore format: a list of words
const WORDS = ['minister', 'Ministers', 'ministry', 'ministerial', 'negotiate', 'negotiations', 'negotiated', 'talks', 'talking', 'talk', 'relations', 'relational', 'relate', 'hoping', 'hope', 'hopped', 'agreed', 'agreeing', 'agree', 'ties', 'tie', 'skies', 'sky', 'Türkiye', 'Turkiye', 'İstanbul', 'istanbul', 'naïve', 'nai\u0308ve', 'e\u0301lysée', 'Ελλάδα', 'МОСКВА', 'москва', 'إيران', '北京', '한국', '🎉', '𝐀', 'x', 'US', 'U.S.', 'D-8', '2024', 'O’Example', "O'Example", '—', '“quoted”', '_', 'a_b', '½', 'generalization', 'oscillators', 'ß', 'ﬁne', 'हिन्दी', '\u0301', 'sensibility', 'usability', 'valency', 'nationally', 'policies', 'policy', 'accused', 'accusing', 'accusation', 'is', 'as', 'was']
const word = fc.constantFrom(...WORDS)
const words = fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', '\n', '-', '.', ' ')), { minLength: 1, maxLength: 30, size: 'max' })

t.test('words are found where SQLite finds them, in whatever form and script', async (t) => {
  fc.assert(
    fc.property(words, fc.nat(), fc.integer({ min: 1, max: 3 }), (parts, place, length) => {
      const content = parts.flat().join('')
      const first = place % parts.length
      const wanted = parts.slice(first, first + length).map(([each]) => each)
      deepStrictEqual(foundIn(content, wanted.join(' ')), markedIn(content, wanted.join(' ')))
    }),
    { numRuns: 700 },
  )
  t.ok(marked > 500, 'and many are')
})

t.test('words of any letters are found where SQLite finds them', async () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeiouyslntdgrz', 'e', 'd', 'ing', 'ation', 'ize', 'ness', ' ', ' '), minLength: 1, maxLength: 24 })
  fc.assert(
    fc.property(letters, fc.nat(), (content, place) => {
      const words = content.split(' ').filter((each) => each !== '')
      const wanted = words[place % Math.max(1, words.length)] ?? 'none'
      deepStrictEqual(foundIn(content, wanted), markedIn(content, wanted))
    }),
    { numRuns: 1000 },
  )
})

t.test('any text is taken apart as SQLite takes it apart', async () => {
  const any = fc
    .string({ unit: 'binary', maxLength: 40 })
    .filter((content) => content.isWellFormed() && !['\u0000', '⟦', '⟧'].some((mark) => content.includes(mark)))
  fc.assert(
    fc.property(any, any, (content, more) => {
      const whole = `${content} ${more}`
      deepStrictEqual(foundIn(whole, content), markedIn(whole, content))
    }),
    { numRuns: 500 },
  )
})
