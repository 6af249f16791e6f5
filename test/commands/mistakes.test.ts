import t from 'tap'
import { check, decode, decodeJson } from '../../src/commands/mistakes.ts'
import { ArticleDraft } from '../../src/records/article.ts'

const CASES = {
  'a value of no type that it may be of': { draft: { outlet: 7, text: 'Text.' }, mistakes: [/^outlet: is of the wrong type$/] },
  'a value of one of its types': { draft: { outlet: { name: 'Example Wire', country: 'Norway' }, text: 'Text.' }, mistakes: [/^outlet\.country: .*alpha-3/] },
  'several values': { draft: { outlet: ' ', text: '', url: 'ftp://example.org' }, mistakes: [/^outlet: Too small/, /^text: the text is blank/, /^url: /] },
  'values that are not there': { draft: {}, mistakes: [/^outlet: is missing$/, /^text: is missing$/] },
  'no object at all': { draft: [], mistakes: [/^Invalid input: expected object/] },
}

for (const [name, { draft, mistakes }] of Object.entries(CASES)) {
  t.test(`tells what is wrong with ${name}`, async (t) => {
    const checked = check(ArticleDraft, draft)
    t.match(checked, { mistakes })
    t.equal('mistakes' in checked && checked.mistakes.length, mistakes.length)
  })
}

t.test('reads bytes as text, a byte order mark kept, and as JSON, without one', async (t) => {
  t.same(decode(Buffer.from('\u{feff}Text.')), { value: '\u{feff}Text.' })
  t.same(decodeJson(Buffer.from('\u{feff}{"a":1}\r')), { value: { a: 1 } })
  t.same(decodeJson(Uint8Array.of(0xc3, 0x28)), { mistakes: ['not UTF-8 text'] })
})
