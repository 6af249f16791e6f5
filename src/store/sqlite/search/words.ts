import type { Database } from 'better-sqlite3'
import type { ArticleRecords } from '../../../records/article-records.ts'

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const ACCENTS = /[\u0300-\u036f]/g
const MOST_REMEMBERED = 200_000

/** A text in small letters without accents, as the search index compares it. */
export const plain = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(ACCENTS, '').normalize('NFC')

/** All that is searched of an article's records and is not in its text anyway. */
const textsOf = ({ article, actors, events }: ArticleRecords): string[] => [
  article.text,
  article.headline ?? '',
  ...actors.flatMap(({ names }) => names),
  ...events.map(({ summary }) => summary),
]

/** Prepares to keep the words of an article, from which beginnings of words are completed. */
export function prepareLearnWords(database: Database): (records: ArticleRecords) => void {
  const insert = database.prepare<[string]>('insert or ignore into search_words (word) values (?)')
  const remembered = new Set<string>()
  return (records) => {
    for (const word of new Set(plain(textsOf(records).join(' ')).match(WORD))) {
      if (remembered.has(word)) continue
      const isKnown = insert.run(word).changes === 0
      if (remembered.size >= MOST_REMEMBERED) remembered.clear()
      if (isKnown) remembered.add(word)
    }
  }
}
