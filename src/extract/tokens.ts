import model from 'wink-eng-lite-web-model'
import winkNLP, { type PartOfSpeech } from 'wink-nlp'
import type { Span } from './readout.ts'

/** Universal part of speech. */
export type Tag = PartOfSpeech

/** A word, number or mark; offsets in UTF-16 units. Hyphens are tokens of their own. */
export type Token = Span & {
  readonly index: number
  /** As printed. */
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly tag: Tag
  /** First character is an upper-case letter. */
  readonly capital: boolean
  /** White space stands before it. */
  readonly spaced: boolean
  /** The tokenizer starts a sentence here. */
  readonly opens: boolean
}

const LONGEST_WORD = 60
const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp
// wink's types leave out the cache parameter that this function does take.
const lemmaOf = its.lemma as unknown as typeof its.normal

/** A copy of the same length in which all that can upset the tokenizer is a space, and apostrophes are straight. */
export const fold = (text: string): string =>
  text
    .replace(/[^\S ]|[\p{Cc}\p{Cf}\p{Co}]|\p{Surrogate}/gu, (found) => ' '.repeat(found.length))
    .replace(/[’ʼ′]/g, "'")
    .replace(/''|``/g, '""')
    .replace(new RegExp(`[^ ]{${LONGEST_WORD},}`, 'g'), (found) => ' '.repeat(found.length))

function* pieces(word: string): Generator<string> {
  if (word.length < 3 || !word.includes('-')) yield word
  else yield* word.split(/(-)/).filter((piece) => piece !== '')
}

/** Tokens in reading order; every token's text is a slice of the text. */
export function findTokens(text: string): Token[] {
  const folded = fold(text)
  const read = nlp.readDoc(folded)
  const words = read.tokens().out()
  const tags = read.tokens().out(its.pos)
  const lemmas = read.tokens().out(lemmaOf)
  const starts = new Set(
    read
      .sentences()
      .out(its.span)
      .map(([first]) => first),
  )
  const tokens: Token[] = []
  let at = 0
  words.forEach((word, number) => {
    const from = at
    while (folded[at] === ' ') at += 1
    let spaced = at > from
    let opens = starts.has(number)
    for (const piece of pieces(word)) {
      if (!folded.startsWith(piece, at)) throw new Error(`the tokenizer drifted at ${at}`)
      const printed = text.slice(at, at + piece.length)
      const tag = piece === '-' ? 'PUNCT' : tags[number]
      tokens.push({
        index: tokens.length,
        start: at,
        end: at + piece.length,
        text: printed,
        lower: piece.toLowerCase(),
        lemma: piece === word ? (lemmas[number] ?? word).toLowerCase() : piece.toLowerCase(),
        tag: tag as Tag,
        capital: /^\p{Lu}/u.test(piece),
        spaced,
        opens,
      })
      at += piece.length
      spaced = false
      opens = false
    }
  })
  return tokens
}
