import type { Database } from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import type { Plan } from '../conditions.ts'
import { type Completed, quoted, toText } from './expression.ts'

/** Every 4,096 sequences are a block; in the index each record has its block's name as a word, so that a search can be held to one. */
const BLOCK_BITS = 12

/** A search of so few index entries is met in one go; of so few where a row is looked at for each, while others wait and in a thread. */
export const FEW = { entries: 5000, rows: 1000, rowsAlone: 4000 } as const

/** The block of a sequence. */
export const blockOf = (sequence: number): number => Math.floor(sequence / 2 ** BLOCK_BITS)

/** A search held to one block, the block's name first: FTS5 then looks nowhere else. */
export const within = (block: number, tree: Completed): string => toText({ kind: 'all', of: [tree], but: [] }, `\ue000${block}`)

/** Whether every index entry that is read is a match, so that walking to a page's end passes over nothing. */
export const isDirect = (tree: Completed): boolean =>
  tree.kind === 'words' ? !/[^\p{L}\p{N}\p{M}]/u.test(tree.text) : tree.kind === 'any' && tree.of.every(isDirect)

/** Every word of a search, as often as it stands there. */
export const wordsIn = (tree: Completed): string[] => {
  if (tree.kind === 'words') return wordsOf(tree.text)
  return [...tree.of, ...(tree.kind === 'all' ? tree.but : [])].flatMap(wordsIn)
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '')

/** Prepares to find out whether a search reads at most so many index entries, without reading more. */
export function prepareIsBounded(database: Database, { table }: Plan): (tree: Completed, most: number) => boolean {
  const index = `${getTableName(table)}_search`
  const count = database.prepare<[string, number], number>(`select count(*) from (select rowid from ${index} where ${index} match ? limit ?)`).pluck()
  const entriesOf = (tree: Completed, most: number): number => {
    if (tree.kind === 'words') return Math.min(...wordsOf(tree.text).map((word) => count.get(quoted(word), most + 1) ?? 0))
    if (tree.kind === 'all') return tree.of.reduce((least, part) => (least === 0 ? 0 : Math.min(least, entriesOf(part, most))), Number.POSITIVE_INFINITY)
    return tree.of.reduce((sum, part) => (sum > most ? sum : sum + entriesOf(part, most)), 0)
  }
  return (tree, most) => entriesOf(tree, most) <= most
}

/** Prepares to estimate which share of the rows a search finds, by those of the newest full block, or of the only one. */
export function prepareShare(database: Database, plan: Plan): (tree: Completed) => number {
  const index = `${getTableName(plan.table)}_search`
  const count = database.prepare<[string], number>(`select count(*) from ${index} where ${index} match ?`).pluck()
  const newest = prepareNewest(database, plan)
  return (tree) => {
    const last = newest()
    const block = Math.max(0, blockOf(last) - 1)
    return (count.get(within(block, tree)) ?? 0) / Math.max(1, Math.min(last, 2 ** BLOCK_BITS))
  }
}

/** Prepares to tell the newest sequence of a table. */
export function prepareNewest(database: Database, { table }: Plan): () => number {
  const newest = database.prepare<[], number | null>(`select max(sequence) from ${getTableName(table)}`).pluck()
  return () => newest.get() ?? 0
}
