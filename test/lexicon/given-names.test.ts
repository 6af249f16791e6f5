import t from 'tap'
import { AMBIGUOUS_GIVEN, GIVEN_NAMES, SURNAMES_FIRST } from '../../src/lexicon/given-names.ts'

/** What stands more than once. */
const twice = (words: readonly string[]) => [...words].sort().filter((word, index, sorted) => word === sorted[index - 1])
const isName = (word: string) => /^\p{Lu}[\p{L}'-]*$/u.test(word)

t.test('knows at least 1,500 given names and 250 family names that stand first', async (t) => {
  t.ok(GIVEN_NAMES.length >= 1500, `${GIVEN_NAMES.length} given names`)
  t.ok(SURNAMES_FIRST.length >= 250, `${SURNAMES_FIRST.length} family names`)
})

t.test('lists every name once, with a capital', async (t) => {
  for (const names of [GIVEN_NAMES, SURNAMES_FIRST, AMBIGUOUS_GIVEN]) {
    t.strictSame(twice(names), [])
    t.strictSame(
      names.filter((name) => !isName(name)),
      [],
    )
  }
})

t.test('marks as ambiguous only what it lists', async (t) => {
  const known = new Set([...GIVEN_NAMES, ...SURNAMES_FIRST])
  t.strictSame(
    AMBIGUOUS_GIVEN.filter((name) => !known.has(name)),
    [],
  )
})

t.test('knows names of many cultures', async (t) => {
  const known = new Set(GIVEN_NAMES)
  for (const name of ['Ali', 'Hakan', 'Volodymyr', 'Sergey', 'Ngozi', 'Narendra', 'Yoshimasa', 'Retno', 'Annalena', 'Nicolás', 'Mark'])
    t.ok(known.has(name), name)
  const first = new Set(SURNAMES_FIRST)
  for (const name of ['Wang', 'Xi', 'Kim', 'Park', 'Nguyen', 'Pham', 'Bui', 'Orban']) t.ok(first.has(name), name)
  t.ok(AMBIGUOUS_GIVEN.includes('Will'))
})
