import { franc } from 'franc-min'
import { Problem } from './problems.ts'
import type { ArticleDraft } from './records/article.ts'

/** Letters that are looked at; a language shows long before. */
const SAMPLE = 20_000
/** In a text of this many letters English has many of its small words, and another language's letter sequences are plain. */
const LONG = 200
/** Share of the words of a long English text that are small words, at the very least; in news it is a third. */
const ENOUGH = 0.08
const wordsIn = (words: string) => new Set(words.split(' '))
const ENGLISH = wordsIn(
  'the of and to in that with for from after against says said say have has had by this will which their they who must can could should would not its it he his she her was were are been is on at as but or if than into over about between more also we our you your',
)
/** Small words of languages in Latin letters that are no English words. */
const FOREIGN = wordsIn(
  'le les des et est dans pour que qui une sur avec sont der das und den von mit ist nicht ein eine auf für dem zu sich über auch wird nach bei aus ont été cette aux el los las del por con una il di che della nel per gli dos em não uma com het een van dat niet zijn ve bir bu için ile och att det som på är og til af nie się jest yang dan untuk dengan và của là các és az hogy egy nem și este cu oli että',
)

const countOf = (words: readonly string[], list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length

/** Throws Problem 'unsupported-language' for a text, or a stated language, other than English; in doubt a text is English. */
export function requireEnglish({ text, language }: Pick<ArticleDraft, 'text' | 'language'>): void {
  if (language !== undefined && !/^en(-|$)/i.test(language)) throw unsupported(`the article is said to be in "${language}"`, '#/language')
  const sample = text.slice(0, SAMPLE)
  // Plain letters apart, because asking Unicode about every letter takes several times as long.
  const plain = sample.replace(/[^a-z]+/gi, '').length
  const rare = sample.replace(/[\x20-\x7e]+/g, '')
  const letters = plain + rare.replace(/\P{L}+/gu, '').length
  const latin = plain + rare.replace(/\P{Script=Latin}+/gu, '').length
  if (latin < letters / 2) throw unsupported('most letters of the text are not Latin ones', '#/text')
  const words = sample.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  const english = countOf(words, ENGLISH)
  const foreign = countOf(words, FOREIGN)
  if (latin < LONG) {
    if (foreign >= 2 && foreign > english) throw unsupported('its small words are another language’s', '#/text')
  } else if (english < ENOUGH * words.length) {
    const guess = franc(sample)
    if (guess !== 'eng' && guess !== 'sco' && guess !== 'und') throw unsupported(`the text looks like another language (ISO 639-3 ${guess})`, '#/text')
  }
}

const unsupported = (detail: string, pointer: string) =>
  new Problem('unsupported-language', `Only English is read; ${detail}.`, { errors: [{ pointer, detail: `only English is read; ${detail}`, allowed: ['en'] }] })
