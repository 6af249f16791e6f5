import type { TokenRange } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import { chanceOfContent, chanceWithin, SPEAKERS } from './chances.ts'
import type { Columns } from './columns.ts'
import { measureWords, type Words } from './overlaps.ts'
import { type Tally, tally } from './tallies.ts'

/** What the tagger believes of every token: that it is part of a content, or of the speaker of a cue behind or before it. */
type Chances = { readonly content: Float64Array; readonly before: Float64Array; readonly behind: Float64Array }

/** A text as the ranker looks at it: what the tagger saw of it, and what it believes. */
export type View = {
  readonly page: Page
  readonly columns: Columns
  readonly beliefs: Float64Array
  readonly chances: Chances
  readonly words: Words
  readonly tallies: { readonly [kind in 'verbs' | 'predicates' | 'commas' | 'quoted' | 'thats']: Tally }
}

/** Lays a tagged text out for ranking. */
export function viewOf(page: Page, columns: Columns, beliefs: Float64Array): View {
  const { tokens } = page
  const ofTokens = (chance: (at: number) => number) => Float64Array.from(tokens, (_, at) => chance(at))
  return {
    page,
    columns,
    beliefs,
    chances: {
      content: ofTokens((at) => chanceOfContent(beliefs, at)),
      before: ofTokens((at) => chanceWithin(beliefs, at, SPEAKERS.before)),
      behind: ofTokens((at) => chanceWithin(beliefs, at, SPEAKERS.behind)),
    },
    words: measureWords(tokens),
    tallies: {
      verbs: tally(tokens, ({ tag }) => tag === 'VERB'),
      predicates: tally(tokens, ({ tag }) => tag === 'VERB' || tag === 'AUX'),
      commas: tally(tokens, ({ text }) => text === ','),
      quoted: tally(tokens, (_, at) => columns.quote[at] !== 0),
      thats: tally(tokens, ({ lower }) => lower === 'that'),
    },
  }
}

/** What a column holds of a token; 0 beyond the ends of the text. */
export const look = (column: Int32Array, at: number): number => column[at] ?? 0

/** A probability in classes, finer towards both ends. */
export const likely = (chance: number): number =>
  chance <= 0 ? 0 : Math.max(1, Math.min(12, Math.round(8 + Math.log2(chance + 1e-6)))) + (chance > 0.9 ? 5 : chance > 0.75 ? 3 : 0)

/** The word of a cue that bears its meaning: its first verb or noun. */
export function bearerOf({ tokens }: Page, { first, last }: TokenRange): number {
  let at = first
  while (at < last - 1 && tokens[at]?.tag !== 'VERB' && tokens[at]?.tag !== 'NOUN') at += 1
  return at
}
