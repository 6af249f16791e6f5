import t from 'tap'
import { findQuotations, findWords, formOf, wordsIn } from '../../evaluation/words.ts'

const slices = (text: string, spans: readonly [number, number][]) => spans.map((span) => text.slice(...span))

t.test('words are letters and digits, with the marks that stand inside them', async (t) => {
  const text = 'U.S.-led talks, “France’s 2nd”, 1.5 km.'
  t.same(slices(text, findWords(text)), ['U.S', 'led', 'talks', 'France’s', '2nd', '1.5', 'km'])
  t.same([...wordsIn(findWords(text), [[7, 12]])], [1, 2])
})

t.test('quotations end with their paragraph if nothing closes them', async (t) => {
  const text = '“One,” he said. "Two"\n“Three and\n‘four’ “five” ``six\'\' end'
  t.same(slices(text, findQuotations(text)), ['“One,”', '"Two"', '“Three and', '“five”', "``six''"])
})

t.test('a content is direct if four of five words are quoted', async (t) => {
  const form = (all: number, quoted: number) => formOf(new Set(Array(all).keys()), new Set(Array(quoted).keys()))
  t.same([form(5, 5), form(5, 4), form(5, 3), form(5, 0), form(0, 0)], ['direct', 'direct', 'mixed', 'indirect', 'indirect'])
})
