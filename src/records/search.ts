/** What a search says: words, "phrases", beginnings*, AND, OR, NOT and parentheses, read so that any text is either understood or refused in words. */
import { z } from 'zod'
import { readTokens, type Token, type Words } from './search-tokens.ts'

/** All of some and none of others, any of some, or the words themselves. */
export type Search = Words | { kind: 'all'; of: readonly Search[]; but: readonly Search[] } | { kind: 'any'; of: readonly Search[] }

/** How much one search may say. */
export const SEARCH_LIMIT = { characters: 1000, words: 32 } as const

/** A search, and the place of the token after it. */
type Taken = { search: Search; end: number }

/** Takes tokens that stand in a legal order apart, from one place on. */
function readAny(tokens: readonly Token[], start: number): Taken {
  const groups: Search[] = []
  let end = start - 1
  do {
    const group = readAll(tokens, end + 1)
    groups.push(group.search)
    end = group.end
  } while (tokens[end]?.kind === 'or')
  const [only] = groups
  return { search: only && groups.length === 1 ? only : { kind: 'any', of: groups }, end }
}

function readAll(tokens: readonly Token[], start: number): Taken {
  const of: Search[] = []
  const but: Search[] = []
  let end = start
  let side = of
  for (let token = tokens[end]; token && token.kind !== 'or' && token.kind !== 'close'; token = tokens[end]) {
    if (token.kind === 'words') side.push(token)
    if (token.kind === 'open') {
      const inner = readAny(tokens, end + 1)
      side.push(inner.search)
      end = inner.end
    }
    side = token.kind === 'not' ? but : of
    end += 1
  }
  const [only] = of
  return { search: only && of.length === 1 && but.length === 0 ? only : { kind: 'all', of, but }, end }
}

const isWithoutWords = (search: Search): boolean =>
  search.kind === 'words'
    ? false
    : search.kind === 'any'
      ? search.of.some(isWithoutWords)
      : search.of.length === 0 || [...search.of, ...search.but].some(isWithoutWords)

/** Reads a search, or says what is wrong with it. */
export function readSearch(text: string): { search: Search } | { mistake: string } {
  if (text.length > SEARCH_LIMIT.characters) return { mistake: `longer than ${SEARCH_LIMIT.characters} characters` }
  const { tokens, words, mistake } = readTokens(text)
  if (mistake !== null) return { mistake }
  if (words === 0) return { mistake: 'holds no word to search for' }
  if (words > SEARCH_LIMIT.words) return { mistake: `holds ${words} words; at most ${SEARCH_LIMIT.words} are searched for` }
  const { search } = readAny(tokens, 0)
  return isWithoutWords(search) ? { mistake: 'NOT only takes away: it needs a word beside it that is searched for' } : { search }
}

/** A search as it is typed, read. */
export const SearchText = z
  .string()
  .transform((text, context) => {
    const read = readSearch(text)
    if ('search' in read) return read.search
    context.addIssue({ code: 'custom', message: read.mistake })
    return z.NEVER
  })
  .describe(
    'Words to search for, all of them: upper and lower case, accents and English endings alike. "A phrase" in quotation marks, whose words stand side by side, beginning*, AND, OR, NOT or a leading -, and parentheses',
  )
