import { loadDriver } from '../driver.ts'

/** A word of a text, in UTF-16 offsets, and what the search index knows it by. */
export type Token = { start: number; end: number; stem: string }

/** What a character is to the search index: between words, part of one, or a mark on the letter before it. */
type Kind = 'between' | 'letter' | 'mark'

const MOST_REMEMBERED = 50_000
const BETWEEN = ''

/** Takes texts apart exactly as the search indexes do, by asking SQLite's own tokenizer and remembering what it says. */
export function openTokens() {
  const database = new (loadDriver())(':memory:')
  database.exec(`create virtual table texts using fts5(text, content='', tokenize='porter unicode61 remove_diacritics 2');
    create virtual table tokens using fts5vocab(texts, instance)`)
  const write = database.prepare<[string]>('insert into texts (rowid, text) values (1, ?)')
  const read = database.prepare<[], string>('select term from tokens order by offset').pluck()
  const clear = database.prepare("insert into texts (texts) values ('delete-all')")
  const ask = database.transaction((text: string): string[] => {
    write.run(text)
    const stems = read.all()
    clear.run()
    return stems
  })

  const stems = new Map<string, string>()
  /** The stems of words, in their order; all that are not known are asked for at once. */
  const stemsOf = (words: readonly string[]): string[] => {
    const unknown = [...new Set(words)].filter((word) => !stems.has(word))
    if (stems.size + unknown.length > MOST_REMEMBERED) stems.clear()
    const asked = unknown.length === 0 ? [] : ask(unknown.join(' '))
    for (const [place, word] of unknown.entries()) stems.set(word, asked[place] ?? BETWEEN)
    return words.map((word) => stems.get(word) ?? stemsOf([word])[0] ?? BETWEEN)
  }

  const kinds = new Map<string, Kind>()
  /** Asks of each character whether it parts two letters, and whether it is a word alone; a full stop of words stands between the answers. */
  const learn = (characters: readonly string[]) => {
    const asked = ask(characters.map((character) => `a${character}b 0 ${character} 1`).join(' '))
    let place = 0
    for (const character of characters) {
      const parted = asked.indexOf('0', place)
      const end = asked.indexOf('1', parted)
      kinds.set(character, parted - place > 1 ? 'between' : end - parted > 1 ? 'letter' : 'mark')
      place = end + 1
    }
  }
  const readTokens = (text: string) => tokensOf(text, { kinds, learn, stemsOf })
  return {
    stemOf: (word: string): string => stems.get(word) ?? stemsOf([word])[0] ?? BETWEEN,
    stemsOf,
    tokensOf: readTokens,
    close: () => void database.close(),
  }
}
export type Tokens = ReturnType<typeof openTokens>

let known: Tokens | undefined

/** What all connections of this thread share: how words are taken apart does not depend on a database. */
export const knownTokens = (): Tokens => {
  known ??= openTokens()
  return known
}

type Known = { kinds: ReadonlyMap<string, Kind>; learn: (characters: readonly string[]) => void; stemsOf: Tokens['stemsOf'] }

const isPlain = (character: string): boolean => character < '\u0080'
const isPlainLetter = (character: string): boolean => /[0-9A-Za-z]/.test(character)

/** Every word of a text in any script. */
function tokensOf(text: string, { kinds, learn, stemsOf }: Known): Token[] {
  const unknown = [...new Set(text)].filter((character) => !isPlain(character) && !kinds.has(character))
  if (unknown.length > 0) learn(unknown)
  const spans: { start: number; end: number }[] = []
  let open: { start: number; end: number } | undefined
  let offset = 0
  for (const character of text) {
    const kind = isPlain(character) ? (isPlainLetter(character) ? 'letter' : 'between') : kinds.get(character)
    if (kind === 'between' || (kind === 'mark' && !open)) open = undefined
    else if (open) open.end = offset + character.length
    else {
      open = { start: offset, end: offset + character.length }
      spans.push(open)
    }
    offset += character.length
  }
  const found = stemsOf(spans.map(({ start, end }) => text.slice(start, end)))
  return spans.map((span, place) => ({ ...span, stem: found[place] ?? BETWEEN }))
}
