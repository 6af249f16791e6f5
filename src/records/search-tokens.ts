/** Words that stand side by side: one word, or a phrase. With `isPrefix` the last is the beginning of one. */
export type Words = { kind: 'words'; text: string; isPrefix: boolean }

/** A part of a search. */
export type Token = Words | { kind: 'and' | 'or' | 'not' | 'open' | 'close' }

/** Quotation marks to their pair or the end, parentheses, a leading minus, and whatever else stands between spaces. */
const TOKENS = /["“”„]([^"“”„]*)(?:["“”„]|$)(\*?)|([()])|(?<![^\s(])(-)(?=\S)|([^\s()"“”„]+)/gu
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
/** Controls, which end a text for SQLite, and what is for private use, which marks the places in the index. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in a search
const UNSEARCHABLE = /[\u0000-\u001f\u007f\p{Co}]/gu
const NOT: Token = { kind: 'not' }
const SIGNS: ReadonlyMap<string, Token> = new Map<string, Token>([
  ['AND', { kind: 'and' }],
  ['OR', { kind: 'or' }],
  ['NOT', NOT],
  ['(', { kind: 'open' }],
  [')', { kind: 'close' }],
])
const SHOWN = { and: 'AND', or: 'OR', not: 'NOT', open: 'an opening parenthesis', close: 'a closing parenthesis', words: 'a word' } as const

const countWords = (text: string): number => text.match(WORD)?.length ?? 0

/** Reads words; null where there is nothing but punctuation. */
function toWords(written: string, isStarred: boolean): Words | { mistake: string } | null {
  const isPrefix = isStarred || written.endsWith('*')
  const text = written.replace(/\*$/, '')
  if (text.includes('*') || (isPrefix && !/[\p{L}\p{N}\p{M}]$/u.test(text))) return { mistake: 'a * stands only at the end of the beginning of a word' }
  return countWords(text) === 0 ? null : { kind: 'words', text, isPrefix }
}

/** What is wrong with the order of two neighbours; either is missing at an end of the search. */
function findFault(before: Token | undefined, after: Token | undefined): string | null {
  const isStart = before === undefined || before.kind === 'open'
  const isEnd = after === undefined || after.kind === 'close'
  if (before?.kind === 'open' && after?.kind === 'close') return 'there is nothing between the parentheses'
  if (isStart && (after?.kind === 'and' || after?.kind === 'or')) return `nothing stands before ${SHOWN[after.kind]}`
  if (before?.kind !== 'and' && before?.kind !== 'or' && before?.kind !== 'not') return null
  if (isEnd) return `nothing stands after ${SHOWN[before.kind]}`
  if (after.kind === 'and' || after.kind === 'or' || (before.kind === 'not' && after.kind === 'not'))
    return `${SHOWN[before.kind]} and ${SHOWN[after.kind]} stand side by side`
  return null
}

/** What is wrong with the order of tokens. */
function findMistake(tokens: readonly Token[]): string | null {
  let depth = 0
  for (const [place, token] of [...tokens, undefined].entries()) {
    const fault = findFault(tokens[place - 1], token)
    if (fault !== null) return fault
    if (token?.kind === 'open') depth += 1
    if (token?.kind === 'close') depth -= 1
    if (depth < 0) return 'a parenthesis is closed that was not opened'
  }
  return depth === 0 ? null : 'a parenthesis is not closed'
}

/** Takes a search apart; gives the number of its words and what is wrong with the order of its parts. */
export function readTokens(written: string): { tokens: Token[]; words: number; mistake: string | null } {
  const tokens: Token[] = []
  let words = 0
  for (const [, phrase, star, parenthesis, minus, word = ''] of written.toWellFormed().replaceAll(UNSEARCHABLE, ' ').matchAll(TOKENS)) {
    const token = minus ? NOT : (SIGNS.get(parenthesis ?? word) ?? toWords(phrase ?? word, star === '*'))
    if (token && 'mistake' in token) return { tokens, words, mistake: token.mistake }
    if (token?.kind === 'words') words += countWords(token.text)
    if (token) tokens.push(token)
  }
  return { tokens, words, mistake: findMistake(tokens) }
}
