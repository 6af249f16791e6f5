import { franc } from 'franc-min'
import { Problem } from './problems.ts'
import type { ArticleDraft } from './records/article.ts'

/** Shortest text, in letters, whose language is judged by its letter sequences. */
const LEAST = 40
/** Share of these words above which a text is English without further ado; in English news it is a third. */
const ENOUGH = 0.15
const FUNCTION_WORDS = new Set(
  'the of and to in a that is was for on with as by at from it he his has have had be are were not this which their they we she her its an or but will would said'.split(
    ' ',
  ),
)

/** Throws Problem 'unsupported-language' for a text, or a stated language, other than English. */
export function requireEnglish({ text, language }: Pick<ArticleDraft, 'text' | 'language'>): void {
  if (language !== undefined && !/^en(-|$)/i.test(language)) throw unsupported(`the article is said to be in "${language}"`, '/language')
  const sample = text.slice(0, 20_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin < letters / 2) throw unsupported('most letters of the text are not Latin ones', '/text')
  const words = sample.toLowerCase().match(/[a-z']+/g) ?? []
  const share = words.filter((word) => FUNCTION_WORDS.has(word)).length / Math.max(1, words.length)
  if (latin < LEAST || share >= ENOUGH) return
  const guess = franc(sample, { minLength: LEAST })
  if (guess !== 'eng' && guess !== 'und' && guess !== 'sco') throw unsupported(`the text looks like another language (ISO 639-3 ${guess})`, '/text')
}

const unsupported = (detail: string, pointer: string) =>
  new Problem('unsupported-language', `Only English is read; ${detail}.`, { errors: [{ pointer, detail: `only English is read; ${detail}`, allowed: ['en'] }] })
