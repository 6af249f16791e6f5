import fc from 'fast-check'
import t from 'tap'
import { findTokens } from '../../src/extract/document/tokens.ts'
import { readDocument } from '../../src/extract/document.ts'
import type { Span } from '../../src/extract/readout.ts'
import { splitSentences } from '../../src/extract/sentences.ts'
import { anyText } from './any-text.ts'

const slices = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end))

t.test('every token, whatever the text, is a slice of it, in order', async (t) => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0
      for (const { start, end, text: printed } of readDocument(text).tokens) {
        if (start < at || end <= start || text.slice(start, end) !== printed) return false
        at = end
      }
      return true
    }),
  )
  t.pass()
})

t.test('letters with diacritics, curly apostrophes and a byte order mark keep their places', async (t) => {
  const text = '\uFEFFErdoğan’s aide met Čaputová and Nausėda in Kraków.'
  t.same(
    readDocument(text).tokens.map(({ text: printed }) => printed),
    ['Erdoğan', '’s', 'aide', 'met', 'Čaputová', 'and', 'Nausėda', 'in', 'Kraków', '.'],
  )
})

t.test('paragraphs end at blank lines, and hard-wrapped lines are one paragraph', async (t) => {
  const paragraphs = (text: string) => slices(text, readDocument(text).paragraphs)
  t.same(paragraphs('One line.\n\nAnother line.'), ['One line.', 'Another line.'])
  t.same(paragraphs('A headline\r\nThe body of it.'), ['A headline', 'The body of it.'])
  const wrapped =
    'The minister of a country far away spoke with the other one\nabout the border and the road that leads to it over the high\nmountains of the north.\n\nHe left.'
  t.same(paragraphs(wrapped), [wrapped.slice(0, wrapped.indexOf('\n\n')), 'He left.'])
  t.same(paragraphs(' \n\n '), [])
})

t.test('a sentence ends with its paragraph, and a dateline belongs to none', async (t) => {
  const sentences = (text: string) => slices(text, splitSentences(readDocument(text)))
  t.same(sentences('A headline\n\nHe spoke. She left.'), ['A headline', 'He spoke.', 'She left.'])
  t.same(sentences('“We agreed.” He left.'), ['“We agreed.”', 'He left.'])
  t.same(sentences('Moscow, 9 November: He spoke.'), ['He spoke.'])
  t.same(sentences('ANKARA (Agency) - He spoke.'), ['He spoke.'])
  for (const dateline of [
    'DOHA/CAIRO, Aug 18 (Agency) -',
    'TBILISI, Georgia (Agency) -',
    'Riyadh, February 11, 2025, ABC --',
    'New Delhi, Jan 28 (Agency)',
    'TOKYO -',
    'Warsaw –',
    'GOMA, Democratic Republic of Congo -',
    'Dushanbe, 21 May (Agency). -',
    'Muscat:',
  ])
    t.same(sentences(`${dateline} He spoke.`), ['He spoke.'], dateline)
  t.same(sentences('Asha – Bo left.'), ['Asha – Bo left.'], 'a name that is no city')
  t.same(sentences('A headline\n\nLisbon, 18 February\n\nHe spoke.'), ['A headline', 'He spoke.'])
  t.same(sentences('He said: they left.'), ['He said: they left.'])
})

t.test('a sentence without end is cut, so that reading stays linear', async (t) => {
  const sentences = splitSentences(readDocument('and so on '.repeat(400)))
  t.ok(sentences.every(({ first, last }) => last - first <= 250))
})

t.test('quotation marks of all kinds pair within their paragraph', async (t) => {
  const quoted = (text: string) => readDocument(text).quotations.map(({ inner, open, continues }) => [text.slice(inner.start, inner.end), open, continues])
  t.same(quoted('He said “yes” and "no".'), [
    ['yes', false, false],
    ['no', false, false],
  ])
  t.same(quoted("''Yes,'' he said."), [['Yes,', false, false]])
  t.same(quoted('It is the minister’s word.'), [], 'an apostrophe is no mark')
  t.same(
    quoted('“One.\n\n“Two.”'),
    [
      ['One.', true, false],
      ['Two.', false, true],
    ],
    'an open quotation goes on',
  )
  t.same(quoted('“One.\n\nTwo.'), [['One.', true, false]])
  t.same(quoted('”Wrong way round,“ he said.'), [['Wrong way round,', false, false]])
  t.same(quoted('“”'), [])
})

t.test('tokens do not depend on what was read before', async (t) => {
  const words = (text: string) => findTokens(text).map(({ text, tag }) => `${text}/${tag}`)
  const alone = words('Sampleland’s plan is that it’s late.')
  words('It was Sampleland’s, not ours. Sampleland’s. And Sampleland’s: yes.')
  t.same(words('Sampleland’s plan is that it’s late.'), alone)
  t.ok(alone.includes('’s/PART') && alone.includes('’s/AUX'))
})

t.test('no token is empty, not even between two full stops', async (t) => {
  t.same(
    findTokens('Asha Example..Bo Sample').map(({ text }) => text),
    ['Asha', 'Example', '.', '.', 'Bo', 'Sample'],
  )
})

t.test('takes an irregular past between people and an object for a verb', async (t) => {
  const tagged = (text: string) => readDocument(text).tokens.map(({ text, tag, lemma }) => `${text}/${tag}/${lemma}`)
  t.match(tagged('Smugglers shot two men.')[1], 'shot/VERB/shoot')
  t.match(tagged('Greek smugglers shot the guards.')[2], 'shot/VERB/shoot')
  t.match(tagged('A shot was heard.')[1], 'shot/NOUN/shot')
})
