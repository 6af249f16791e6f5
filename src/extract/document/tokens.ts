import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Span } from '../readout.ts'
import { remembered } from '../remembered.ts'

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
const LONG_WORD = /(?<![^ ])[^ ]{60,}/g
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

const plainOf = remembered(plainCharacter, MOST_CHARACTERS)

/** A copy of the same length without diacritics and with straight apostrophes, in which all that can upset the tokenizer is a space. */
export const fold = (text: string): string =>
  text
    .replace(/[^\x20-\x7e]/gu, plainOf)
    .replace(/''|``/g, '""')
    .replace(LONG_WORD, (found) => ' '.repeat(found.length))

/**
 * An ending that the tokenizer splits off only where it has not met the whole word before a mark in an earlier text;
 * a space before it makes what is read independent of what was read before.
 */
const POSSESSIVE = /'s(?!\w)(?<=\w's)(?<!\b(?:s?he|it|th(?:at|is|ere)|wh(?:at|o|ere|en|y|ich)|how|let)'s)/gi

/** The tokens of a word; none of the empty one that the tokenizer finds between two full stops without a space. */
const piecesOf = (word: string): readonly string[] => (word.length < 3 || !word.includes('-') ? [word] : word.split(/(-)/)).filter((piece) => piece !== '')

/**
 * What a word is wherever it stands. Each word is made once: texts are mostly made of the same few thousand, and a string
 * that was looked up before is found in a table several times as fast as a new one.
 */
const wordOf = remembered((plain: string) => ({ plain, lower: plain.toLowerCase(), capital: /^\p{Lu}/u.test(plain) }))

/** Tokens in reading order; every token's text is a slice of the text. */
export function findTokens(text: string): Token[] {
  const folded = fold(text)
  const read = nlp.readDoc(folded.replace(POSSESSIVE, ' $&'))
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
    for (const piece of piecesOf(word)) {
      if (!folded.startsWith(piece, at)) throw new Error(`the tokenizer drifted at ${at}`)
      const { plain, lower, capital } = wordOf(piece)
      const end = at + piece.length
      tokens.push({
        index: tokens.length,
        start: at,
        end,
        text: text.startsWith(plain, at) ? plain : text.slice(at, end),
        plain,
        lower,
        lemma: piece === word ? (lemmas[number] ?? word).toLowerCase() : lower,
        tag: piece === '-' ? 'PUNCT' : (tagOf.get(tags[number]) ?? 'X'),
        capital,
        spaced,
        opens,
      })
      at = end
      spaced = false
      opens = false
    }
  })
  return tokens
}

/** The token before a phrase that starts at `first`, its article aside. */
export const tokenBefore = (tokens: readonly Token[], first: number): Token | undefined =>
  tokens[first - 1]?.tag === 'DET' ? tokens[first - 2] : tokens[first - 1]
