import t from 'tap'
import { isSameName, isSameOffice } from '../../evaluation/names.ts'

const PAIRS: [string, string, boolean][] = [
  ['Ana Placeholder', 'Placeholder', true],
  ['Ana Placeholder', 'Foreign Minister Ana Placeholder', true],
  ['Ana Placeholder', 'A. Placeholder', true],
  ['Ana Placeholder', 'Eva Placeholder', false],
  ['Ana Q. Placeholder Jr', 'ana placeholder', true],
  ['Péter Minta', 'Peter Minta', true],
  ['Minta Péter', 'Péter Minta', true],
  ['Nguyen Van Mau', 'Mau', true],
  ['Bo Sample', 'Ana Placeholder', false],
  ['the Turkish foreign ministry', 'Turkish Foreign Ministry', true],
  ['Kyiv', 'kyiv', true],
  ['', 'Ana', false],
]
t.test('names of one person or body are the same', async (t) => {
  for (const [one, other, expected] of PAIRS) t.equal(isSameName(one, other), expected, `${one} / ${other}`)
})

const TITLES: [string, string, boolean][] = [
  ['Foreign Minister', 'Minister of Foreign Affairs', true],
  ['President', 'Kosovo’s President', true],
  ['President of Kosovo', 'President', true],
  ['Foreign Minister', 'Deputy Foreign Minister', false],
  ['President', 'Vice President', false],
  ['King', 'Prime Minister', false],
]
t.test('titles of one office are the same, ranks apart', async (t) => {
  for (const [one, other, expected] of TITLES) t.equal(isSameOffice(one, other), expected, `${one} / ${other}`)
})
