import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Span } from '../readout.ts'

/** Universal parts of speech. */
const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
] as const
export type Tag = (typeof TAGS)[number]
const tagOf = new Map<string | undefined, Tag>(TAGS.map((tag) => [tag, tag]))

/** Tokens `[first, last)` of the document. */
export type TokenRange = { readonly first: number; readonly last: number }

/** A word, number or mark; offsets in UTF-16 units. Hyphens are tokens of their own. */
export type Token = Span & {
  readonly index: number
  /** As printed. */
  readonly text: string
  /** Without diacritics, apostrophes straight. */
  readonly plain: string
  /** `plain` in lower case. */
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

/** No word is this long; the tokenizer takes minutes over one of half a million letters. */
const LONG_WORD = /[^ ]{60,}/g
const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp
// wink's types leave out the cache parameter that this function does take.
const lemmaOf = its.lemma as unknown as typeof its.normal

/** Characters whose plain form is remembered. */
const MOST_CHARACTERS = 5000
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ß: 's',
  æ: 'a',
  Æ: 'A',
  œ: 'o',
  Œ: 'O',
  þ: 't',
  Þ: 'T',
  ð: 'd',
  Ð: 'D',
  ə: 'a',
  Ə: 'A',
}

/** What a character outside of plain ASCII is for the tokenizer: a letter without diacritics, a straight apostrophe, itself, or a space. */
function plainCharacter(character: string): string {
  if (/[’ʼ′]/.test(character)) return "'"
  if (/[\u00C0-\u024F\u0259\u1E00-\u1EFF]/.test(character)) return UNDECOMPOSED[character] ?? character.normalize('NFD').charAt(0)
  return /[\s\p{Cc}\p{Cf}\p{Co}\p{M}\p{Surrogate}]/u.test(character) ? ' '.repeat(character.length) : character
}

const plainCharacters = new Map<string, string>()
const plainOf = (character: string): string => {
  const known = plainCharacters.get(character)
  if (known !== undefined) return known
  const plain = plainCharacter(character)
  if (plainCharacters.size < MOST_CHARACTERS) plainCharacters.set(character, plain)
  return plain
}

/** A copy of the same length without diacritics and with straight apostrophes, in which all that can upset the tokenizer is a space. */
export const fold = (text: string): string =>
  text
    .replace(/[^\x20-\x7e]/gu, plainOf)
    .replace(/''|``/g, '""')
    .replace(LONG_WORD, (found) => ' '.repeat(found.length))

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
      const tag = piece === '-' ? 'PUNCT' : (tagOf.get(tags[number]) ?? 'X')
      tokens.push({
        index: tokens.length,
        start: at,
        end: at + piece.length,
        text: printed,
        plain: piece,
        lower: piece.toLowerCase(),
        lemma: piece === word ? (lemmas[number] ?? word).toLowerCase() : piece.toLowerCase(),
        tag,
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
