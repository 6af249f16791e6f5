import type { Database } from 'better-sqlite3'
import { Problem } from '../../../problems.ts'
import type { Search } from '../../../records/search.ts'
import type { Phrase } from './finder.ts'
import type { Tokens } from './tokens.ts'
import { plain } from './words.ts'

/** A search with its beginnings of words completed: what FTS5 reads, what is to be found in a text, and the tree between them. */
export type Expression = { text: string; phrases: readonly Phrase[]; tree: Completed }

/** A search of whole words. */
export type Completed =
  | { kind: 'words'; text: string }
  | { kind: 'all'; of: readonly Completed[]; but: readonly Completed[] }
  | { kind: 'any'; of: readonly Completed[] }

/** The beginnings of one search may stand for so many different words. */
const MOST_COMPLETIONS = 500
/** Words of one stem are one search, so that many more are read than are searched for. */
const MOST_WORDS = 2000
const LAST_WORD = /[\p{L}\p{N}\p{M}]+$/u

/** Words as FTS5 takes them: whatever stands between quotation marks is no operator. */
export const quoted = (text: string): string => `"${text.replaceAll('"', ' ')}"`

const join = (parts: readonly string[], operator: string): string => (parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(` ${operator} `)})`)

/** A search in FTS5's own language. A `place` is a word that all it finds must have; standing in every AND it holds FTS5 to where that word is. */
export function toText(tree: Completed, place?: string): string {
  const part = (each: Completed) => toText(each, place)
  if (tree.kind === 'words') return quoted(tree.text)
  if (tree.kind === 'any') return join(tree.of.map(part), 'OR')
  const wanted = join([...(place === undefined ? [] : [quoted(place)]), ...tree.of.map(part)], 'AND')
  return tree.but.length === 0 ? wanted : `(${wanted} NOT ${join(tree.but.map(part), 'OR')})`
}

/** Prepares to turn searches into FTS5's language; throws Problem 'invalid-request' for a beginning that too many words share. */
export function prepareExpression(database: Database, { stemsOf }: Tokens): (search: Search) => Expression {
  const find = database.prepare<[string, string, number], string>('select word from search_words where word >= ? and word < ? order by word limit ?').pluck()

  /** One word for each stem that the words of a beginning have, if these are not too many. */
  const complete = (beginning: string, most: number): string[] => {
    const words = find.all(beginning, `${beginning}\u{10ffff}`, MOST_WORDS)
    const stems = stemsOf(words)
    const completions = [...new Map(words.map((word, place) => [stems[place], word])).values()]
    if (completions.length <= most && words.length < MOST_WORDS) return completions
    const detail = `beginnings of words stand for more than ${MOST_COMPLETIONS} words, the last of them "${beginning}"; more letters are needed`
    throw new Problem('invalid-request', 'The query string is not valid', { errors: [{ parameter: 'q', detail }] })
  }

  const completed = (search: Search, phrases: Phrase[] | null, used: { words: number }): Completed => {
    if (search.kind === 'any') return { kind: 'any', of: search.of.map((part) => completed(part, phrases, used)) }
    if (search.kind === 'all')
      return { kind: 'all', of: search.of.map((part) => completed(part, phrases, used)), but: search.but.map((part) => completed(part, null, used)) }
    const term = new Set(phrases?.map((phrase) => phrase.term)).size
    const [beginning = ''] = search.isPrefix ? (search.text.match(LAST_WORD) ?? []) : []
    const before = search.text.slice(0, search.text.length - beginning.length)
    const completions = search.isPrefix ? complete(plain(beginning), MOST_COMPLETIONS - used.words).map((word) => `${before}${word}`) : []
    used.words += completions.length
    const texts = completions.length === 0 ? [search.text] : completions
    phrases?.push(...texts.map((text) => ({ text, term })))
    const words = texts.map((text) => ({ kind: 'words' as const, text }))
    const [only] = words
    return only && words.length === 1 ? only : { kind: 'any', of: words }
  }

  return (search) => {
    const phrases: Phrase[] = []
    const tree = completed(search, phrases, { words: 0 })
    return { text: toText(tree), phrases, tree }
  }
}
