import type { TokenRange } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Columns } from './columns.ts'
import { mix } from './hashes.ts'
import { measureWords, type Words } from './overlaps.ts'

/** A text as the ranker looks at it: what the tagger saw of it, and what it believes. */
export type View = {
  readonly page: Page
  readonly columns: Columns
  readonly beliefs: Float64Array
  readonly words: Words
  readonly looks: Looks
}

/** Looks a token up; 0 beyond the ends of the text. */
type Looks = ReturnType<typeof looksAt>

function looksAt({ tokens }: Page, columns: Columns) {
  return {
    word: (at: number) => columns.word[at] ?? 0,
    lemma: (at: number) => columns.lemma[at] ?? 0,
    tag: (at: number) => columns.tag[at] ?? 0,
    rule: (at: number) => columns.rule[at] ?? 0,
    speech: (at: number) => columns.speech[at] ?? 0,
    mention: (at: number) => columns.mention[at] ?? 0,
    isQuoted: (at: number) => columns.quote[at] !== 0,
    isMark: (at: number, mark: string) => tokens[at]?.text === mark,
    part: (at: number) => tokens[at]?.tag,
  }
}

/** Lays a tagged text out for ranking. */
export const viewOf = (page: Page, columns: Columns, beliefs: Float64Array): View => ({
  page,
  columns,
  beliefs,
  words: measureWords(page.tokens),
  looks: looksAt(page, columns),
})

/** Hears of the hashes of features, one by one. */
export type Take = (hash: number) => void

/** Takes up to four values that are a feature together. */
export type Put = (one: number, two?: number, three?: number, four?: number) => void

/** Hands hashes over, each of a place in the order of features and its values; features put from different seeds stay apart. */
export function gather(seed: number, take: Take): Put {
  let number = 0
  return (one, two = 0, three = 0, four = 0) => {
    number += 1
    take(mix(mix(mix(mix(mix(seed, number), one), two), three), four))
  }
}

/** A probability in classes, finer towards both ends. */
export const likely = (chance: number): number =>
  chance <= 0 ? 0 : Math.max(1, Math.min(12, Math.round(8 + Math.log2(chance + 1e-6)))) + (chance > 0.9 ? 5 : chance > 0.75 ? 3 : 0)

/** The word of a cue that bears its meaning: its first verb or noun. */
export function bearerOf({ tokens }: Page, { first, last }: TokenRange): number {
  let at = first
  while (at < last - 1 && tokens[at]?.tag !== 'VERB' && tokens[at]?.tag !== 'NOUN') at += 1
  return at
}
