import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import t from 'tap'
import { readPlainText } from '../../src/commands/front-matter.ts'

t.test('reads metadata and keeps the text to the byte', async (t) => {
  const text = '\r\n Asha Example spoke.  \n---\nStill the text.\n'
  const head = '---\noutlet: Example Wire\ncountry: NOR\nheadline: Talks: a beginning\nurl: https://example.org/1\npublishedOn: 2026-11-02\nlanguage: en\n---\n'
  t.same(readPlainText(head + text), {
    value: {
      outlet: { name: 'Example Wire', country: 'NOR' },
      headline: 'Talks: a beginning',
      url: 'https://example.org/1',
      publishedOn: '2026-11-02',
      language: 'en',
      text,
    },
  })
})

t.test('reads front matter with CRLF, blank lines and empty values', async (t) => {
  t.same(readPlainText('---\r\noutlet: Example Wire\r\n\r\nurl:\r\n---\r\nText.'), { value: { outlet: { name: 'Example Wire' }, text: 'Text.' } })
})

t.test('reads front matter after a byte order mark, and keeps one that the text begins with', async (t) => {
  t.same(readPlainText('\u{feff}---\noutlet: Example Wire\n---\n\u{feff}Text.'), { value: { outlet: { name: 'Example Wire' }, text: '\u{feff}Text.' } })
  t.same(readPlainText('\u{feff}Text.', 'unknown'), { value: { outlet: { name: 'unknown' }, text: '\u{feff}Text.' } })
})

t.test('takes a given outlet where there is no front matter', async (t) => {
  t.same(readPlainText('Only text.', 'unknown'), { value: { outlet: { name: 'unknown' }, text: 'Only text.' } })
})

t.test('names every mistake', async (t) => {
  t.match(readPlainText('---\noutlet: A\noutlet: B\npublished: today\nnonsense\npublishedOn: 2026-02-30\ncountry: Norway\n---\n \n'), {
    mistakes: [
      /^line 3: outlet stands twice/,
      /^line 4: there is no published/,
      /^line 5: not "key: value"/,
      /^outlet/,
      /^text: the text is blank/,
      /^publishedOn: /,
    ],
  })
  t.match(readPlainText('No front matter.'), { mistakes: [/^the outlet is missing/] })
})

t.test('gives the seed article as its source has it', async (t) => {
  const draft = readPlainText(readFileSync(new URL('../../seed/iran-press-bagheri-fidan.txt', import.meta.url), 'utf8'))
  const text = 'value' in draft ? draft.value.text : ''
  t.equal([...text].length, 2574)
  t.equal(Buffer.byteLength(text), 2583)
  t.equal(createHash('sha256').update(text).digest('hex'), '5576fa8dee1f6d1fe067082e1d6e2123fd31d6e425acec21523b2071c704295a')
  t.same(draft, { value: { outlet: { name: 'Iran Press', country: 'IRN' }, language: 'en', text } })
})
