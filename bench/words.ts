/** Made-up words, as frequent as words are in news: the first of the list stand in most sentences, the last in hardly any. */

const WORDS = 20_000
const BEGINNINGS = ['ba', 'cor', 'del', 'fen', 'gra', 'hol', 'jun', 'kel', 'lom', 'mar', 'nor', 'pel', 'ras', 'sol', 'tam', 'ven', 'wil', 'yor', 'zan', 'stre']
const MIDDLES = ['', 'ba', 'dor', 'fi', 'gan', 'ko', 'le', 'mi', 'nu', 'ro', 'san', 'ti', 'vo']
const ENDINGS = ['t', 'n', 'd', 'ted', 'ting', 'tion', 'tions', 'ment', 'ler', 'lers', 'ness', 'nal', 'ster', 's', 'ry', 'ries', 'mic', 'ka', 'port', 'ports']

const at = (values: readonly string[], place: number): string => values[place % values.length] ?? ''

/** The n-th word; each n gives another. */
const wordOf = (n: number): string => {
  const scattered = (n * 7919) % WORDS
  const middles = Math.floor(scattered / BEGINNINGS.length / ENDINGS.length)
  return `${at(BEGINNINGS, scattered)}${at(MIDDLES, middles)}${at(MIDDLES, Math.floor(middles / MIDDLES.length))}${at(ENDINGS, Math.floor(scattered / BEGINNINGS.length))}`
}

/** The made-up words, the most frequent first. */
export const VOCABULARY: readonly string[] = [...new Set(Array.from({ length: WORDS }, (_, n) => wordOf(n)))]

/** Picks words by Zipf's law: the n-th most frequent is met about once in 10 n words. */
export const wordsOf = (random: () => number, count: number): string =>
  Array.from({ length: count }, () => VOCABULARY[Math.min(VOCABULARY.length - 1, Math.floor(VOCABULARY.length ** random()) - 1)]).join(' ')
